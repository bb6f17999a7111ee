import { wordsAt, type Place } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { nodeAt, pathAt, type Path, type SourceNode } from '../source/tree';
import type { Finding } from './finding';
import type { LocatedFinding } from './located-finding';

/**
 * What makes each finding this one and no other, as a text: code, file, the names on the way to its place, its arguments
 * and the words there, but no line, column or position in a list. It stays the same while other things in the file are
 * moved, added or removed. Findings that are alike in all of this are told apart by their number.
 *
 * @param located in the order of the report
 */
export function identitiesOf(
  located: readonly LocatedFinding[],
  files: ReadonlyMap<string, SourceFile>,
): readonly string[] {
  const ways = new Ways();
  const alike = new Map<string, number>();
  return located.map(({ finding, at }) => {
    const { code, place } = finding;
    const file = files.get(at.file);
    const way = file?.root === undefined ? [] : ways.to(file.root, place);
    const words = file === undefined ? '' : wordsAt(file, place).replace(/\s+/g, ' ').trim();
    const identity = JSON.stringify([code, place.file, way, lastingArguments(finding), words]);
    const number = (alike.get(identity) ?? 0) + 1;
    alike.set(identity, number);
    return `${identity}#${number}`;
  });
}

function lastingArguments({ rule, args }: Finding): unknown {
  const { incidental } = rule;
  if (incidental === undefined || typeof args !== 'object' || args === null) return args;
  return Object.fromEntries(Object.entries(args).filter(([name]) => !incidental.includes(name)));
}

/** The keys that name a mapping among its neighbours; the first of these rows of which it has any. */
const NAMING_KEYS: readonly (readonly string[])[] = [
  ['id'],
  ['label'],
  ['name'],
  ['task', 'of', 'date', 'unit'],
  ...['title', 'year', 'stage', 'file', 'url', 'ref'].map((key) => [key]),
];
/** What they name is the same wherever in the file it is put. */
const NAMES_FOR_ALL: ReadonlySet<string> = new Set(['id', 'label']);

/** A name is no text to be read: its beginning is enough. */
const LONGEST_NAME = 200;

interface Name {
  readonly text: string;
  readonly isForAll: boolean;
}

/** Ways to places, by name: keys as they are, and the items of lists by what names them. */
class Ways {
  /** A mapping may hold thousands of findings; it is named once. */
  private readonly names = new Map<SourceNode, Name>();

  to(root: SourceNode, place: Place): readonly string[] {
    const path: Path = 'path' in place ? place.path : pathAt(root, place.start);
    let way: string[] = [];
    for (const [index, step] of path.entries()) {
      if (typeof step === 'string') {
        way.push(step);
        continue;
      }
      const { text, isForAll } = this.nameOf(nodeAt(root, path.slice(0, index + 1)));
      way = isForAll ? [text] : [...way, text];
    }
    return way;
  }

  private nameOf(node: SourceNode | undefined): Name {
    if (node === undefined) return { text: '', isForAll: false };
    const known = this.names.get(node) ?? newName(node);
    this.names.set(node, known);
    return known;
  }
}

function newName(node: SourceNode): Name {
  const written = new Map(node.kind === 'map' ? node.entries.map(({ key, value }) => [key, value]) : []);
  const keys = NAMING_KEYS.find((each) => each.some((key) => written.has(key))) ?? [];
  const parts = keys.flatMap((key) => (written.has(key) ? [`${key}: ${wordsOf(written.get(key))}`] : []));
  return { text: parts.join(', ').slice(0, LONGEST_NAME), isForAll: keys.some((key) => NAMES_FOR_ALL.has(key)) };
}

function wordsOf(node: SourceNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'map' ? newName(node).text : node.items.map(wordsOf).join(' ');
}
