/**
 * Reads the labelled texts of tests/texts/*.ndjson and says where they break the labelling guide.
 * A corpus that is wrong makes every figure measured on it wrong, so this is itself under test.
 */
import { z } from 'zod';
import { ACTS, KIND_IDS, ROLES, SUBJECTS } from '../../lib/model/kinds.ts';

const spanSchema = z.strictObject({
  kind: z.enum(KIND_IDS),
  subject: z.enum(SUBJECTS),
  act: z.enum(ACTS),
  /** UTF-16 units into `text`, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});

const labelledTextSchema = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  role: z.enum(ROLES),
  platform: z.string().min(1),
  reviewerName: z.string().optional(),
  reviewText: z.string().optional(),
  merchantName: z.string().optional(),
  tags: z.array(z.string()),
  text: z.string().min(1),
  spans: z.array(spanSchema),
  doxxing: z.boolean(),
  /** Texts that were written as answers to one another; the split keeps them together. Absent: by merchant. */
  group: z.string().optional(),
});

export type LabelledText = z.infer<typeof labelledTextSchema>;
type LabelledSpan = LabelledText['spans'][number];

/** What one file holds: the texts that could be read, and a sentence for each line that could not. */
export interface ParsedCorpus {
  readonly texts: LabelledText[];
  readonly problems: string[];
}

/**
 * Reads NDJSON, one labelled text a line; blank lines are skipped.
 * Never throws: a line that is no JSON or breaks the schema becomes a problem naming its line number.
 */
export function parseCorpus(ndjson: string): ParsedCorpus {
  const texts: LabelledText[] = [];
  const problems: string[] = [];
  ndjson.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      problems.push(`line ${index + 1}: not JSON`);
      return;
    }
    const read = labelledTextSchema.safeParse(value);
    if (read.success) texts.push(read.data);
    else problems.push(`line ${index + 1}: ${z.prettifyError(read.error)}`);
  });
  return { texts, problems };
}

/**
 * The guide's rule for a whole text: true where a finding is about the customer or another private
 * person and is disclosed, threatened or called for. Merchant, staff and unknown never count.
 */
export function isDoxxing(spans: readonly Pick<LabelledSpan, 'subject' | 'act'>[]): boolean {
  return spans.some(
    ({ subject, act }) => (subject === 'customer' || subject === 'other') && act !== 'mention',
  );
}

/** One sentence for each way in which a single text contradicts itself; empty where it is sound. */
export function checkText(labelled: LabelledText): string[] {
  const { id, text, spans } = labelled;
  const problems: string[] = [];
  let previousEnd = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const where = `${id} [${span.start},${span.end})`;
    if (text.slice(span.start, span.end) !== span.text) problems.push(`${where}: text is not "${span.text}"`);
    if (span.text !== span.text.trim()) problems.push(`${where}: starts or ends with white space`);
    if (span.start < previousEnd) problems.push(`${where}: overlaps the span before it`);
    previousEnd = Math.max(previousEnd, span.end);
  }
  if (isDoxxing(spans) !== labelled.doxxing) problems.push(`${id}: doxxing must be ${!labelled.doxxing}`);
  return problems;
}

/**
 * What only shows across files: an id given twice, and a text that occurs twice (white space aside),
 * which would let the held-out file leak into the one that rules are tuned on.
 */
export function checkAcross(texts: readonly LabelledText[]): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const firstWith = new Map<string, string>();
  for (const { id, text } of texts) {
    if (ids.has(id)) problems.push(`${id}: id given twice`);
    ids.add(id);
    const bare = text.replace(/\s/g, '');
    const first = firstWith.get(bare);
    if (first !== undefined) problems.push(`${id}: same text as ${first}`);
    else firstWith.set(bare, id);
  }
  return problems;
}
