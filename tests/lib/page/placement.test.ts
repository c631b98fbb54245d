import { describe, expect, test } from 'vitest';
import { isVisibleIn, placeCard, placeMarker, sideOfCard, wholeLine } from '../../../lib/page/placement.ts';

const view = { width: 1000, height: 700 };
const box = (x: number, y: number, width: number, height = 20) => ({ x, y, width, height });

test('a line is joined from the boxes beside the mark, not from those above and below', () => {
  const boxes = [box(100, 0, 500), box(100, 24, 200), box(300, 26, 180, 16), box(100, 48, 600)];
  expect(wholeLine(box(150, 24, 60), boxes)).toEqual(box(100, 24, 380));
});

describe('the marker', () => {
  test('stands after the end of the line, halfway up', () => {
    expect(placeMarker(box(100, 200, 300, 20), view)).toEqual({ x: 404, y: 198 });
  });
  test('stands before a line that reaches the edge', () => {
    expect(placeMarker(box(100, 200, 895), view).x).toBe(72);
  });
  test('stays in view where the line fills it', () => {
    expect(placeMarker(box(0, 200, 1000), view).x).toBe(976);
  });
});

describe('the card', () => {
  const card = { width: 360, height: 300 };
  const place = (line: ReturnType<typeof box>) => {
    const side = sideOfCard(line, card, view);
    return { side, ...placeCard(line, line, side, card.width, view) };
  };
  test('hangs below the line', () => {
    expect(place(box(100, 100, 200))).toEqual({ side: 'below', x: 100, y: 130 });
  });
  test('stands above where only there is room', () => {
    expect(place(box(100, 600, 200))).toEqual({ side: 'above', x: 100, y: 590 });
  });
  test('stays below where there is room nowhere', () => {
    expect(sideOfCard(box(100, 200, 200), { width: 360, height: 600 }, view)).toBe('below');
  });
  test('is kept inside the view sideways', () => {
    expect(place(box(900, 100, 50)).x).toBe(632);
    expect(place(box(-50, 100, 50)).x).toBe(8);
  });
});

test('what is scrolled out of its box is not visible', () => {
  const clips = [box(0, 0, 500, 100)];
  expect(isVisibleIn(box(10, 40, 50), clips)).toBe(true);
  expect(isVisibleIn(box(10, 140, 50), clips)).toBe(false);
  expect(isVisibleIn(box(10, 40, 0), [])).toBe(false);
});
