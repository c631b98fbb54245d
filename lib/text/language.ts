/** The languages the engine reads. */
export type TextLanguage = 'zh' | 'en';

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/g;
const WORD = /[A-Za-z]{2,}/g;
/** Long texts are judged by their beginning: enough to tell, and constant cost. */
const SAMPLE = 4000;

/**
 * Which engine reads a text. A BCP 47 tag decides where it is given and plausible; otherwise the share
 * of Han characters against Latin words does (a Chinese reply with an English brand is Chinese).
 */
export function textLanguage(text: string, tag?: string): TextLanguage {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(HAN)?.length ?? 0;
  const words = sample.match(WORD)?.length ?? 0;
  if (han === 0) return words === 0 && tag?.startsWith('zh') ? 'zh' : 'en';
  if (tag?.startsWith('en') && words > han) return 'en';
  return han * 1.5 >= words ? 'zh' : 'en';
}
