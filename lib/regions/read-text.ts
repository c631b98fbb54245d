import type { Dom } from './dom.ts';
import { TextReader, type ReadText } from './text-reader.ts';

/** Elements whose content a reader of the page does not see as words. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title textarea select option button input iframe object canvas audio video ' +
    'datalist svg math'
  ).split(' '),
);

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);

/** The words of buttons that fold and unfold a text. */
const FOLD_WORDS: ReadonlySet<string> = new Set(
  (
    '展开|收起|展开评价|收起评价|展开全文|收起全文|查看全文|阅读全文|全文|展开更多|展開|收合|顯示更多|查看更多|' +
    'more|less|read more|read less|show more|show less|see more|see less'
  ).split('|'),
);

/** Holes: an empty element of this name is a character drawn by style sheet (大众点评). */
const HOLES: ReadonlySet<string> = new Set(['svgmtsi']);

/** So many nodes are read between two pauses. */
const NODES_AT_ONCE = 1_000;

const PRE_STYLE = /white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/i;

/** A place in a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

export interface ReadOptions {
  readonly maxChars: number;
  /** At most so many levels below each root; deeper text is left out. */
  readonly maxDepth: number;
  /** Words before this place are a head and left out. */
  readonly from?: TextPoint;
  /** Elements to leave out. */
  readonly skip?: (element: Element) => boolean;
}

export interface ReadResult extends ReadText {
  /** True where something lay deeper than `maxDepth`. */
  readonly tooDeep: boolean;
}

/**
 * Takes nodes of a document, in order; gives their words as a reader sees them, with the node of each run.
 * Style is not asked (no layout): blocks are told by their names, and folded text counts as text, because it
 * is published. Reads nothing twice, changes nothing, and needs no stack, however deep the page is.
 */
export function readText(dom: Dom, roots: readonly Node[], options: ReadOptions): ReadResult {
  const walk = startWalk(dom, options);
  for (const root of roots) {
    walk.reader.breakLine();
    walkTree(walk, root, root, Number.POSITIVE_INFINITY);
  }
  return finish(walk);
}

/** `readText` for a whole page, with pauses. */
export function* readInSteps(
  dom: Dom,
  roots: readonly Node[],
  options: ReadOptions,
): Generator<undefined, ReadResult, undefined> {
  const walk = startWalk(dom, options);
  for (const root of roots) {
    walk.reader.breakLine();
    for (
      let at = walkTree(walk, root, root, NODES_AT_ONCE);
      at;
      at = walkTree(walk, root, at, NODES_AT_ONCE)
    ) {
      yield undefined;
    }
  }
  return finish(walk);
}

function startWalk(dom: Dom, options: ReadOptions): Walk {
  const reader = new TextReader(options.maxChars, options.from !== undefined);
  return { dom, options, reader, waiting: options.from?.node ?? null, pre: 0, depth: 0, tooDeep: false };
}

function finish(walk: Walk): ReadResult {
  return { ...walk.reader.finish(), tooDeep: walk.tooDeep };
}

/** True for an element that begins and ends a line by its name. */
export function isBlock(dom: Dom, element: Element): boolean {
  return BLOCKS.has(dom.name(element));
}

/** True for an element whose content is no text of the page. */
export function isSilent(dom: Dom, element: Element): boolean {
  return SILENT.has(dom.name(element));
}

interface Walk {
  readonly dom: Dom;
  readonly options: ReadOptions;
  readonly reader: TextReader;
  /** The node whose words come first; null once met. */
  waiting: Text | null;
  /** How many open elements show line breaks. */
  pre: number;
  /** Levels below the root. */
  depth: number;
  tooDeep: boolean;
}

/** Reads from `start` on below `root`, at most `max` nodes; gives the node to go on with, null at the end. */
function walkTree(walk: Walk, root: Node, start: Node, max: number): Node | null {
  const { dom, reader } = walk;
  let node: Node | null = start;
  for (let read = 0; node && read < max; read += 1) {
    const child: Node | null = enter(walk, node, walk.depth) ? dom.first(node) : null;
    if (reader.full) return null;
    if (child) walk.depth += 1;
    node = child ?? goOn(walk, root, node);
  }
  return node;
}

/** Leaves a node, and its ancestors of which it is the last; gives what comes next. */
function goOn(walk: Walk, root: Node, last: Node): Node | null {
  const { dom } = walk;
  let node: Node | null = last;
  while (node) {
    if (dom.isElement(node)) leave(walk, node);
    if (node === root) return null;
    const sibling = dom.next(node);
    if (sibling) return sibling;
    node = dom.parent(node);
    walk.depth -= 1;
  }
  return null;
}

/** Reads the node itself; tells whether its children are to be read. */
function enter(walk: Walk, node: Node, depth: number): boolean {
  const { dom, reader, options } = walk;
  if (dom.isText(node)) takeText(walk, node);
  if (!dom.isElement(node)) return false;
  const name = dom.name(node);
  if (name === 'br' || BLOCKS.has(name)) reader.breakLine();
  if (name === 'td' || name === 'th') reader.space();
  if (HOLES.has(name) && dom.first(node) === null && walk.waiting === null) reader.hole();
  if (isPre(dom, node, name)) walk.pre += 1;
  if (SILENT.has(name) || options.skip?.(node)) return false;
  if (depth < options.maxDepth) return true;
  if (dom.first(node)) walk.tooDeep = true;
  return false;
}

function leave(walk: Walk, element: Element): void {
  const name = walk.dom.name(element);
  if (BLOCKS.has(name)) walk.reader.breakLine();
  if (name === 'td' || name === 'th') walk.reader.space();
  if (isPre(walk.dom, element, name)) walk.pre -= 1;
}

function takeText(walk: Walk, node: Text): void {
  let from = 0;
  if (walk.waiting) {
    if (node !== walk.waiting) return;
    from = walk.options.from?.offset ?? 0;
    walk.waiting = null;
  }
  if (!isFoldButton(walk.dom, node)) walk.reader.take(node, from, walk.pre > 0);
}

function isPre(dom: Dom, element: Element, name: string): boolean {
  if (name === 'pre') return true;
  const style = dom.attr(element, 'style');
  return style !== null && style.length < 4096 && PRE_STYLE.test(style);
}

/** True where the node is the whole content of its element and says 展开, 收起 and the like. */
function isFoldButton(dom: Dom, node: Text): boolean {
  if (node.data.length > 40 || !FOLD_WORDS.has(node.data.trim().toLowerCase())) return false;
  const parent = dom.parent(node);
  if (!parent || dom.first(parent) !== node || dom.next(node)) return false;
  return BUTTON_LIKE.has(dom.name(parent)) || dom.attr(parent, 'role') === 'button';
}

const BUTTON_LIKE: ReadonlySet<string> = new Set(['a', 'span', 'i', 'em', 'label', 'div']);
