import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where benches leave their figures. */
export const OUT = join(import.meta.dirname, '..', '..', '.output', 'bench');

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Three significant digits are more than these machines repeat. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Leaves the figures in .output/bench/<name>.json. */
export function leave(name: string, figures: object): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}

/** Leaves the figures and prints them. */
export function report(name: string, figures: object): void {
  leave(name, figures);
  console.log(`\n${name}`);
  console.log(JSON.stringify(figures, null, 2));
}
