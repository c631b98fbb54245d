/** Finds every regular expression of the shipped sources: those written as literals, and those composed at run time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, sourceFiles } from '../architecture/import-graph.ts';

export interface Pattern {
  /** `file:line` for a literal, `new RegExp` for a composed one. */
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

/** Whether the expression is composed by a file of ours, by the stack at that moment, not by a package we use. */
function isOurs(stack: string): boolean {
  const [, , caller = ''] = stack.split('\n').filter((line) => /^\s*at /.test(line));
  return !caller.includes('node_modules') && /[/\\](?:lib|components|entrypoints)[/\\]/.test(caller);
}

/**
 * Runs `work` while every `new RegExp(…)` is noted; gives each source and flags once. What `work` imports for the
 * first time is seen, what was loaded before is not.
 */
export async function recordComposed(work: () => Promise<void>): Promise<Pattern[]> {
  const seen = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    if (!isOurs(new Error().stack ?? '')) return made;
    seen.set(`${made.source}/${made.flags}`, { where: 'new RegExp', source: made.source, flags: made.flags });
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
