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
  attr(element: Element, name: string): string | null;
  /** Elements inside `scope` in document order; the document where no scope is given. */
  all(css: string, scope?: Element): Element[];
  one(css: string, scope?: Element): Element | null;
  matches(element: Element, css: string): boolean;
  connected(node: Node): boolean;
  /** Text nodes inside `scope` in document order. */
  texts(scope?: Element): Generator<Text>;
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
  doms.set(root, dom);
  return dom;
}

function createDom(root: Document): Dom {
  const nodes = chainOwning(root, 'parentNode');
  const getHtml = reader<Document, Element | null>(chainOwning(root, 'documentElement'), 'documentElement');
  const html = getHtml(root);
  const elements = html ? chainOwning(html, 'localName') : null;
  const type = reader<Node, number>(nodes, 'nodeType');
  const parentNode = reader<Node, Node | null>(nodes, 'parentNode');
  const localName = reader<Element, string>(elements, 'localName');
  const getAttribute = method<[string], string | null>(elements, 'getAttribute');
  const allInElement = method<[string], Iterable<Element>>(elements, 'querySelectorAll');
  const documents = chainOwning(root, 'querySelectorAll');
  const allInRoot = method<[string], Iterable<Element>>(documents, 'querySelectorAll');
  const oneInElement = method<[string], Element | null>(elements, 'querySelector');
  const oneInRoot = method<[string], Element | null>(documents, 'querySelector');
  const walker = method<[Node, number], TreeWalker>(
    chainOwning(root, 'createTreeWalker'),
    'createTreeWalker',
  );
  const isElement = (node: Node): node is Element => type(node) === ELEMENT;
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
    first: reader<Node, Node | null>(nodes, 'firstChild'),
    last: reader<Node, Node | null>(nodes, 'lastChild'),
    next: reader<Node, Node | null>(nodes, 'nextSibling'),
    previous: reader<Node, Node | null>(nodes, 'previousSibling'),
    attr: (element, name) => getAttribute(element, name) ?? null,
    all: (css, scope) => [...(scope ? allInElement(scope, css) : allInRoot(root, css))],
    one: (css, scope) => (scope ? oneInElement(scope, css) : oneInRoot(root, css)),
    matches: method<[string], boolean>(elements, 'matches'),
    connected: reader<Node, boolean>(nodes, 'isConnected'),
    *texts(scope) {
      const walk = walker(root, scope ?? html ?? root, SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (isText(node)) yield node;
      }
    },
  };
}

/** The prototype in `from`'s chain that owns `key` as a browser does; null where fields lie on the objects. */
function chainOwning(from: object, key: string): object | null {
  for (
    let proto: unknown = Object.getPrototypeOf(from);
    isObject(proto);
    proto = Object.getPrototypeOf(proto)
  ) {
    if (Object.getOwnPropertyDescriptor(proto, key)) return proto;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function reader<N extends object, T>(proto: object | null, key: string): (node: N) => T {
  const get = proto && Object.getOwnPropertyDescriptor(proto, key)?.get;
  if (get) return (node) => Reflect.apply(get, node, []);
  return (node: object) => Reflect.get(node, key);
}

function method<A extends unknown[], T>(proto: object | null, key: string): (node: object, ...args: A) => T {
  const own: unknown = proto ? Object.getOwnPropertyDescriptor(proto, key)?.value : undefined;
  if (typeof own === 'function') return (node, ...args) => Reflect.apply(own, node, args);
  return (node, ...args) => Reflect.apply(Reflect.get(node, key), node, args);
}
