/**
 * Reads a document that may be hostile: a form whose inputs are called `parentNode` answers with the input.
 * So every property is read through the prototype's own getter, taken once from the document's prototype chain
 * (never from a global, never from `form.x`). Where the DOM keeps its fields on the objects themselves
 * (linkedom, in Node) there is nothing to clobber, and they are read directly.
 */
export interface Dom {
  readonly root: Document;
  isElement(node: Node): node is Element;
  isText(node: Node): node is Text;
  /** Local name in lower case: `div`. */
  name(element: Element): string;
  parent(node: Node): Element | null;
  first(node: Node): Node | null;
  last(node: Node): Node | null;
  next(node: Node): Node | null;
  previous(node: Node): Node | null;
  firstElement(element: Element): Element | null;
  /** The next sibling that is an element. */
  elementAfter(element: Element): Element | null;
  elementBefore(element: Element): Element | null;
  attr(element: Element, name: string): string | null;
  /** Elements inside `scope` in document order; the document where no scope is given. */
  all(css: string, scope?: Element): Element[];
  one(css: string, scope?: Element): Element | null;
  matches(element: Element, css: string): boolean;
  connected(node: Node): boolean;
  /** Text nodes inside `scope` in document order. */
  texts(scope: Element): Generator<Text>;
  /**
   * The same, or those of the document, where the page may change between two of them: a tree walker would lose its way
   * when its node is taken out. Dearer for the page, which keeps the iterator in step with each removal.
   */
  textsWithPauses(scope?: Element): Generator<Text>;
}

const SHOW_TEXT = 4;
const ELEMENT = 1;
const TEXT = 3;
const doms = new WeakMap<Document, Dom>();

/** Takes a document; gives the safe reader for it (one each). */
export function domOf(root: Document): Dom {
  const known = doms.get(root);
  if (known) return known;
  const dom = createDom(root);
  // A document without any element yet has no prototype of elements to read.
  if (dom.one('*')) doms.set(root, dom);
  return dom;
}

function createDom(root: Document): Dom {
  const nodes = chainOwning(root, 'parentNode');
  const documents = chainOwning(root, 'querySelectorAll');
  const getHtml = reader(
    chainOwning(root, 'documentElement'),
    'documentElement',
    (node: Document) => node.documentElement,
  );
  const html = getHtml(root);
  const elements = html ? chainOwning(html, 'localName') : null;
  const type = reader(nodes, 'nodeType', (node: Node) => node.nodeType);
  const parentNode = reader(nodes, 'parentNode', (node: Node): Node | null => node.parentNode);
  const localName = reader(elements, 'localName', (element: Element) => element.localName);
  const getAttribute = caller(elements, 'getAttribute', (element: Element, name: string) =>
    element.getAttribute(name),
  );
  const isElement = (node: Node): node is Element => type(node) === ELEMENT;
  const walk = walkerMaker(root, 'createTreeWalker');
  const iterate = walkerMaker(root, 'createNodeIterator');
  function* textsOf(walker: Walker | null): Generator<Text> {
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      if (isText(node)) yield node;
    }
  }
  const isText = (node: Node): node is Text => type(node) === TEXT;
  return {
    root,
    isElement,
    isText,
    name: (element) => localName(element).toLowerCase(),
    parent(node) {
      const parent = parentNode(node);
      return parent && isElement(parent) ? parent : null;
    },
    first: reader(nodes, 'firstChild', (node: Node): Node | null => node.firstChild),
    last: reader(nodes, 'lastChild', (node: Node): Node | null => node.lastChild),
    next: reader(nodes, 'nextSibling', (node: Node): Node | null => node.nextSibling),
    previous: reader(nodes, 'previousSibling', (node: Node): Node | null => node.previousSibling),
    firstElement: reader(elements, 'firstElementChild', (element: Element) => element.firstElementChild),
    elementAfter: reader(elements, 'nextElementSibling', (element: Element) => element.nextElementSibling),
    elementBefore: reader(
      elements,
      'previousElementSibling',
      (element: Element) => element.previousElementSibling,
    ),
    attr: (element, name) => getAttribute(element, name) ?? null,
    matches: caller(elements, 'matches', (element: Element, css: string) => element.matches(css)),
    connected: reader(nodes, 'isConnected', (node: Node) => node.isConnected),
    ...queries(root, elements, documents),
    texts: (scope) => textsOf(walk(scope)),
    textsWithPauses(scope) {
      const from = scope ?? getHtml(root);
      return textsOf(from && iterate(from));
    },
  };
}

/** Both walk by `nextNode`. */
type Walker = Pick<TreeWalker, 'nextNode'>;

function walkerMaker(
  root: Document,
  key: 'createTreeWalker' | 'createNodeIterator',
): (from: Element) => Walker {
  const proto = chainOwning(root, key);
  const own: TypedPropertyDescriptor<(from: Element, show: number) => Walker> | undefined = proto
    ? Object.getOwnPropertyDescriptor(proto, key)
    : undefined;
  const create = own?.value;
  return create ? (from) => create.call(root, from, SHOW_TEXT) : (from) => root[key](from, SHOW_TEXT);
}

function queries(
  root: Document,
  elements: object | null,
  documents: object | null,
): Pick<Dom, 'all' | 'one'> {
  type Css = (node: ParentNode, css: string) => Iterable<Element>;
  const every: Css = (node, css) => node.querySelectorAll(css);
  const first = (node: ParentNode, css: string): Element | null => node.querySelector(css);
  const allInElement = caller(elements, 'querySelectorAll', every);
  const allInRoot = caller(documents, 'querySelectorAll', every);
  const oneInElement = caller(elements, 'querySelector', first);
  const oneInRoot = caller(documents, 'querySelector', first);
  return {
    all: (css, scope) => [...(scope ? allInElement(scope, css) : allInRoot(root, css))],
    one: (css, scope) => (scope ? oneInElement(scope, css) : oneInRoot(root, css)),
  };
}

/** The prototype in `from`'s chain that owns `key` as a browser's does; null where fields lie on the objects. */
function chainOwning(from: object, key: string): object | null {
  for (
    let proto: unknown = Object.getPrototypeOf(from);
    isObject(proto);
    proto = Object.getPrototypeOf(proto)
  ) {
    if (Object.hasOwn(proto, key)) return proto;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Reads by the prototype's getter; by `plain` where there is none. */
function reader<N extends object, T>(
  proto: object | null,
  key: string,
  plain: (node: N) => T,
): (node: N) => T {
  const own: TypedPropertyDescriptor<T> | undefined = proto
    ? Object.getOwnPropertyDescriptor(proto, key)
    : undefined;
  const get = own?.get;
  return get ? (node) => get.call(node) : plain;
}

/** Calls the prototype's own function; `plain` where there is none. */
function caller<N extends object, T>(
  proto: object | null,
  key: string,
  plain: (node: N, argument: string) => T,
): (node: N, argument: string) => T {
  const own: TypedPropertyDescriptor<(argument: string) => T> | undefined = proto
    ? Object.getOwnPropertyDescriptor(proto, key)
    : undefined;
  const call = own?.value;
  return call ? (node, argument) => call.call(node, argument) : plain;
}
