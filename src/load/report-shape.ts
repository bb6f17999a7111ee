import type { Finding } from '../diagnostic/finding';
import { locate } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { nodeAt, pathAt, type SourceNode } from '../source/tree';
import { lastAtMost } from '../text/search-sorted';
import { slipFindings, type SlipSearch } from './full-width-slips';
import type { Report } from './report';
import { missingKey } from './rules/missing-key';
import { isStopped } from './schema-findings';

/**
 * Reports what the schema refuses, and the full-width slips that explain some of it: each mistake once, and every part
 * that it touches as unsound.
 */
export function reportShape(
  file: SourceFile,
  root: SourceNode,
  shape: readonly Finding[],
  { lists, givenNames, keys }: Omit<SlipSearch, 'isRefused'>,
  report: Report,
): void {
  const slips = slipFindings(file, { lists, givenNames, keys, isRefused: shape.length > 0 });
  if (slips.length + shape.length === 0) return;
  const explained = new Explanations(file, slips);
  slips.forEach((slip) => report.add(slip));
  shape.forEach((found) => report.markUnsound(found));
  const [first] = isStopped(shape) ? shape : [];
  shape.filter((found) => found === first || !explained.has(found)).forEach((found) => report.add(found));
  for (const { place } of slips) {
    if ('path' in place) continue;
    const held = pathAt(root, place.start);
    if (nodeAt(root, held)?.kind === 'scalar') report.leaveOut(held);
  }
}

/** What the slips of a file explain: findings on their lines, and keys that are missing because of them. */
class Explanations {
  private readonly lines = new Set<number>();
  /** The lines on which a slip hides a key, in order, by key. */
  private readonly hidden = new Map<string, number[]>();

  constructor(
    private readonly file: SourceFile,
    slips: readonly Finding[],
  ) {
    for (const { place, args } of slips) {
      const { line } = locate(file, place).start;
      this.lines.add(line);
      const [, key] = /^([^:]*): /.exec((args as { readonly mended: string }).mended) ?? [];
      if (key !== undefined) this.hide(key, line);
    }
    for (const lines of this.hidden.values()) lines.sort((a, b) => a - b);
  }

  private hide(key: string, line: number): void {
    const lines = this.hidden.get(key);
    if (lines === undefined) this.hidden.set(key, [line]);
    else lines.push(line);
  }

  /** Whether a finding begins on the line of a slip, or misses a key that a slip stands at. */
  has({ place, code, args }: Finding): boolean {
    const { start, end } = locate(this.file, place);
    if (this.lines.has(start.line)) return true;
    if (code !== missingKey.code) return false;
    const lines = this.hidden.get((args as { readonly key: string }).key) ?? [];
    return (lines[lastAtMost(lines, end.line, (line) => line)] ?? 0) >= start.line;
  }
}
