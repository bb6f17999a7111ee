import type { Position } from './lines';
import type { SourceFile } from './source-file';
import { entryOf, nodeAt, type MapEntry, type Path, type SourceNode } from './tree';

/** Where something stands, by name: a file and the key or the value at a path, or a stretch of its text. */
export type Place = NamedPlace | TextPlace;

export interface NamedPlace {
  readonly file: string;
  readonly path: Path;
  /** The key that the path's last step names, or the value behind it. */
  readonly part: 'key' | 'value';
  /** A stretch inside the value's text, in UTF-16 units; used where the text stands in the file as it is. */
  readonly inner?: { readonly from: number; readonly to: number };
}

export interface TextPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A place in lines and columns; `end` is the position just behind the last character. */
export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export function valueAt(file: string, path: Path): NamedPlace {
  return { file, path, part: 'value' };
}

export function keyAt(file: string, path: Path): NamedPlace {
  return { file, path, part: 'key' };
}

/** The place of something inside: a key or an item of the value at a place. */
export function within(place: NamedPlace, ...steps: Path): NamedPlace {
  return { file: place.file, path: [...place.path, ...steps], part: 'value' };
}

/**
 * Works a place out in lines and columns: the only code that does.
 *
 * @throws RangeError where the file has no such place; that is a mistake of the program, never of the file
 */
export function locate(file: SourceFile, place: Place): Location {
  const { start, end } = 'path' in place ? stretchOf(file, place) : place;
  return { file: file.path, start: file.lines.positionOf(start), end: file.lines.positionOf(Math.max(start, end)) };
}

/** A position in a file. */
export interface FilePosition extends Position {
  readonly file: string;
}

/**
 * Where something begins, among files by the path that places name them by.
 *
 * @throws RangeError where the file or the place in it is not there; that is a mistake of the program, never of the file
 */
export function startOf(files: ReadonlyMap<string, SourceFile>, place: Place): FilePosition {
  const file = files.get(place.file);
  if (file === undefined) throw new RangeError(`something stands in ${place.file}, which was not read`);
  const { line, column } = locate(file, place).start;
  return { file: file.path, line, column };
}

/**
 * The words at a place, as they are read: the text of a key or a value, or a stretch of the file. A list or a mapping has
 * none of its own.
 */
export function wordsAt(file: SourceFile, place: Place): string {
  if (!('path' in place)) return file.text.slice(place.start, place.end);
  const part = file.root === undefined ? undefined : partAt(file.root, place);
  if (part === undefined) return '';
  const words = 'key' in part ? part.key : part.kind === 'scalar' ? part.text : '';
  return words.slice(place.inner?.from ?? 0, place.inner?.to);
}

function stretchOf(file: SourceFile, place: NamedPlace): { start: number; end: number } {
  const found = file.root === undefined ? undefined : partAt(file.root, place);
  if (found === undefined) throw new RangeError(`${file.path} has no ${place.part} at /${place.path.join('/')}`);
  const { inner } = place;
  if (inner === undefined || 'key' in found || found.kind !== 'scalar' || found.textStart === undefined) return found;
  return {
    start: Math.min(found.textStart + inner.from, found.end),
    end: Math.min(found.textStart + inner.to, found.end),
  };
}

/** A value, or for a key its entry, whose range is that of the key. */
function partAt(root: SourceNode, { path, part }: NamedPlace): SourceNode | MapEntry | undefined {
  const last = path.at(-1);
  if (part === 'value' || typeof last !== 'string') return nodeAt(root, path);
  const parent = nodeAt(root, path.slice(0, -1));
  return entryOf(parent, last);
}
