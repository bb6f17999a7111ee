import type { Place } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { ALL_KEYS, LIST_KEYS } from './known-words';

/** A full-width sign that must be another, and where that shows. */
export interface Slip {
  readonly place: Place;
  readonly found: string;
  /** All that is to be changed with it. */
  readonly edits: readonly Edit[];
}

/** A stretch of a file's text, and what should stand in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** Behind the indentation, list dashes, or inside a mapping in brackets: where a key can stand. */
const BEFORE_KEY = String.raw`(?:^|[{｛,，、])\s*(?:[-－]\s*)*`;
const KEY = String.raw`(?<key>[A-Za-z][A-Za-z0-9-]*)`;

/** Signs that are wrong next to a key of the format: what to look for, and what to write instead. */
const NEXT_TO_KEYS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: new RegExp(String.raw`${BEFORE_KEY}${KEY}(?<sign>\s*：\s*)`, 'gd'), instead: ': ' },
  { pattern: new RegExp(String.raw`(?<sign>[，、；]\s*)(?=${KEY}\s*[:：])`, 'gd'), instead: ', ' },
  { pattern: new RegExp(String.raw`(?<sign>｛)(?=\s*${KEY}\s*[:：])`, 'gd'), instead: '{' },
  { pattern: new RegExp(String.raw`^\s*(?<sign>－\s*)(?=${KEY}\s*[:：])`, 'gd'), instead: '- ' },
];

/** A dash before a mapping, and a comment, with a full-width sign. */
const AT_LINE_START: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /^\s*(?<sign>－\s*)(?=[{｛])/d, instead: '- ' },
  { pattern: /^\s*(?<sign>＃)/d, instead: '#' },
];

const LIST = new RegExp(String.raw`${BEFORE_KEY}${KEY}\s*[:：]\s*(?<list>[[［][^\]］]*[\]］])`, 'gd');
const LIST_SIGNS: readonly (readonly [sign: RegExp, instead: string])[] = [
  [/［/g, '['],
  [/］/g, ']'],
  [/[，、]\s*/g, ', '],
];

/** Longer lines are not what a person wrote, and looking through them could take long. */
const LONGEST_LINE = 2000;

/**
 * Slips at the keys of the format, line by line: `id：3-1`, `{ task：3-1，date: 2022-06-20 }`, `units：［局党组，机关党委］`.
 * One a line, at its first sign. For files that YAML or the schema refuses, where such a line is the likely cause; what
 * stands in quotation marks, in comments or in a block of text is prose.
 *
 * @param givenNames names of units and groups, which may hold such signs
 * @param keys what is a key in this file beside those of the format
 */
export function lineSlips(
  file: SourceFile,
  givenNames: ReadonlySet<string>,
  keys: ReadonlySet<string> = new Set(),
): Slip[] {
  const isKey = (word: string): boolean => ALL_KEYS.has(word) || keys.has(word);
  const oddNames = [...givenNames].filter((name) => /[，、]/.test(name));
  const slips: Slip[] = [];
  let proseMargin = Infinity;
  for (let line = 1; line <= file.lines.count; line++) {
    const text = file.lines.lineText(line);
    if (text.length > LONGEST_LINE || text.trim() === '' || marginOf(text) > proseMargin) continue;
    const edits = editsOf(withoutProse(text, oddNames), file.lines.startOf(line), isKey);
    const [first] = edits;
    if (first !== undefined) slips.push(slipAt(file, first, edits));
    proseMargin = /(?:[:：]|-)\s+[|>][-+\d]*\s*(?:#.*)?$/.test(text) ? keyColumnOf(text) : Infinity;
  }
  return slips;
}

function slipAt(file: SourceFile, { start, end }: Edit, edits: readonly Edit[]): Slip {
  const sign = file.text.slice(start, end);
  const at = start + sign.search(/\S/);
  return { place: { file: file.path, start: at, end: at + 1 }, found: file.text.charAt(at), edits };
}

function marginOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The column of the key that a line begins with, behind its list dashes. */
function keyColumnOf(line: string): number {
  return /^\s*(?:[-－]\s+)*/.exec(line)?.[0].length ?? 0;
}

/** The line with quoted texts, comments and some names blanked out, every other character at its place. */
function withoutProse(line: string, names: readonly string[]): string {
  const blank = (prose: string): string => '\0'.repeat(prose.length);
  const unquoted = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#.*$/g, blank);
  return names.reduce((text, name) => text.replaceAll(name, blank), unquoted);
}

/** What is to be changed in a line, in order. */
function editsOf(line: string, offset: number, isKey: (word: string) => boolean): Edit[] {
  if (!/[：，、；｛｝［］－＃]/.test(line)) return [];
  const edits = new Map<number, Edit>();
  const add = ([start, end]: readonly [number, number], instead: string): void => {
    edits.set(start, { start: offset + start, end: offset + end, instead });
  };
  const brace = line.search(/[{｛]/);
  for (const { pattern, instead } of NEXT_TO_KEYS) {
    for (const match of line.matchAll(pattern)) {
      const isInMapping = brace >= 0 && match.index >= brace;
      const needsMapping = /^[,，、；]/.test(match[0]);
      if (isKey(match.groups?.['key'] ?? '') && (isInMapping || !needsMapping)) add(signOf(match), instead);
    }
  }
  for (const { pattern, instead } of AT_LINE_START) {
    const match = pattern.exec(line);
    if (match !== null) add(signOf(match), instead);
  }
  for (const match of line.matchAll(LIST)) {
    if (LIST_KEYS.has(match.groups?.['key'] ?? '')) addListSigns(match.indices?.groups?.['list'], line, add);
  }
  const hasBrace = [...edits.values()].some(({ instead }) => instead === '{');
  const closing = line.lastIndexOf('｝');
  if (hasBrace && closing >= 0) add([closing, closing + 1], '}');
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

type AddEdit = (stretch: readonly [number, number], instead: string) => void;

/** The signs inside the brackets of a list. */
function addListSigns(stretch: readonly [number, number] | undefined, line: string, add: AddEdit): void {
  const [from, to] = stretch ?? [0, 0];
  const list = line.slice(from, to);
  for (const [sign, instead] of LIST_SIGNS) {
    for (const { 0: text, index } of list.matchAll(sign)) add([from + index, from + index + text.length], instead);
  }
}

function signOf(match: RegExpExecArray): readonly [number, number] {
  return match.indices?.groups?.['sign'] ?? [0, 0];
}
