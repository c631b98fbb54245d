/** Finds every regular expression of the shipped sources: those written as literals, and those composed at run time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, sourceFiles } from '../architecture/import-graph.ts';

export interface Pattern {
  /** `file:line`; a composed one says so. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const FOLDERS = ['lib', 'components', 'entrypoints'];

/** The literals of one file, in order. */
export function literalsOf(file: string, text: string): Pattern[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        where: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** The literals of all shipped sources. */
export function literalPatterns(): Pattern[] {
  return FOLDERS.flatMap(sourceFiles).flatMap((file) =>
    literalsOf(file, readFileSync(join(ROOT, file), 'utf8')),
  );
}

/** Files in which an expression is composed: they must be loaded for `recordComposed` to see it. */
export function composingFiles(): string[] {
  return FOLDERS.flatMap(sourceFiles).filter((file) =>
    /\bnew RegExp\(|\bRegExp\(/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
}

/**
 * Where an expression is composed: the file of ours, with its line where it runs as written, that called
 * `new RegExp`; undefined where a package did.
 */
function composedIn(stack: string): string | undefined {
  const [, , caller = ''] = stack.split('\n').filter((line) => /^\s*at /.test(line));
  if (caller.includes('node_modules')) return undefined;
  return /\b((?:lib|components|entrypoints)[/\\][^:?]{1,200})[^:]{0,40}(:\d{1,6})/
    .exec(caller)
    ?.slice(1)
    .join('');
}

/**
 * Runs `work` while every `new RegExp(…)` is noted; gives each source and flags once. What `work` imports for the
 * first time is seen, what was loaded before is not.
 */
export async function recordComposed(work: () => Promise<void>): Promise<Pattern[]> {
  const seen = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const where = composedIn(new Error().stack ?? '');
    const key = `${made.source}/${made.flags}`;
    if (where !== undefined) {
      seen.set(key, { where: `${where} (composed)`, source: made.source, flags: made.flags });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _, args: [string, string?]) => note(target(...args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...seen.values()];
}
