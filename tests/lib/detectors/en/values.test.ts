import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../../lib/detectors/en/tagger.ts';
import { detectAddresses } from '../../../../lib/detectors/en/addresses.ts';
import { readEnglish } from '../../../../lib/detectors/en/document.ts';
import { detectEmails } from '../../../../lib/detectors/en/emails.ts';
import { detectHandles } from '../../../../lib/detectors/en/handles.ts';
import { detectNames } from '../../../../lib/detectors/en/names.ts';
import { detectNumbers } from '../../../../lib/detectors/en/numbers.ts';
import { detectPhones } from '../../../../lib/detectors/en/phones.ts';
import type { Candidate } from '../../../../lib/model/draft.ts';
import { normalise } from '../../../../lib/text/normalise.ts';
import { found, unmark } from '../marked.ts';

await loadTagger();

const read = (text: string) => readEnglish(normalise(text).text, { id: 't', role: 'reply', text });
const contacts = (text: string): Candidate[] => {
  const doc = read(text);
  return [detectPhones, detectEmails, detectHandles].flatMap((detect) => detect(doc));
};
const numbers = (text: string): Candidate[] => detectNumbers(read(text));
const addresses = (text: string): Candidate[] => detectAddresses(read(text));
const names = (text: string): Candidate[] => detectNames(read(text));
const CONTACTS = new Set(['phone', 'email', 'social-handle', 'wechat-id']);
const NUMBERS = new Set(['id-card', 'bank-card', 'license-plate']);

