/**
 * The one element of ours in the page: outside `body`, of no size, with a name that says nothing and a closed
 * root, so that the page can neither read the card nor move anything by it.
 */

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Holds the markers. */
  readonly layer: HTMLElement;
  /** Holds the card. */
  readonly slot: HTMLElement;
  /** Polite live region. */
  readonly status: HTMLElement;
}

/** Events of the card that the page's own shortcuts and click-outside handlers must not take for theirs. */
const KEPT_IN = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'contextmenu', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin', 'focusout'],
];

/** A name that tells a page nothing: a valid custom element name of random letters. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(9));
  const word = Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${word.slice(0, 4)}-${word.slice(4)}`;
}

/** Makes the host; it is not attached yet. `css` is the whole style sheet of markers and card. */
export function createHost(document: Document, mode: ShadowRootMode, css: string): Host {
  const element = document.createElement(randomName());
  const part = (name: string): HTMLElement => {
    const box = document.createElement('div');
    box.className = name;
    return box;
  };
  const shadow = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const [layer, slot, status] = [part('layer'), part('slot'), part('status')] as const;
  status.setAttribute('role', 'status');
  shadow.append(style, layer, slot, status);
  for (const type of KEPT_IN) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { element, shadow, layer, slot, status };
}
