/** Records spoken of as things: footage, private messages, pictures, files. Whether they are shown is decided later. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { CUSTOMER_NOUNS, RELATIONS } from '../../languages/en-people.ts';
import { reason } from './frames.ts';
import { allMatches } from './document.ts';
import type { EnglishText } from './document.ts';

export interface RecordRow {
  readonly id: string;
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** `weak`: counts only where it is threatened or plainly put on show. */
  readonly strength: 'strong' | 'weak';
}

const WHOM = `(?:(?:your|his|her|their) (?:[a-z]{2,10} )?(?:${RELATIONS}|boy|girl|guests?|friends?|maid of honou?r|best man|bridesmaids?|party|group|mates?|dog|car)(?: [a-z]{3,9}ing(?: [A-Za-z]{2,14}){1,3})?|(?:every|each) (?:${CUSTOMER_NOUNS})|you|him|her|them|this (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})|the (?:${CUSTOMER_NOUNS})|[A-Z][a-z]{2,14})`;
const OWNER = `(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]{2,14}['’]s|(?:[Tt]his|[Tt]he|[Oo]ur) (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})['’]s?)`;
const MESSAGES =
  '(?:texts?|text messages?|text exchange|e-?mails?|e-?mail (?:chain|thread|exchange)|messages?|DMs?|dms?|PMs?|inboxes|WhatsApps?|WhatsApp (?:messages?|chats?|thread|group)|Whatsapp (?:messages?|chats?)|chats?|chat (?:logs?|history|records?|thread)|conversations?|correspondence|voicemails?|voice ?mails?|voice ?notes?|phone calls?|phone call recordings?|letters?|message thread|threads?|rants?)';