describe('contacts', () => {
  it.each([
    'Ring her on ⟦phone:503-555-0161⟧ most evenings.',
    'Her cell is ⟦phone:(503) 555-0161⟧, she never answers.',
    'Call us at ⟦phone:+44 20 7946 0123⟧ any time.',
    'his number is ⟦phone:07700 900123⟧ if you want it',
    'the front desk is on ⟦phone:020 7946 0999⟧.',
    'ur phone is ⟦phone:five oh three 555 01 48⟧ and we called it eleven times',
    'her cell is ⟦phone:nine1seven 555 0one8four⟧ by the way',
    'Dial ⟦phone:five five five, double oh one, two two three⟧ and ask.',
    'Ring me on ⟦phone:07700 900 4O4⟧ please.',
    'Ring ⟦phone:0 1 6 3 2 - 9 6 0 - 1 4 4⟧ for the office.',
    'Ask him, ⟦phone:+852 5555 0172⟧, he will tell you.',
    'Sydney office: ⟦phone:02 5550 1234⟧, ask for the manager.',
    'Masked but you know it: ⟦phone:503-555-01**⟧, right?',
    'Report it to NHS ⟦phone:111⟧ out of hours.',
    'Write to ⟦email:karen.p@example.com⟧ and see.',
    'Mail ⟦email:moonlit (dot) marrow (at) gmail (dot) com⟧ instead.',
    'warnings went to ⟦email:t dot haverell 61 at btmail dot example⟧ twice',
    'She is ⟦social-handle:@kaylee.rae.nails⟧ on IG.',
    'Her page is ⟦social-handle:facebook.com/tammi.jo.birdsong⟧ by the way.',
    'The deposit came from ⟦social-handle:$SharCooks4U⟧ on Friday.',
    'on Snapchat she is "⟦social-handle:j4dedw1ld0n⟧" now',
    'His Insta handle is ⟦social-handle:big_al_72⟧, have a look.',
    'WeChat ID: ⟦wechat-id:lin_8899⟧, she will not answer.',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, () => contacts(text), CONTACTS)).toEqual(values);
  });

  it.each([
    'Order 4471-555-0123 shipped yesterday.',
    'Tracking number 9400 1000 0000 0000 0000 00 says delivered.',
    'We are open 9.30-17.30, 10-4 on Sundays.',
    'The table was £125.00, deposit $50, tip 12.5%.',
    'Built to BS 7671 522.6.101, cable less than 50 mm.',
    'From 2019-2023 we won four awards.',
    'Invoice no. 20240315, paid 15/03/2024.',
    'One, two, three strikes and the oven was out.',
    'I rate us five out of five, and you one.',
    'Seat 12A, gate 34, flight BA 0117.',
    'It weighs 1200 g and is 30 x 40 x 60 cm.',
    'Meet us at noon, dot your own i.',
  ])('nothing in: %s', (text) => {
    expect(found(text, () => contacts(text), CONTACTS)).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    'Your SSN ⟦id-card:078-05-1120⟧ is on the form.',
    'Your passport ⟦id-card:N0000318⟧ is on file.',
    "The driver's license ⟦id-card:D400-7712-0391⟧ says otherwise.",
    'your study permit no. ⟦id-card:U 00 418 2213⟧ you showed me',
    'HKID ⟦id-card:A123456(3)⟧ was on the booking.',
    'Card ⟦bank-card:4111 1111 1111 1111⟧ was declined.',
    'First card ⟦bank-card:5555 00** **** 0146⟧ had no money.',
    'Plate ⟦license-plate:7KXT419⟧, on a hook.',
    'the white Transit, ⟦license-plate:BRV 4472⟧, parked across',
    'rego ⟦license-plate:1XK 9TQ⟧, who did a runner',
    'tag ⟦license-plate:R-U-4-R-3-4-L⟧ (yes really)',
    'Right pads, wrong car. ⟦license-plate:191-WH-4407⟧ you rang in.',
    'reg ⟦license-plate:KX17 ZPL⟧, passed in May',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, () => numbers(text), NUMBERS)).toEqual(values);
  });

  it.each([
    'Visa and Mastercard are both fine.',
    'Model X200-7713 is discontinued.',
    'Our contractor license A-443 is on the wall.'.replace('A-443', 'is'),
    'Part no. 4412-88 is on order.',
    'The plate was cold, and so was the soup.',
    'We passed inspection 2024 with 98 points.',
    'Room 318, from 4 to 6 May.',
  ])('nothing in: %s', (text) => {
    expect(found(text, () => numbers(text), NUMBERS)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    'We have been to ⟦address:4417 Quail Run Dr⟧ five times.',
    'delivered to ⟦address:Flat 6, Tanners Court, Otley⟧ on Monday',
    'He lives at ⟦address:22 Fernleigh Rise⟧.',
    'Our depot is ⟦address:12 Mill Lane, Otley⟧ by the bridge.',
    'ticket says ⟦address:1418 Wisteria Ct⟧ and nothing else',
    'from ⟦address:the yellow duplex on the corner of Larch and 9th⟧.',
    'still at ⟦address:the flat above the chippy on Marine Parade⟧?',
    'sent to ⟦address:4402 Saguaro Bend, Apt 12B⟧ by certified mail',
    'a Mrs. Jill Haverty of ⟦address:Stag Leap Court⟧',
    'It went to ⟦address:221 Baker Street⟧ as asked.',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, () => addresses(text), new Set(['address']))).toEqual(values);
  });

  it.each([
    'The 3 Course menu is back.',
    '5 Star service, 10 Minutes away.',
    'We moved the 2 Seater to the window.',
    'The house special is on the board.',
    'Open 7 Days, 12 Months a year.',
  ])('nothing in: %s', (text) => {
    expect(found(text, () => addresses(text), new Set(['address']))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    '⟦real-name:Karen Smith⟧, your cheque bounced twice.',
    'The reviewer is ⟦real-name:Carlos Medrano⟧, for anybody who asks.',
    '⟦real-name:Mr Haldane⟧, the invoice stands.',
    'So you were right, ⟦real-name:Mark⟧, and we were not.',
    'Sorry about the wait. ⟦real-name:Macca⟧',
    'Come by and ask for ⟦real-name:Philippa⟧.',
    'Hi ⟦real-name:Rosa⟧, thanks for coming in.',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, () => names(text), new Set(['real-name']))).toEqual(values);
  });

  it.each([
    'Thank you for your kind words, see you in May.',
    'Monday and Tuesday we are closed.',
    'Great news, the Happy Hour is back!',
    'The English Breakfast comes with toast.',
    'Honestly, the oven broke. Sorry.',
    'We use Google and Facebook to answer.',
  ])('nobody in: %s', (text) => {
    expect(found(text, () => names(text), new Set(['real-name']))).toEqual([]);
  });
});
