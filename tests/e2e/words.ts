import { TABLES } from '../../lib/i18n.ts';
import type { MessageKey } from '../../lib/i18n.ts';

/** What the interface says for a key, up to its first gap, in every language: the browser's own decides which. */
function wordsOf(key: MessageKey): string[] {
  return Object.values(TABLES).flatMap((table) => {
    const message = table[key];
    const text = typeof message === 'string' ? message : message.other;
    return text.split('{', 1);
  });
}

/** Whether a text holds the words of a key, in any language. */
export function says(text: string, key: MessageKey): boolean {
  return wordsOf(key).some((words) => words !== '' && text.includes(words));
}

/** A function for `Surface.evaluate` that presses the button with these words, which come as its JSON argument. */
export function pressButton(document: Document, words: string): boolean {
  const wanted = JSON.parse(words) as string[];
  const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')];
  const button = buttons.find((one) => wanted.some((text) => one.textContent.trim().startsWith(text)));
  button?.click();
  return button !== undefined;
}

/** The argument of `pressButton` for a key. */
export function buttonWords(key: MessageKey): string {
  return JSON.stringify(wordsOf(key));
}
