import type { TextPiece } from './types.ts';

/** Stands in the text where the page shows a character that is not in the document. */
export const HOLE = '\uFFFC';

/** What was read: the text, and where its characters stand. */
export interface ReadText {
  readonly text: string;
  readonly nodes: readonly TextPiece[];
  readonly holes: boolean;
  /** True where the text was cut at the limit of characters. */
  readonly cut: boolean;
}

/** Left over from a head that ended in the node before: `：`, `】`. */
const LEFT_OF_HEAD = /[\s:：\])】）」,，-]/;

/**
 * Collects runs of characters into one text, white space collapsed as a browser shows it, and remembers for every
 * run which node it came from.
 */
export class TextReader {
  private readonly parts: string[] = [];
  private readonly pieces: TextPiece[] = [];
  private readonly maxChars: number;
  private readonly afterHead: boolean;
  private length = 0;
  private gap: '' | ' ' | '\n' = '';
  private holes = false;
  private cut = false;

  /** Takes the limit in UTF-16 units, and whether the rest of a head may stand before the first word. */
  constructor(maxChars: number, afterHead: boolean) {
    this.maxChars = maxChars;
    this.afterHead = afterHead;
  }

  /** True when nothing more is taken. */
  get full(): boolean {
    return this.cut;
  }

  /** A block begins or ends here, or a `<br>` stands here. */
  breakLine(): void {
    this.gap = '\n';
  }

  /** A table cell ends here. */
  space(): void {
    if (this.gap === '') this.gap = ' ';
  }

  /** A character is drawn here that the document does not hold. */
  hole(): void {
    this.write(HOLE);
    this.holes = true;
  }

  /** Takes the characters of a node from `from` on; `pre`: its line breaks are shown. */
  take(node: Text, from: number, pre: boolean): void {
    const data = node.data;
    let at = from;
    while (at < data.length && !this.cut) {
      if (isSpace(data.charCodeAt(at))) {
        const line = pre && data.charCodeAt(at) === 10;
        this.gap = line || this.gap === '\n' ? '\n' : ' ';
        at += 1;
        continue;
      }
      const end = runEnd(data, at);
      this.takeRun(node, at, end);
      at = end;
    }
  }

  /** Gives what was read. */
  finish(): ReadText {
    return { text: this.parts.join(''), nodes: this.pieces, holes: this.holes, cut: this.cut };
  }

  private takeRun(node: Text, from: number, to: number): void {
    let nodeStart = from;
    if (this.afterHead && this.length === 0) {
      while (nodeStart < to && LEFT_OF_HEAD.test(node.data.charAt(nodeStart))) nodeStart += 1;
      if (nodeStart === to) return;
    }
    const written = this.write(node.data.slice(nodeStart, to));
    if (written === 0) return;
    const start = this.length - written;
    this.pieces.push({ node, nodeStart, nodeEnd: nodeStart + written, start, end: this.length });
  }

  /** Appends the pending gap and `run`, as much as there is room for; gives how much of `run` was taken. */
  private write(run: string): number {
    const gap = this.length === 0 ? '' : this.gap;
    const room = this.maxChars - this.length - gap.length;
    const taken = run.length > room ? wholeCharacters(run, room) : run;
    if (taken.length < run.length) this.cut = true;
    this.gap = '';
    if (taken.length === 0) return 0;
    this.parts.push(gap, taken);
    this.length += gap.length + taken.length;
    return taken.length;
  }
}

/** The end of the run at `at`: words with one plain space between them. */
function runEnd(data: string, at: number): number {
  let end = at + 1;
  while (end < data.length) {
    const code = data.charCodeAt(end);
    if (isSpace(code)) {
      const single = code === 32 && end + 1 < data.length && !isSpace(data.charCodeAt(end + 1));
      if (!single) break;
    }
    end += 1;
  }
  return end;
}

/** White space that HTML collapses; a no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** At most `room` units of `run`, never half a surrogate pair. */
function wholeCharacters(run: string, room: number): string {
  if (room <= 0) return '';
  const last = run.charCodeAt(room - 1);
  return run.slice(0, last >= 0xd800 && last <= 0xdbff ? room - 1 : room);
}
