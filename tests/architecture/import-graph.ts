import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Root folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** One import as it is written: where to, and whether anything of it is left at run time. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path inside the project, with slashes, or undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

/** Source files below a folder of the project (or the file itself), as paths with slashes. */
export function sourceFiles(folder: string): string[] {
  if (/\.tsx?$/.test(folder)) return [folder];
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  // With verbatimModuleSyntax `import { type A } from './a.ts'` still loads the module, so only `import type` counts.
  return ts.isExportDeclaration(node)
    ? node.isTypeOnly
    : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function specifierOf(node: ts.Node): { text: string; typeOnly: boolean } | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return undefined;
    return { text: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    return first && ts.isStringLiteral(first) ? { text: first.text, typeOnly: false } : undefined;
  }
  return undefined;
}

/** Reads the imports of one file; `source` may be given instead of the file's own text. */
export function importsOf(file: string, source = readFileSync(join(ROOT, file), 'utf8')): Import[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) {
      const { text, typeOnly } = specifier;
      const target = text.startsWith('.')
        ? relative(ROOT, join(ROOT, dirname(file), text))
            .split(sep)
            .join('/')
        : undefined;
      found.push({ from: file, specifier: text, target, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `./ui.css?inline` is the file `./ui.css`. */
export function withoutQuery(path: string): string {
  return path.split('?', 1)[0] ?? path;
}

/** Everything that is loaded at run time when `entry` is: files of the project and names of packages. */
export function loadedBy(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (target === undefined) packages.add(specifier);
      else queue.push(withoutQuery(target));
    }
  }
  return { files, packages };
}
