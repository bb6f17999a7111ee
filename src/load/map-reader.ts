import { finding } from '../diagnostic/finding';
import { valueAt, type NamedPlace } from '../source/place';
import { entryOf, type MapNode, type Path, type ScalarNode, type SourceNode } from '../source/tree';
import { wholeNumber } from '../text/whole-number';
import { parseDay, type Day } from '../time/civil-date';
import { noDay } from './no-day';
import type { Report } from './report';
import { impossibleDate } from './rules/impossible-date';
import { wrongType } from './rules/wrong-type';

/**
 * Reads the values of one mapping by key. The schema has been compared already: what has the wrong shape is in the report
 * and reads as absent here.
 *
 * Paths are put together by `concat`, which makes a list as long as it must be: a spread with a step behind it makes room
 * for many more, and a plan keeps two paths of each task.
 */
export class MapReader {
  private constructor(
    readonly file: string,
    readonly path: Path,
    private readonly node: MapNode,
    readonly report: Report,
  ) {}

  /** A reader of a node, where it is a mapping. */
  static of(file: string, path: Path, node: SourceNode | undefined, report: Report): MapReader | undefined {
    return node?.kind === 'map' ? new MapReader(file, path, node, report) : undefined;
  }

  get place(): NamedPlace {
    return valueAt(this.file, this.path);
  }

  get keys(): readonly string[] {
    return this.node.entries.map(({ key }) => key);
  }

  /** The offset at which the mapping begins. */
  get start(): number {
    return this.node.start;
  }

  nodeOf(key: string): SourceNode | undefined {
    return entryOf(this.node, key)?.value;
  }

  placeOf(key: string): NamedPlace {
    return valueAt(this.file, this.path.concat(key));
  }

  text(key: string): string | undefined {
    const value = entryOf(this.node, key)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
  }

  /** One word, or a list of words; absent where the key is. */
  words(key: string): readonly string[] | undefined {
    const node = this.nodeOf(key);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar') return [node.text];
    if (node.kind === 'map') return [];
    return node.items.every(isScalar) ? node.items.map(textOf) : node.items.filter(isScalar).map(textOf);
  }

  /** A number in plain decimal notation: `2`, `1.5`, `-3`; any other, such as `1e3` or `0x10`, is reported. */
  number(key: string): number | undefined {
    const text = this.text(key);
    const whole = text === undefined ? undefined : wholeNumber(text);
    if (text === undefined || whole !== undefined) return whole;
    if (/^[+-]?\d{1,9}(?:\.\d{1,9})?$/.test(text.trim())) return Number(text);
    const place = this.placeOf(key);
    if (this.report.isSound(place.path)) this.report.add(finding(wrongType, place, { expected: ['decimal'] }));
    return undefined;
  }

  /** One of some words; the schema has reported any other. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const text = this.text(key);
    return text === undefined ? undefined : words.find((word) => word === text);
  }

  flag(key: string): boolean {
    return this.text(key) === 'true';
  }

  /** A day; one that does not exist is reported. */
  day(key: string): Day | undefined {
    const text = this.text(key);
    return text === undefined ? undefined : (parseDay(text) ?? this.dayAt(this.placeOf(key), text));
  }

  /** The days of a list, without those that do not exist, which are reported. */
  days(key: string): readonly Day[] {
    const node = this.nodeOf(key);
    if (node?.kind !== 'list') return [];
    return node.items.flatMap((item, index) => {
      const text = item.kind === 'scalar' ? item.text : undefined;
      return this.dayAt(valueAt(this.file, this.path.concat(key, index)), text) ?? [];
    });
  }

  dayAt(place: NamedPlace, text: string | undefined): Day | undefined {
    if (text === undefined) return undefined;
    const day = parseDay(text);
    if (day === undefined && this.report.isSound(place.path)) {
      this.report.add(finding(impossibleDate, place, { text, problem: noDay(text) }));
    }
    return day;
  }

  map(key: string): MapReader | undefined {
    const node = this.nodeOf(key);
    return node === undefined ? undefined : MapReader.of(this.file, this.path.concat(key), node, this.report);
  }

  /** A reader for each mapping of a list. */
  maps(key: string): readonly MapReader[] {
    const node = this.nodeOf(key);
    return node?.kind === 'list' ? this.mapsAmong(node.items, key) : NO_MAPS;
  }

  private mapsAmong(items: readonly SourceNode[], key: string): readonly MapReader[] {
    const readerOf = (item: MapNode, index: number): MapReader =>
      new MapReader(this.file, this.path.concat(key, index), item, this.report);
    if (items.every(isMap)) return items.map(readerOf);
    return items.flatMap((item, index) => (isMap(item) ? [readerOf(item, index)] : []));
  }

  /** The key and the text of each entry of a mapping of words. */
  entries(key: string): readonly (readonly [name: string, node: SourceNode])[] {
    const node = this.nodeOf(key);
    return node?.kind === 'map' ? node.entries.map((entry) => [entry.key, entry.value] as const) : [];
  }
}

const NO_MAPS: readonly MapReader[] = [];

function isMap(node: SourceNode): node is MapNode {
  return node.kind === 'map';
}

function isScalar(node: SourceNode): node is ScalarNode {
  return node.kind === 'scalar';
}

function textOf({ text }: ScalarNode): string {
  return text;
}
