import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { holds, type Hint } from './hints.ts';

/** One pattern of a detector: named group `v` is the span; `l`, where present, the label before it. */
export interface PatternRow {
  readonly id: string;
  readonly kind: Kind;
  /** Characters, one of which every match holds; see oneOf. */
  readonly hint?: Hint;
  /** What no match is without: a quick look before the expression is tried. */
  readonly cue?: RegExp;
  /** Global expression with bounded quantifiers only. */
  readonly re: RegExp;
  readonly form: 'value' | 'noun' | 'clause';
  /** How far the span reaches back over what stands before the match, and what stops it. */
  readonly lead?: { readonly most: number; readonly stop: RegExp };
  /** Which leading part of the span counts; undefined drops the match. */
  readonly fit?: (value: string) => string | undefined;
  /** Last word on a match: false drops it. Takes the span and the whole match. */
  readonly accept?: (value: string, match: RegExpExecArray) => boolean;
}

/**
 * Where a span begins that may reach back. Walking back after a match is linear; a class with a bounded
 * quantifier in front of every expression would be tried again at each character.
 */
function reachBack(text: string, start: number, lead: PatternRow['lead']): number {
  if (lead === undefined) return start;
  let at = start;
  while (at > 0 && start - at < lead.most && !lead.stop.test(text.charAt(at - 1))) at--;
  return at;
}

/** Runs rows over normal text. The span is `v`; everything before it in the match is its label. */
export function runPatterns(text: string, rows: readonly PatternRow[]): Candidate[] {
  const found: Candidate[] = [];
  for (const row of rows) {
    if (row.hint !== undefined && !holds(text, row.hint)) continue;
    if (row.cue?.test(text) === false) continue;
    row.re.lastIndex = 0;
    for (let match = row.re.exec(text); match !== null; match = row.re.exec(text)) {
      const whole = match.groups?.['v'] ?? match[0];
      const value = row.fit === undefined ? whole : (row.fit(whole) ?? '');
      const matched = match.index + (match.groups?.['l'] ?? '').length;
      const start = reachBack(text, matched, row.lead);
      const end = matched + value.length;
      // Overlapping matches matter (two labels in a row): go on right after the label, not the span.
      row.re.lastIndex = Math.max(match.index + 1, end);
      if (value === '' || row.accept?.(value, match) === false) continue;
      found.push({
        kind: row.kind,
        start,
        end,
        detector: row.id,
        form: row.form,
      });
    }
  }
  return found;
}
