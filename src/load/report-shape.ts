import type { Finding } from '../diagnostic/finding';
import { locate, type Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import type { Path, SourceNode } from '../source/tree';
import { slipFindings, type SlipSearch } from './full-width-slips';
import type { Report } from './report';
import { missingKey } from './rules/shape';

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
    const held = 'start' in place ? pathTo(root, place.start) : undefined;
    if (held !== undefined) report.leaveOut(held);
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

/** The path of the text that holds a place in the file, as YAML reads it; undefined where none does. */
function pathTo(node: SourceNode, offset: number, path: Path = []): Path | undefined {
  if (node.kind === 'scalar') return path;
  const parts =
    node.kind === 'list'
      ? node.items.map((item, index) => ({ step: index, start: item.start, value: item }))
      : node.entries.map(({ key, value }) => ({ step: key.text, start: key.start, value }));
  const found = parts.find(({ start, value }) => start <= offset && offset < value.end);
  return found === undefined ? undefined : pathTo(found.value, offset, [...path, found.step]);
}
