// Measures what the project promises to be fast at, and prints the ratios. Usage:
// npm run bench [-- [startup] [check] [overdue] [rollup] [--rounds N] [--write docs/performance.md]]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../scripts/bad-input';
import { run } from '../scripts/run';
import { PROJECT } from './command';
import { machineText } from './machine';
import { deskIn } from './measure';
import { benchOptions } from './options';
import { check } from './parts/check';
import { overdue } from './parts/overdue';
import type { Part } from './parts/part';
import { rollup } from './parts/rollup';
import { startup } from './parts/startup';
import { replaceReport, reportText } from './report-text';
import type { PartResult } from './results';

const PARTS: readonly Part[] = [startup, check, overdue, rollup];

function main(): void {
  const known = PARTS.map(({ name }) => name);
  const { parts, rounds, write } = benchOptions(process.argv.slice(2), known);
  if (!existsSync(join(PROJECT, 'dist', 'yuetishi.js')))
    throw new BadInput('there is no dist/yuetishi.js; npm run build makes it');
  const page = write === undefined ? undefined : readFileSync(write, 'utf8');
  // Measuring takes minutes: a page without a place for the figures is refused before.
  if (page !== undefined) replaceReport(page, '');
  const results = PARTS.filter(({ name }) => parts.includes(name)).map((part) =>
    measurePart(part, rounds ?? part.rounds),
  );
  const report = reportText(machineText(), results);
  process.stdout.write(report);
  if (write !== undefined && page !== undefined) writeFileSync(write, replaceReport(page, report));
}

/** Each part has a folder to itself, which goes with it. */
function measurePart(part: Part, rounds: number): PartResult {
  const folder = mkdtempSync(join(tmpdir(), 'yuetishi-bench-'));
  try {
    process.stderr.write(`measuring ${part.name} …\n`);
    return part.run(deskIn(folder), rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run('bench', main);
