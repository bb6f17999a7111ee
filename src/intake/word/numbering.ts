import type { Archive } from '../../sheet/archive';
import { attributeOf, readXmlPart } from '../../sheet/xml-part';
import { numberInWords } from './number-words';

/** One level of a list: how its paragraphs are counted, and what stands before them. */
interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`, `%1.%2`: each % with the number of a level from 1. */
  text: string;
  /** All numbers in digits, whatever their levels say. */
  isLegal: boolean;
  /** Begins anew behind a paragraph of this level or a higher one; 0 never. Absent: of any higher one. */
  restart: number | undefined;
  /** Paragraphs of this style are on this level. */
  style: string | undefined;
}

interface List {
  readonly levels: Map<number, Level>;
  /** Another list's definition stands for this one, by the name of a style. */
  styleOf: string | undefined;
  styleName: string | undefined;
}

interface ListUse {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** The lists that a document counts by itself. */
export interface ListDefinitions {
  readonly lists: ReadonlyMap<string, List>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

export const NO_LISTS: ListDefinitions = { lists: new Map(), uses: new Map() };

/** Reads a document's definitions of lists. @throws UnreadableTable */
export function readNumbering(archive: Archive, part: string): ListDefinitions {
  const reader = new NumberingReader();
  readXmlPart(archive, part, {
    open: (name, attributes) => {
      reader.open(name, (key) => attributeOf(attributes, key));
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader;
}

class NumberingReader implements ListDefinitions {
  readonly lists = new Map<string, List>();
  readonly uses = new Map<string, ListUse>();
  private list: List | undefined;
  private use: ListUse | undefined;
  private level: Level | undefined;
  private overridden = 0;

  open(name: string, get: (key: string) => string | undefined): void {
    const value = get('val') ?? '';
    if (name === 'abstractNum') {
      this.list = { levels: new Map(), styleOf: undefined, styleName: undefined };
      this.lists.set(get('abstractNumId') ?? '', this.list);
    } else if (name === 'num') {
      this.use = { list: '', starts: new Map(), levels: new Map() };
      this.uses.set(get('numId') ?? '', this.use);
    } else if (name === 'lvl') this.openLevel(numberOf(get('ilvl')));
    else if (this.level !== undefined) readLevel(this.level, name, value);
    else if (this.list !== undefined && name === 'numStyleLink') this.list.styleOf = value;
    else if (this.list !== undefined && name === 'styleLink') this.list.styleName = value;
    else if (this.use !== undefined) this.openInUse(this.use, name, value, numberOf(get('ilvl')));
  }

  close(name: string): void {
    if (name === 'abstractNum') this.list = undefined;
    else if (name === 'num') this.use = undefined;
    else if (name === 'lvl') this.level = undefined;
  }

  private openLevel(at: number): void {
    this.level = { start: 1, format: 'decimal', text: '', isLegal: false, restart: undefined, style: undefined };
    (this.list ?? this.use)?.levels.set(at, this.level);
  }

  private openInUse(use: ListUse, name: string, value: string, level: number): void {
    if (name === 'abstractNumId') use.list = value;
    else if (name === 'lvlOverride') this.overridden = level;
    else if (name === 'startOverride') use.starts.set(this.overridden, numberOf(value));
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = numberOf(value);
  else if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'isLgl') level.isLegal = !['0', 'false', 'off'].includes(value);
  else if (name === 'lvlRestart') level.restart = numberOf(value);
  else if (name === 'pStyle') level.style = value;
}

const LARGEST_NUMBER = 9999;

function numberOf(text: string | undefined): number {
  const value = Number(text ?? '0');
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_NUMBER ? value : 0;
}

/** Counts a document's paragraphs as Word does while it shows them. */
export class ListCounter {
  /** By list and level: what the last paragraph there was. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly definitions: ListDefinitions) {}

  /** The level of a list that paragraphs of a style are on; 0 where none is named. */
  levelOfStyle(use: string, style: string): number {
    const levels = this.levelsOf(use);
    return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  /**
   * The number that stands before the next paragraph of a list: `一、`, `（二）`, `1.`; empty for a bullet, or where there is
   * no such list.
   *
   * @param at the level, from 0
   */
  next(use: string, at: number): string {
    const levels = this.levelsOf(use);
    const level = levels.get(at);
    if (level === undefined) return '';
    const counts = this.countsOf(use);
    const override = this.definitions.uses.get(use)?.starts.get(at);
    const isFirst = !this.begun.has(`${use} ${at}`);
    this.begun.add(`${use} ${at}`);
    const before = counts.get(at);
    const count = override !== undefined && isFirst ? override : before === undefined ? level.start : before + 1;
    counts.set(at, count);
    for (const [deeper, { restart }] of levels) {
      if (deeper > at && restart !== 0 && (restart === undefined || at < restart)) counts.delete(deeper);
    }
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = levels.get(Number(digit) - 1);
      const value = counts.get(Number(digit) - 1) ?? other?.start ?? 1;
      return numberInWords(value, level.isLegal ? 'decimal' : (other?.format ?? 'decimal'));
    });
  }

  private countsOf(use: string): Map<number, number> {
    const list = this.definitions.uses.get(use)?.list ?? use;
    const counts = this.counts.get(list) ?? new Map<number, number>();
    this.counts.set(list, counts);
    return counts;
  }

  private levelsOf(use: string): ReadonlyMap<number, Level> {
    const { lists, uses } = this.definitions;
    const used = uses.get(use);
    const list = lists.get(used?.list ?? '');
    const linked =
      list?.styleOf === undefined ? list : [...lists.values()].find(({ styleName }) => styleName === list.styleOf);
    return new Map([...(linked?.levels ?? []), ...(used?.levels ?? [])]);
  }
}
