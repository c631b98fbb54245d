/** The groups of texts for which figures are given apart. */
import type { LabelledText } from '../../texts/check-corpus.ts';

const tagged =
  (pattern: RegExp) =>
  ({ tags }: LabelledText): boolean =>
    tags.some((tag) => pattern.test(tag));

const isDisguised = tagged(/^(?:obfuscated|disguised)$/);
const isPair = tagged(/^(?:pair|twin)[:-]/);
/** Texts that their authors called long, and all that are: a reply has rarely more than 200 characters. */
const isLong = (text: LabelledText): boolean =>
  tagged(/^long$/)(text) || text.text.length >= (text.lang === 'en' ? 600 : 200);

/** Tag classes; a text can be of several, `plain` is of none of the first three. */
export const GROUPS: Readonly<Record<string, (text: LabelledText) => boolean>> = {
  plain: (text) => !isDisguised(text) && !isPair(text) && !isLong(text),
  disguised: isDisguised,
  long: isLong,
  pair: isPair,
  threat: ({ spans }) => spans.some(({ act }) => act === 'threat'),
  solicitation: ({ spans }) => spans.some(({ act }) => act === 'solicitation'),
  'hard-negative': tagged(/^hard-negative$/),
  statement: ({ role }) => role !== 'reply',
};

/** Kinds that are a value which somebody may disguise. */
const VALUES: ReadonlySet<string> = new Set([
  ...['wechat-id', 'qq', 'social-handle', 'phone', 'email', 'id-card', 'bank-card', 'license-plate'],
]);

/** The labelled values of disguised texts. */
export function disguisedValues(text: LabelledText): LabelledText['spans'] {
  return isDisguised(text) ? text.spans.filter(({ kind }) => VALUES.has(kind)) : [];
}
