/**
 * Ordinary merchant replies that expose nobody: thanks, apologies, the shop's own contacts, prices, policies. Made of
 * hand-written sentences by fixed chance; no two are equal, none is ever trained on. At most 1 in 500 may raise an alarm.
 */
import type { LabelledText } from '../check-corpus.ts';
import { between, chanceFrom, fill, pick, pickSome, type Chance } from './grammar.ts';
import { VOICES, type Voice } from './voices.ts';

const SEED = 20261123;

/** The frames of one reply, in order: greeting, opening, a sentence or two of the trade, some ideas, closing. */
function framesOf(voice: Voice, lines: readonly string[], chance: Chance): string[] {
  const body = [
    ...pickSome(chance, lines, between(chance, 0, 2)),
    ...pickSome(chance, voice.ideas, between(chance, 0, 3)),
  ];
  const opening = chance() < 0.85 || body.length === 0 ? [pick(chance, voice.openings)] : [];
  return [...opening, ...pickSome(chance, body, body.length)];
}

/** One reply of a voice; what it says of itself (names, places) holds for the whole reply. */
function reply(voice: Voice, chance: Chance, id: string): LabelledText {
  const trade = pick(chance, voice.trades);
  const [merchantName, reviewerName] = [pick(chance, trade.shops), pick(chance, voice.names)];
  const [thing, trouble] = [pick(chance, trade.things), pick(chance, trade.troubles)];
  const slots = {
    ...voice.slots(chance),
    ...{ shop: () => merchantName, name: () => reviewerName, thing: () => thing, trouble: () => trouble },
  };
  const greeting = fill(pick(chance, voice.greetings), slots);
  const sentences = framesOf(voice, trade.lines, chance).map((frame) => capital(fill(frame, slots), voice));
  const closing = fill(pick(chance, voice.closings), slots);
  const text = greeting + [...sentences, closing].filter((part) => part !== '').join(voice.space);
  return {
    ...{
      id,
      lang: voice.lang,
      role: 'reply',
      platform: pick(chance, voice.platforms),
      reviewerName,
      merchantName,
    },
    ...{ tags: ['ordinary', voice.id], text, spans: [], doxxing: false },
  };
}

/** A sentence that a filling begins with a small letter gets a capital. */
function capital(sentence: string, { lang }: Voice): string {
  return lang === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

/**
 * All ordinary replies (3,500), always the same. Their `spans` are not labelled (most hold the shop's own contacts);
 * only `doxxing: false` is.
 */
export function ordinaryReplies(): LabelledText[] {
  return VOICES.flatMap((voice, at) => {
    const chance = chanceFrom(SEED + at);
    const seen = new Map<string, LabelledText>();
    for (let tries = 0; seen.size < voice.count; tries++) {
      if (tries > voice.count * 10) throw new Error(`ordinary: ${voice.id} has too few sentences`);
      const one = reply(voice, chance, `ordinary-${voice.id}-${String(seen.size + 1).padStart(4, '0')}`);
      if (!seen.has(one.text)) seen.set(one.text, one);
    }
    return [...seen.values()];
  });
}
