/** The languages the engine reads. */
export type TextLanguage = 'zh' | 'en';

/** Long texts are judged by their beginning: enough to tell, and constant cost. */
const SAMPLE = 4000;

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Han characters, and Latin words of two letters or more, in the beginning of a text. */
function countScripts(text: string): { han: number; words: number } {
  let han = 0;
  let words = 0;
  let letters = 0;
  const end = Math.min(SAMPLE, text.length);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) {
      letters++;
      if (letters === 2) words++;
    } else {
      letters = 0;
      if (isHan(code)) han++;
    }
  }
  return { han, words };
}

/**
 * Which engine reads a text. A BCP 47 tag decides where it is given and plausible; otherwise the share
 * of Han characters against Latin words does (a Chinese reply with an English brand is Chinese).
 */
export function textLanguage(text: string, tag?: string): TextLanguage {
  const { han, words } = countScripts(text);
  if (han === 0) return words === 0 && tag?.startsWith('zh') ? 'zh' : 'en';
  if (tag?.startsWith('en') && words > han) return 'en';
  return han * 1.5 >= words ? 'zh' : 'en';
}
