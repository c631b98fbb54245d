/**
 * Which part of the corpus a text belongs to. A fixed hash decides, so that nobody chooses: the split of a
 * text follows from whom it is about and never changes when other texts come or go.
 */

export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** What of a text the split looks at. */
export interface Grouped {
  readonly id: string;
  readonly merchantName?: string | undefined;
  readonly reviewerName?: string | undefined;
  /** Texts that were written as answers to one another, where the corpus says so. */
  readonly group?: string | undefined;
}

/** Upper bounds in hundredths: 70 train, 10 dev, 20 test. */
const TRAIN_BELOW = 70;
const DEV_BELOW = 80;

/**
 * What never parts: all texts of one merchant, so that minimal pairs (the same shop, once exposing and once not,
 * now and then with another reviewer) stay on one side. Without a merchant the reviewer, without either the id.
 */
export function groupOf({ id, merchantName, reviewerName, group }: Grouped): string {
  if (group !== undefined) return `g ${group}`;
  const merchant = bare(merchantName);
  if (merchant !== '') return `m ${merchant}`;
  const reviewer = bare(reviewerName);
  return reviewer === '' ? `i ${id}` : `r ${reviewer}`;
}

/** Width, case and spaces do not make another shop. */
function bare(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/**
 * FNV-1a over UTF-16 units (Fowler, Noll, Vo: offset basis 2166136261, prime 16777619), then the finaliser of
 * MurmurHash3, without which near keys fall near each other. Gives an unsigned 32-bit integer.
 */
export function hash32(key: string): number {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The part a text belongs to. Pure: the same text gives the same part for ever. */
export function splitOf(text: Grouped): Split {
  const hundredth = hash32(groupOf(text)) % 100;
  if (hundredth < TRAIN_BELOW) return 'train';
  return hundredth < DEV_BELOW ? 'dev' : 'test';
}
