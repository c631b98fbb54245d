import type { Dom } from './dom.ts';
import { isShopName } from './shop-names.ts';

/** A merchant's answer to a review, as structured data says it. */
export interface LinkedReply {
  readonly text: string;
  readonly merchantName?: string;
  readonly reviewerName?: string;
  readonly reviewText?: string;
}

/** Foreign data: bounded in size, in number and, by walking without recursion, in depth. */
const MAX_SOURCE = 2_000_000;
const MAX_NODES = 50_000;
const MAX_REPLIES = 500;
const REVIEW = /(?:^|\/)(?:User|Critic|Employer)?Review$/;
const ORGANISATION = /(?:Organization|Business|Restaurant|Hotel|Store|Corporation|Brand)$/;

/** Takes a script element and the names of the page's shop; gives its replies, `null` where it is no JSON. */
export function linkedReplies(dom: Dom, script: Element, names: readonly string[]): LinkedReply[] | null {
  let source = '';
  for (const node of dom.texts(script)) source += node.data;
  if (source.length > MAX_SOURCE) return null;
  const data = parse(source);
  if (data === undefined) return null;
  const replies: LinkedReply[] = [];
  const open: unknown[] = [data];
  for (let seen = 0; open.length > 0 && seen < MAX_NODES && replies.length < MAX_REPLIES; seen += 1) {
    const value = open.pop();
    if (!isObject(value)) continue;
    if (hasType(value, REVIEW)) replies.push(...repliesOf(value, names));
    open.push(...Object.values(value).filter(isObject).reverse());
  }
  return replies;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // The caller reports it as a limit: a page's broken data is no error of ours.
  }
}

function repliesOf(review: object, pageNames: readonly string[]): LinkedReply[] {
  const item = nameOf(own(review, 'itemReviewed'));
  const names = item === undefined ? pageNames : [item, ...pageNames];
  const comments = listOf(own(review, 'comment')).filter(isObject);
  const reviewerName = nameOf(own(review, 'author'));
  const reviewText = textOf(own(review, 'reviewBody')) ?? textOf(own(review, 'description'));
  return comments.flatMap((comment) => {
    const text = textOf(own(comment, 'text')) ?? textOf(own(comment, 'commentText'));
    const author = own(comment, 'author') ?? own(comment, 'creator');
    const authorName = nameOf(author);
    const isShop = isObject(author) && hasType(author, ORGANISATION);
    const isAlone = authorName === undefined && comments.length === 1;
    if (text === undefined || !(isShop || isAlone || isShopName(authorName ?? '', names))) return [];
    const merchantName = authorName ?? names[0];
    return {
      text,
      ...(merchantName !== undefined && { merchantName }),
      ...(reviewerName !== undefined && { reviewerName }),
      ...(reviewText !== undefined && { reviewText }),
    };
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function hasType(value: object, types: RegExp): boolean {
  return listOf(own(value, '@type')).some((type) => typeof type === 'string' && types.test(type));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return textOf(first) ?? (isObject(first) ? textOf(own(first, 'name')) : undefined);
}