export const RECORD_ROWS: readonly RecordRow[] = [
  {
    id: 'screenshots-of',
    kind: 'chat-record',
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Aa]ll (?:the |of the )?|[Ss]ome |[Oo]ur )?(?:full |complete |whole |entire )?(?:[Ss]creen ?-?(?:shots?|grabs?|caps?)|[Cc]opies|[Cc]opy|[Tt]ranscripts?|[Rr]ecordings?|[Pp]rint-?outs?|[Aa]udio|[Ll]ogs?) of (?:(?:the|all|our|every|an?) )?(?:${OWNER} )?(?:[a-z-]{2,14} ){0,3}?(?:${MESSAGES}|[Cc]alls?)\\b(?: (?:to|with|from|between|sent to|left (?:on|for)) (?:our|my|us|me|the|this|him|her|them|you)(?: [a-z]{2,14}){0,2}?(?=[ ,.;!?:\\n]|$))?`,
      'g',
    ),
    strength: 'strong',
  },
  {
    id: 'messages-of',
    kind: 'chat-record',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:all (?:of )?|every one of )?${OWNER} (?:own |[a-z-]{2,14} ){0,3}?${MESSAGES}(?![A-Za-z])(?: (?:to|with|sent to|left (?:on|for)) (?:our|my|us|me)(?: [a-z]{2,14}){1,2}?(?=[ ,.;!?:\\n]|$))?`,
      'g',
    ),
    strength: 'strong',
  },
  {
    id: 'messages-sent',
    kind: 'chat-record',
    pattern: new RegExp(
      `(?:[Tt]he|[Aa]ll(?: of)? the|[Tt]hese|[Tt]hose|[Ee]very) (?:[a-z-]{2,14} ){0,3}?${MESSAGES}(?:(?: that| which)? (?:you|he|she|they|this (?:[a-z]+ )?(?:${CUSTOMER_NOUNS})) (?:sent|wrote|left|typed|posted|fired off)(?: (?:to )?(?:us|me|our [a-z]+|my [a-z]+|the [a-z]+))?| from (?:${WHOM})(?![A-Za-z])| between (?:us|you|him|her|them)[a-z ]{0,20})`,
      'g',
    ),
    strength: 'strong',
  },
  {
    id: 'screenshots',
    kind: 'chat-record',
    pattern:
      /(?:(?:[Tt]he|[Aa]ll(?: the)?|[Oo]ur|[Tt]hese|[Mm]y) )?(?:[Ss]creen ?-?(?:shots?|grabs?)|[Cc]hat (?:logs?|history|records?)|[Cc]all recordings?|[Rr]ecorded calls?|(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll (?:the|of the)) (?:texts|text messages|DMs|emails|e-mails|messages|voicemails|WhatsApps|whole conversation|entire conversation|full conversation|conversation|correspondence))(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'footage',
    kind: 'surveillance',
    pattern: new RegExp(
      `(?<![A-Za-z-])(?:(?:[Tt]he|[Oo]ur|[Yy]our|[Aa]ll|[Aa]|[Tt]his|[Tt]hat|[Ss]ome) )?(?:[a-z-]{2,12} )?(?:(?:[Ff]ull|[Ee]ntire|[Cc]omplete|[Uu]nedited|[Uu]ncut|[Tt]ime-stamped|[Cc]lear|HD|[Hh]igh-definition|[Ww]hole) )?(?:(?:[Ss]tills?|[Pp]ictures?|[Pp]hotos?|[Ii]mages?|[Cc]lips?|[Ss]creenshots?|[Ff]rames?|[Ff]ootage|[Rr]ecordings?|[Vv]ideos?) (?:from|off|on|of) (?:(?:the|our) )?(?:[a-z-]{2,12} ){0,2}?(?:CCTV|cctv|cameras?(?: \\d+)?|security (?:cameras?|footage|video)|system|footage|surveillance)|CCTV(?: (?:footage|recordings?|cameras?|video|images?|stills?|clips?|tapes?|system))?|cctv(?: footage)?|(?:[Ss]ecurity|[Ss]urveillance|[Cc]amera|[Dd]oorbell|[Dd]ash ?-?[Cc]am|[Bb]ody ?-?cam|[Hh]allway|[Ll]obby|[Cc]ar park|[Pp]arking lot|[Dd]oor|[Nn]anny) ?(?:cameras?|cams?|footage|recordings?|videos?|tapes?|stills?|pictures?|images?|system)|[Ff]ootage|[Dd]ash ?-?cams?|[Vv]ideo (?:footage|recordings?|evidence|surveillance)|(?:[Rr]ing|[Nn]est) (?:doorbell|camera|footage|video))(?![A-Za-z])(?: (?:with (?:sound|audio)|from (?:camera \\d+|that (?:night|day|evening|morning|afternoon)|the (?:night|day|evening|morning|[a-z]+ camera))|of (?:${WHOM})(?![A-Za-z])))?`,
      'g',
    ),
    strength: 'strong',
  },
  {
    id: 'video-of',
    kind: 'surveillance',
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Oo]ur |[Ff]ull )?(?:[Vv]ideos?|[Rr]ecordings?|[Cc]lips?|[Ff]ilm|[Tt]apes?) of (?:all (?:of )?)?(?:${WHOM})(?![A-Za-z])`,
      'g',
    ),
    strength: 'weak',
  },
  {
    id: 'video',
    kind: 'surveillance',
    pattern:
      /(?<![A-Za-z])(?:[Tt]he|[Oo]ur|[Aa]|[Tt]his|[Aa]ll the) (?:whole |full |entire |HD |clear )?(?:videos?|recordings?|tapes?|cameras?|film)(?![A-Za-z])|(?<![A-Za-z])(?:on camera|on video|on film|on tape)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'photo-of',
    kind: 'portrait',
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Oo]ur |[Ss]ome )?(?:[a-z-]{2,10} )?(?:[Pp]hotos?|[Pp]ictures?|[Pp]ics?|[Pp]hotographs?|[Ss]elfies?|[Ii]mages?|[Mm]ugshots?|[Ss]hots?|[Ss]naps?) of (?:${WHOM})(?![A-Za-z])`,
      'g',
    ),
    strength: 'weak',
  },
  {
    id: 'photo-own',
    kind: 'portrait',
    pattern: new RegExp(
      `${OWNER} (?:[a-z-]{2,12} ){0,2}?(?<!profile )(?:[Pp]hotos?|[Pp]ictures?|[Pp]ics?|[Pp]hotographs?|[Ss]elfies?|[Mm]ugshots?|[Ff]aces?|before[- ]and[- ]afters?|shots|ID photo|id photo)(?![A-Za-z])`,
      'g',
    ),
    strength: 'weak',
  },
  {
    id: 'photographs',
    kind: 'portrait',
    pattern:
      /(?<![A-Za-z])(?:[Pp]hotographs|[Tt]he (?:photos|pictures|photographs|before (?:pictures|photos)))(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'avatar',
    kind: 'avatar',
    pattern: new RegExp(
      `(?:${OWNER} |[Tt]he )?(?:real |current )?(?:[Pp]rofile (?:pictures?|photos?|pics?)|[Aa]vatars?|display picture)(?![A-Za-z])`,
      'g',
    ),
    strength: 'weak',
  },
  {
    id: 'name',
    kind: 'real-name',
    pattern: new RegExp(
      `${OWNER} (?:[a-z]{2,10} )?(?:[Nn]ames?|identity|identities|personal details|personal information|details)(?![A-Za-z])`,
      'g',
    ),
    strength: 'weak',
  },
  {
    id: 'number',
    kind: 'phone',
    pattern:
      /(?<![A-Za-z])(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?|(?<=name and )|(?<=name, ))(?:phone number|mobile number|cell number|number|mobile|phone)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'email',
    kind: 'email',
    pattern: /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:e-?mail address|email address)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'address',
    kind: 'address',
    pattern:
      /(?<![A-Za-z])(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:home |full |current )?address|where (?:you|he|she|they)(?:['’]re|['’]s| are| is)? (?:now )?(?:lives?|living|stays?|staying))(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'employer',
    kind: 'workplace',
    pattern:
      /(?<![A-Za-z])(?:(?:tell|inform|contact|call|e-?mail|write to|ring|let|copy in|send [a-z ]{2,20} to|forward [a-z ]{2,20} to) )?(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?(?:boss|employers?|workplace|line manager|HR department|headteacher|colleagues)|where (?:you|he|she|they) works?)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'spouse',
    kind: 'family',
    pattern:
      /(?<![A-Za-z])(?:tell|inform|contact|call|e-?mail|show|let|send it to|ring) (?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|parents|mother|father|kids|children|family|mum|mom|spouse)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'session-notes',
    kind: 'health',
    pattern:
      /(?<![A-Za-z])(?:your|his|her|all your|all the|(?:[a-z]+ )?(?:months|years) of) (?:session|case|therapy|treatment|clinical|consultation) (?:notes|records?|recordings?)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'medical',
    kind: 'health',
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?(?:file|chart|prescriptions?(?: (?:list|history))?|medical (?:records?|history|notes|file)|patient (?:file|record)|intake form|health (?:form|questionnaire)|notes|x-rays?|scans?|test results|results|treatment (?:notes|records?)|dental records?)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'orders',
    kind: 'order-info',
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z]{2,10} )?(?:order (?:history|number|id|details|ref(?:erence)?)|invoices?|purchase history|receipts?|itemi[sz]ed bill|tab|payment (?:history|records?)|bank details|account (?:history|details)|tracking number|delivery (?:photo|proof)|contract)(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'bookings',
    kind: 'room-info',
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z]{2,10} )?(?:(?:booking|reservation|confirmation|membership|member|room) (?:number|reference|ref|details|record|history|code|id)|booking|registration card|member(?:ship)? (?:file|record))(?![A-Za-z])/g,
    strength: 'weak',
  },
  {
    id: 'plate',
    kind: 'license-plate',
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:number plate|licen[cs]e plate|plate number|registration(?: number)?|reg)(?![A-Za-z])/g,
    strength: 'weak',
  },
];

/** Finds records by their nouns; gives candidates with offsets into the normal form. */
export function detectRecords(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    for (const row of RECORD_ROWS) {
      for (const match of allMatches(row.pattern, sentence.text)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (found.some((other) => other.start < end && start < other.end)) continue;
        found.push({
          kind: row.kind,
          start,
          end,
          score: row.strength === 'strong' ? 0.8 : 0.4,
          detector: 'en-record-noun',
          reasons: [reason(`record/${row.id}`, match[0], start, 'kind', row.strength === 'strong' ? 2 : 0.5)],
        });
      }
    }
  }
  return found;
}
