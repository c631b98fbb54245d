import type { Page } from 'puppeteer-core';
import type { Session } from './harness/index.ts';
import { until } from './steps.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in the one closed root of ours, or undefined while it is not attached. */
export async function inOurRoot<T>(
  session: Session,
  page: Page,
  read: (root: ShadowRoot, argument: string) => T,
  argument = '',
): Promise<T | undefined> {
  const all = await session.inClosedRoots(page, read, argument);
  return all.at(-1);
}

/** The middle of the first visible element of ours that matches, in CSS px of the viewport. */
export function middleOf(session: Session, page: Page, selector: string): Promise<Point> {
  return until(`${selector} in view`, async () => {
    const told = await inOurRoot(
      session,
      page,
      (root, wanted) => {
        for (const element of root.querySelectorAll(wanted)) {
          const { x, y, width, height } = element.getBoundingClientRect();
          const middle = { x: x + width / 2, y: y + height / 2 };
          if (width > 0 && middle.x > 0 && middle.y > 0 && middle.x < innerWidth && middle.y < innerHeight)
            return middle;
        }
        return null;
      },
      selector,
    );
    return told ?? false;
  });
}

/** Clicks an element of ours as a hand would. */
export async function clickOurs(session: Session, page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(session, page, selector);
  await page.mouse.click(x, y);
}

/** Scrolls the first mark into the middle of the view. */
export async function showFirstMark(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const element = (first as Range | undefined)?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** Text of the open card, or undefined. */
export async function cardText(session: Session, page: Page): Promise<string | undefined> {
  const text = await inOurRoot(
    session,
    page,
    (root) => root.querySelector('[role="dialog"]')?.textContent ?? '',
  );
  return text === '' ? undefined : text;
}

/** Opens the card of the first visible marker with the mouse; gives its text. */
export async function openCardByMouse(session: Session, page: Page): Promise<string> {
  await showFirstMark(page);
  // The first movement is what lets markers appear at all.
  await page.mouse.move(20, 20);
  await page.mouse.move(40, 30);
  await clickOurs(session, page, 'button.marker:not([hidden])');
  return until('card', () => cardText(session, page));
}

/** Whether the focus is on an element of ours that matches. */
export async function ourFocusIs(session: Session, page: Page, selector: string): Promise<boolean> {
  const told = await inOurRoot(
    session,
    page,
    (root, wanted) => root.activeElement?.matches(wanted) ?? false,
    selector,
  );
  return told === true;
}

/** Opens the card by keyboard alone: Tab to a marker, Enter. Gives its text. */
export async function openCardByKeyboard(session: Session, page: Page): Promise<string> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await ourFocusIs(session, page, 'button.marker')) {
      await page.keyboard.press('Enter');
      return until('card', () => cardText(session, page));
    }
  }
  throw new Error('no marker within 80 presses of Tab');
}
