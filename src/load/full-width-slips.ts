import { finding, type Finding } from '../diagnostic/finding';
import { valueAt, type Place } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { nodeAt, type ListNode, type Path, type SourceNode } from '../source/tree';
import { lineSlips, type Edit, type Slip } from './line-slips';
import { MendedLines } from './mended-lines';
import { fullWidthSlip } from './rules/full-width-slip';

/** Where to look for slips in a file that was parsed. */
export interface SlipSearch {
  /** The lists of names: a full-width comma there is a slip, unless the name that holds it was given. */
  readonly lists: readonly Path[];
  /** Worked out where there may be a slip, which is in hardly any file. */
  readonly givenNames: () => ReadonlySet<string>;
  /** What is a key in this file beside those of the format. */
  readonly keys?: ReadonlySet<string> | undefined;
  /** Whether the schema refuses the file: then slips that only look like one are its likely cause. */
  readonly isRefused: boolean;
}

/** Full-width punctuation where YAML needs its ASCII twin, each with its line as it should be. */
export function slipFindings(file: SourceFile, { lists, givenNames, keys, isRefused }: SlipSearch): Finding[] {
  if (lists.length === 0 && !isRefused) return [];
  const given = givenNames();
  const slips = lists.flatMap((path) => [...commaSlips(file, path, given), ...bracketSlips(file, path)]);
  return inWords(file, [...slips, ...(isRefused ? lineSlips(file, given, keys) : [])]);
}

/** Whether a list of names may hold a slip. Hardly any does, and who lists them need not say where the others stand. */
export function mayHoldSlip(list: SourceNode | undefined): boolean {
  if (list?.kind === 'scalar') return list.text.startsWith('［');
  if (list?.kind !== 'list' || !list.flow) return false;
  return list.items.some(holdsComma);
}

function holdsComma(item: SourceNode): boolean {
  return item.kind === 'scalar' && (item.text.includes('，') || item.text.includes('、'));
}

/** The same for a file that cannot be parsed. */
export function slipsInUnparsed(file: SourceFile): Finding[] {
  return inWords(file, lineSlips(file, NONE));
}

/** The names that a full-width comma keeps together in a bracketed list, as they were meant; else the one name. */
export function namesApart(list: SourceNode | undefined, item: SourceNode, given: Names): string[] {
  if (item.kind !== 'scalar') return [];
  return commasIn(list, item, given).length === 0 ? [item.text] : item.text.split(COMMA).map((name) => name.trim());
}

const COMMA = /[，、]/;
type Names = Pick<ReadonlySet<string>, 'has'>;
const NONE: ReadonlySet<string> = new Set();

/** Names in a bracketed list that a full-width comma keeps together: `[局党组，机关党委]`. */
function commaSlips(file: SourceFile, path: Path, given: ReadonlySet<string>): Slip[] {
  const list = file.root === undefined ? undefined : nodeAt(file.root, path);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item, index): Slip[] => {
    const edits = commasIn(list, item, given);
    const [first] = edits;
    if (first === undefined || item.kind !== 'scalar') return [];
    const from = first.start - item.start;
    const place: Place = { ...valueAt(file.path, [...path, index]), inner: { from, to: from + 1 } };
    return [{ place, found: item.text.charAt(from), edits }];
  });
}

function commasIn(list: SourceNode | undefined, item: SourceNode, given: Names): Edit[] {
  if (list?.kind !== 'list' || !list.flow || item.kind !== 'scalar' || given.has(item.text)) return [];
  const { text, textStart, start } = item;
  if (textStart !== start) return []; // quoted: meant as it stands
  return [...text.matchAll(/[，、]\s*/g)].map(({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + sign.length,
    instead: ', ',
  }));
}

/** A list in full-width brackets, which YAML reads as one text: `units: ［局党组，机关党委］`. */
function bracketSlips(file: SourceFile, path: Path): Slip[] {
  const node = file.root === undefined ? undefined : nodeAt(file.root, path);
  if (node?.kind !== 'scalar' || node.textStart !== node.start || !/^［.*］$/.test(node.text)) return [];
  const { start, end, text } = node;
  const edits = [
    { start, end: start + 1, instead: '[' },
    ...commasIn(asList(node), node, NONE),
    { start: end - 1, end, instead: ']' },
  ];
  const place: Place = { ...valueAt(file.path, path), inner: { from: 0, to: 1 } };
  return [{ place, found: text.charAt(0), edits }];
}

function asList(item: SourceNode): ListNode {
  return { kind: 'list', items: [item], flow: true, start: item.start, end: item.end };
}

/** Slips as findings. All slips of a line are mended in the line that each of them shows. */
function inWords(file: SourceFile, slips: readonly Slip[]): Finding[] {
  if (slips.length === 0) return [];
  const lines = new MendedLines(
    file,
    slips.flatMap(({ edits }) => edits),
  );
  return slips.map(({ place, found, edits: [first] }) =>
    finding(fullWidthSlip, place, { found, mended: lines.around(first?.start ?? 0) }),
  );
}
