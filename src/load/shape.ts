import { entryOf, type MapNode, type SourceNode } from '../source/tree';
import { wholeNumber } from '../text/whole-number';
import type { TextForm } from './text-form';

/**
 * What a part of a file may be, made by the build from a schema: a text, a list or a mapping, or several of these. It says
 * of nearly every sound part that it is sound; of what it does not, the schema's validator is asked, which also says why.
 */
export interface Shape {
  readonly text: TextShape | undefined;
  readonly list: ListShape | undefined;
  readonly map: MapShape | undefined;
}

export interface TextShape {
  /** In UTF-16 units: a text has no more characters, and none only where it has no unit. */
  readonly least: number;
  readonly most: number;
  readonly pattern: TextForm | undefined;
  readonly words: ReadonlySet<string> | undefined;
  readonly number: { readonly least: number; readonly most: number; readonly isWhole: boolean } | undefined;
}

export interface ListShape {
  readonly least: number;
  readonly most: number;
  /** Absent where they may be anything. */
  readonly items: Shape | undefined;
}

export interface MapShape {
  readonly least: number;
  readonly most: number;
  readonly keys: ReadonlyMap<string, KeyShape>;
  /** How many of the keys must be there. */
  readonly required: number;
  /** Keys that the user names; absent where there can be none. Their values may be anything where nothing is said of them. */
  readonly others: { readonly names: TextShape; readonly values: Shape | undefined } | undefined;
  /** Where a key stands, these must stand too. */
  readonly together: ReadonlyMap<string, readonly string[]>;
  /** Where a key stands, none of these may. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
  /** Where the text of a key decides what else there may be: the mappings by that text, and the one without the key. */
  readonly kinds:
    | {
        readonly key: string;
        readonly byText: ReadonlyMap<string, MapShape>;
        readonly without: MapShape | undefined;
      }
    | undefined;
}

export interface KeyShape {
  readonly value: Shape;
  readonly isRequired: boolean;
}

/** Whether a part of a file surely has a shape. */
export function fits(node: SourceNode, shape: Shape): boolean {
  if (node.kind === 'scalar') return shape.text !== undefined && textFits(node.text, shape.text);
  if (node.kind === 'map') return shape.map !== undefined && mapFits(node, shape.map);
  return shape.list !== undefined && listFits(node.items, shape.list);
}

/** Numbers that every reader of them takes for the same. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,9})?$/;

function textFits(text: string, { least, most, pattern, words, number }: TextShape): boolean {
  if (text.length < least || text.length > most) return false;
  if (pattern?.test(text) === false || words?.has(text) === false) return false;
  if (number === undefined) return true;
  const value = wholeNumber(text) ?? (PLAIN_NUMBER.test(text) ? Number(text) : NaN);
  return value >= number.least && value <= number.most && (!number.isWhole || Number.isInteger(value));
}

function listFits(list: readonly SourceNode[], { least, most, items }: ListShape): boolean {
  if (list.length < least || list.length > most) return false;
  if (items === undefined) return true;
  // Counted, for a function that is made for each list takes more time than the look at a short one.
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    if (item !== undefined && !fits(item, items)) return false;
  }
  return true;
}

function mapFits(node: MapNode, shape: MapShape): boolean {
  const { entries } = node;
  if (entries.length < shape.least || entries.length > shape.most) return false;
  if (shape.kinds !== undefined) return kindFits(node, shape.kinds);
  let required = 0;
  // Counted, for an iterator makes an object a step, and each entry of a file comes by here.
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const { key, value } = entry;
    const known = shape.keys.get(key);
    if (known === undefined ? !otherFits(key, value, shape) : !fits(value, known.value)) return false;
    if (known?.isRequired === true) required++;
  }
  const isFree = shape.together.size + shape.apart.size === 0;
  return required === shape.required && (isFree || areTogether(node, shape));
}

function otherFits(name: string, value: SourceNode, { others }: MapShape): boolean {
  if (others === undefined || !textFits(name, others.names)) return false;
  return others.values === undefined || fits(value, others.values);
}

function areTogether(node: MapNode, { together, apart }: MapShape): boolean {
  const has = (key: string): boolean => entryOf(node, key) !== undefined;
  return node.entries.every(({ key }) => together.get(key)?.every(has) !== false && apart.get(key)?.some(has) !== true);
}

function kindFits(node: MapNode, { key, byText, without }: NonNullable<MapShape['kinds']>): boolean {
  const kind = entryOf(node, key)?.value;
  const shape = kind === undefined ? without : kind.kind === 'scalar' ? byText.get(kind.text) : undefined;
  return shape !== undefined && mapFits(node, shape);
}
