import type { LedgerEntry } from '../model/ledger-entry';
import type { Place } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { pathAt } from '../source/tree';

type Files = ReadonlyMap<string, SourceFile>;

/** Where new entries come to stand: each at the end of its file, behind those that are there. */
export class NewPlaces {
  private readonly byPlace = new Map<string, number>();

  /**
   * @param files the file of each new entry, as shown
   * @param before the files without them
   */
  constructor(
    private readonly files: readonly string[],
    before: Files,
  ) {
    const next = new Map<string, number>();
    for (const [index, file] of files.entries()) {
      const position = next.get(file) ?? lengthOf(before.get(file));
      next.set(file, position + 1);
      this.byPlace.set(keyOf(file, position), index);
    }
  }

  /** Which of the new entries a place belongs to; undefined where it belongs to none. @param after the files with them */
  entryAt(place: Place, after: Files): number | undefined {
    const position = positionOf(place, after);
    return position === undefined ? undefined : this.byPlace.get(keyOf(place.file, position));
  }

  /** The new entries as they were read, in the order in which they were asked for; undefined where one was left out. */
  among(entries: readonly LedgerEntry[], after: Files): readonly LedgerEntry[] | undefined {
    const found = new Map<number, LedgerEntry>();
    for (const entry of entries) {
      const index = this.entryAt(entry.place, after);
      if (index !== undefined) found.set(index, entry);
    }
    const all = this.files.flatMap((_, index) => found.get(index) ?? []);
    return all.length === this.files.length ? all : undefined;
  }
}

/** Which entry of its file a place lies in. */
export function positionOf(place: Place, files: Files): number | undefined {
  const root = files.get(place.file)?.root;
  const path = 'path' in place ? place.path : root === undefined ? [] : pathAt(root, place.start);
  return typeof path[0] === 'number' ? path[0] : undefined;
}

function lengthOf(file: SourceFile | undefined): number {
  return file?.root?.kind === 'list' ? file.root.items.length : 0;
}

function keyOf(file: string, position: number): string {
  return `${position} ${file}`;
}
