/**
 * Whether a press on the card may count (click-jacking: anchors/security.md row 6). The page can fade us, cover
 * us or press by script; then nothing happens.
 */

/** What is known at the moment of the press. */
export interface Press {
  /** `event.isTrusted`: made by the user, not by a script. */
  readonly trusted: boolean;
  /** Ms for which the card has been on the screen. */
  readonly shownForMs: number;
  /** Product of the opacities of the host and everything above it. */
  readonly opacity: number;
  /** No filter, clip or mask on the host and above, and `visibility: visible`. */
  readonly plain: boolean;
  /** The topmost element at the pressed point is our host. */
  readonly onTop: boolean;
}

/** `early` is a slip of the hand and passed over silently; `covered` is worth a word to the user. */
export type Verdict = 'allowed' | 'forged' | 'early' | 'covered';

const MIN_SHOWN_MS = 500;
const MIN_OPACITY = 0.9;

/** Judges a press. */
export function judgePress(press: Press): Verdict {
  if (!press.trusted) return 'forged';
  if (!(press.opacity > MIN_OPACITY) || !press.plain || !press.onTop) return 'covered';
  return press.shownForMs < MIN_SHOWN_MS ? 'early' : 'allowed';
}

/** Reads from the document how visible the host is at a point, in CSS px of the viewport. */
export function seePress(
  host: HTMLElement,
  point: { readonly x: number; readonly y: number },
): Pick<Press, 'opacity' | 'plain' | 'onTop'> {
  let opacity = 1;
  let plain = true;
  for (const element of [host, host.ownerDocument.documentElement]) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    plain &&= style.visibility === 'visible' && style.filter === 'none' && style.clipPath === 'none';
    plain &&= style.maskImage === 'none';
  }
  return { opacity, plain, onTop: host.ownerDocument.elementFromPoint(point.x, point.y) === host };
}
