/**
 * The one door to the core: what a merchant wrote, with its context, to an assessment. Pure; runs in the
 * background of the extension, in plain Node, and behind the command line (contracts/scan-io.md).
 */
import { explain } from './assess/explain.ts';
import { applyProvisions } from './assess/provisions.ts';
import { severityOf } from './assess/severity.ts';
import { analyseEnglish, LONGEST_TEXT as LONGEST_ENGLISH } from './attribution/en/index.ts';
import { analyseChinese } from './attribution/zh/index.ts';
import { loadTagger } from './detectors/en/tagger.ts';
import { isAlarm } from './model/alarm.ts';
import type { Analyse, DraftFinding } from './model/draft.ts';
import type { Assessment, Finding, ScanInput } from './model/schema.ts';
import { textLanguage, type TextLanguage } from './text/language.ts';
import { normalise } from './text/normalise.ts';

/** Texts are read up to here (UTF-16 units); what lies beyond is named in `limits`. */
export const LONGEST_TEXT = 1_048_576;

/** Each language's engine, and how much of a text it reads (UTF-16 units; English is tagged word by word). */
const ENGINES: Readonly<Record<TextLanguage, { analyse: Analyse; longest: number }>> = {
  zh: { analyse: analyseChinese, longest: LONGEST_TEXT },
  en: { analyse: analyseEnglish, longest: LONGEST_ENGLISH },
};

function toFinding(draft: DraftFinding, regionId: string, index: number, text: string): Finding {
  const finding = {
    ...draft,
    // Three places: more would claim a precision that no calibration has.
    confidence: Math.round(draft.confidence * 1000) / 1000,
    id: `${regionId}/${index}`,
    text: text.slice(draft.start, draft.end),
    reasons: [...draft.reasons],
    provisions: [],
  };
  return { ...finding, why: explain(finding) };
}

/**
 * Loads what reading English needs, if the text is English. To be awaited before `scan` of a text that may be:
 * without it names are known by our own lists alone. All else is there at once.
 */
export async function ready({ text, lang }: Pick<ScanInput, 'text' | 'lang'>): Promise<void> {
  if (textLanguage(normalise(text.slice(0, LONGEST_TEXT)).text, lang) === 'en') await loadTagger();
}

/**
 * Assesses one text. Takes the input of the scanner contract; gives findings in the order of the text,
 * with UTF-16 offsets into `input.text`. Never throws for any string.
 */
export function scan(input: ScanInput): Assessment {
  const normal = normalise(input.text.slice(0, LONGEST_TEXT));
  const { analyse, longest } = ENGINES[textLanguage(normal.text, input.lang)];
  const limits = input.text.length > longest ? ['text-cut'] : [];
  const drafts = analyse(normal, input);
  const bare = drafts.map((draft, index) => toFinding(draft, input.id, index, input.text));
  const law = applyProvisions(bare, input);
  const findings = bare.map((finding) => ({ ...finding, provisions: law.perFinding.get(finding.id) ?? [] }));
  return {
    regionId: input.id,
    doxxing: findings.some(isAlarm),
    severity: severityOf(findings),
    findings,
    provisions: law.applied,
    limits,
  };
}
