import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');

/** The colour tokens set in the block that follows a selector. */
function tokensAfter(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector}`);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  const declarations = block.split(';').map((line) => line.trim().split(': '));
  return Object.fromEntries(
    declarations.flatMap(([name = '', value = '']) =>
      name.startsWith('--') && value.startsWith('#') ? [[name.slice(2), value] as const] : [],
    ),
  );
}

const LIGHT = tokensAfter(':root');
const DARK = tokensAfter(":root:not([data-theme='light'])");

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('theme', () => {
  it('is the same in the dark, whether system or user asked for it', () => {
    expect(tokensAfter(":root[data-theme='dark']")).toEqual(DARK);
    expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('%s: text is at least 4.5 : 1, borders of controls and shapes 3 : 1', (_, tokens) => {
    const colour = (name: string): string => tokens[name] ?? '';
    const text = [
      ['ink', ['paper', 'card', 'act-soft', 'done']],
      ['ink-quiet', ['paper', 'card', 'done']],
      ['act', ['paper', 'card', 'act-soft', 'done']],
      ['on-act', ['act', 'act-strong']],
      ['found-ink', ['found']],
    ] as const;
    for (const [ink, grounds] of text) {
      for (const ground of grounds) {
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const shape of ['line-strong', 'found-line', 'done-line', 'focus']) {
      for (const ground of ['paper', 'card']) {
        expect(contrast(colour(shape), colour(ground)), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
