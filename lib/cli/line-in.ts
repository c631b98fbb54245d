import { z } from 'zod';
import { ROLES } from '../model/kinds.ts';
import type { ScanInput } from '../model/schema.ts';

export type LineId = string | number;

/** Why a line, or a file that stands for one, could not be read. */
export interface LineError {
  readonly code:
    | 'too-large'
    | 'invalid-utf8'
    | 'not-json'
    | 'not-an-object'
    | 'missing-id'
    | 'missing-text'
    | 'bad-field'
    | 'unreadable-page'
    | 'unreadable-file'
    | 'unsupported-image'
    | 'internal';
  readonly message: string;
}

export type ReadLine =
  | { readonly ok: true; readonly id: LineId; readonly input: ScanInput }
  | { readonly ok: false; readonly id: LineId | null; readonly error: LineError };

/** A field that corpora write as null where they have nothing. */
const optionalText = z.string().nullish();
const idSchema = z.union([z.string(), z.number()]);

const OPTIONAL_FIELDS = ['platform', 'lang', 'reviewerName', 'reviewText', 'merchantName'] as const;

/** contracts/scan-io.md, "A line in"; unknown fields are dropped. */
const lineSchema = z.object({
  id: idSchema,
  text: z.string(),
  role: z.enum(ROLES).nullish(),
  platform: optionalText,
  lang: optionalText,
  reviewerName: optionalText,
  reviewText: optionalText,
  merchantName: optionalText,
});

/** Takes the bytes of a line; gives the input for the core, or what is wrong with it. */
export function readLine(bytes: Uint8Array): ReadLine {
  const text = decodeUtf8(bytes);
  if (text === null) return bad(null, 'invalid-utf8', 'The line is not valid UTF-8.');
  const value = parseJson(text);
  if (value === undefined) return bad(null, 'not-json', 'The line is not JSON.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, 'not-an-object', 'The line is JSON but not an object.');
  }
  const known = idSchema.safeParse(Object.hasOwn(value, 'id') ? Reflect.get(value, 'id') : undefined);
  const id = known.success ? known.data : null;
  const line = lineSchema.safeParse(value);
  if (!line.success) return { ok: false, id, error: wrongField(line.error.issues[0]?.path[0], value) };
  return { ok: true, id: line.data.id, input: toInput(line.data) };
}

/** Takes bytes; gives the text without a byte order mark, null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // Said as `invalid-utf8` by every caller.
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said as `not-json`.
  }
}

function wrongField(field: PropertyKey | undefined, line: object): LineError {
  const isMissing = typeof field === 'string' && !Object.hasOwn(line, field);
  if (isMissing && field === 'id') return { code: 'missing-id', message: 'The line has no "id".' };
  if (isMissing && field === 'text') return { code: 'missing-text', message: 'The line has no "text".' };
  return { code: 'bad-field', message: `The field "${String(field)}" has a value that is not allowed.` };
}

function bad(id: LineId | null, code: LineError['code'], message: string): ReadLine {
  return { ok: false, id, error: { code, message } };
}

function toInput(line: z.infer<typeof lineSchema>): ScanInput {
  const { id, text, role, ...rest } = line;
  const input: ScanInput = { id: String(id), text, role: role ?? 'reply' };
  for (const field of OPTIONAL_FIELDS) {
    const value = rest[field];
    if (typeof value === 'string') input[field] = value;
  }
  return input;
}
