import type { Finding } from '../diagnostic/finding';
import { locate, type Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { nodeAt, pathAt, type SourceNode } from '../source/tree';
import { slipFindings, type SlipSearch } from './full-width-slips';
import type { Report } from './report';
import { missingKey } from './rules/missing-key';

/**
 * Reports what the schema refuses, and the full-width slips that explain some of it: each mistake once, and every part
 * that it touches as unsound.
 */
export function reportShape(
  file: SourceFile,
  root: SourceNode,
  shape: readonly Finding[],
  names: Omit<SlipSearch, 'isRefused'>,
  report: Report,
): void {
  const slips = slipFindings(file, { ...names, isRefused: shape.length > 0 });
  const explained = slips.map((slip) => ({ at: locate(file, slip.place), mended: mendedLineOf(slip) }));
  slips.forEach((slip) => report.add(slip));
  shape.forEach((found) => report.markUnsound(found));
  shape.filter((found) => !explained.some((slip) => explains(file, slip, found))).forEach((found) => report.add(found));
  for (const { place } of slips) {
    if ('path' in place) continue;
    const held = pathAt(root, place.start);
    if (nodeAt(root, held)?.kind === 'scalar') report.leaveOut(held);
  }
}

interface ExplainedSlip {
  readonly at: Location;
  readonly mended: string;
}

function mendedLineOf({ args }: Finding): string {
  return (args as { readonly mended: string }).mended;
}

/** Whether a finding begins on the line of a slip, or misses the key that the slip stands at. */
function explains(file: SourceFile, { at, mended }: ExplainedSlip, found: Finding): boolean {
  const { start, end } = locate(file, found.place);
  if (start.line === at.start.line) return true;
  if (found.code !== missingKey.code || at.start.line < start.line || end.line < at.start.line) return false;
  const { key } = found.args as { readonly key: string };
  return mended.startsWith(`${key}: `);
}
