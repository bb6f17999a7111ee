import type { ReadDocument } from '../../outline/read-document';
import type { Stretch } from '../../outline/paragraphs';
import { foldText, unfold } from '../../text/folded-text';

/** The passage of a document that a quote was most likely taken from, and where the two part. */
export interface NearestPassage {
  readonly passage: Stretch;
  /** The first stretch of the quote, as written, that the document does not have; empty where the quote leaves something out. */
  readonly quote: Stretch;
  /** The words that differ: what the quote says, and what the document says there. Either may be empty. */
  readonly wrote: string;
  readonly says: string;
}

const GRAM = 3;
/** A sequence of characters that stands more often than this tells nothing about where a quote is from. */
const MOST_PLACES = 40;
/** So much of a long quote is looked for: enough to find where it was taken from. */
const LONGEST = 400;
/** How far characters may have moved against each other before the passage is another. */
const SLACK = 24;
const LEAST_ALIKE = 0.5;

/** Looks for passages like quotes that are not in a document. What it needs of the document is worked out at first use. */
export class PassageFinder {
  private places: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly document: ReadDocument) {}

  /** The nearest passage; undefined where none shares enough with the quote. */
  nearest(quote: string): NearestPassage | undefined {
    const folded = foldText(quote);
    const start = this.likelyStart(folded.chars.slice(0, LONGEST));
    if (start === undefined) return undefined;
    const wanted = folded.chars.slice(0, LONGEST);
    const from = Math.max(0, start - SLACK);
    const near = this.document.folded.chars.slice(from, start + wanted.length + SLACK);
    const alignment = align(wanted, near);
    if (alignment.same < wanted.length * LEAST_ALIKE) return undefined;
    const { first } = alignment;
    return {
      passage: unfold(this.document.folded, from + alignment.start, from + alignment.end),
      quote: unfold(folded, first.quote.start, first.quote.end),
      wrote: wanted.slice(first.quote.start, first.quote.end),
      says: near.slice(first.near.start, first.near.end),
    };
  }

  /** Where in the document most of the quote's characters stand in a row, as if the quote began there. */
  private likelyStart(wanted: string): number | undefined {
    const places = (this.places ??= placesOf(this.document.folded.chars));
    const votes = new Map<number, { count: number; start: number }>();
    for (let at = 0; at + GRAM <= wanted.length; at++) {
      for (const place of places.get(wanted.slice(at, at + GRAM)) ?? []) {
        const start = place - at;
        const bucket = Math.floor(start / SLACK);
        const vote = votes.get(bucket);
        if (vote === undefined) votes.set(bucket, { count: 1, start });
        else vote.count++;
      }
    }
    let best: { count: number; start: number } | undefined;
    for (const vote of votes.values()) if (best === undefined || vote.count > best.count) best = vote;
    return best?.start;
  }
}

function placesOf(chars: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= chars.length; at++) {
    const gram = chars.slice(at, at + GRAM);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

interface Alignment {
  /** The part of the text that the quote is laid against. */
  readonly start: number;
  readonly end: number;
  /** How many characters are the same. */
  readonly same: number;
  readonly first: { readonly quote: Stretch; readonly near: Stretch };
}

/** What one change costs: more than all characters that can be the same, each of which is worth one. */
const CHANGE = 2 * LONGEST;

/**
 * Lays a quote against the part of a text where the fewest characters must be changed, put in or left out (Sellers'
 * algorithm: the edit distance of which the beginning and the end in the text are free). Of several ways the one in which
 * more characters are the same: what was left out near the beginning was not written otherwise.
 */
function align(quote: string, near: string): Alignment {
  const width = near.length + 1;
  const costs = new Int32Array((quote.length + 1) * width);
  for (let row = 1; row <= quote.length; row++) {
    costs[row * width] = row * CHANGE;
    for (let column = 1; column < width; column++) {
      const isSame = quote[row - 1] === near[column - 1];
      const above = costs[(row - 1) * width + column] ?? 0;
      const left = costs[row * width + column - 1] ?? 0;
      const before = costs[(row - 1) * width + column - 1] ?? 0;
      costs[row * width + column] = Math.min(above + CHANGE, left + CHANGE, before + (isSame ? -1 : CHANGE));
    }
  }
  let end = 0;
  const last = (column: number): number => costs[quote.length * width + column] ?? Infinity;
  for (let column = 1; column < width; column++) if (last(column) <= last(end)) end = column; // rather changed than left out
  return walkBack(quote, near, costs, end);
}

/** Follows the cheapest way back from the end, and keeps the first run of differences in reading order. */
function walkBack(quote: string, near: string, costs: Int32Array, end: number): Alignment {
  const width = near.length + 1;
  const cost = (row: number, column: number): number => costs[row * width + column] ?? Infinity;
  let [row, column] = [quote.length, end];
  let same = 0;
  let first = { quote: { start: row, end: row }, near: { start: column, end: column } };
  let isInRun = false;
  while (row > 0) {
    const isSame = column > 0 && quote[row - 1] === near[column - 1];
    if (isSame && cost(row, column) === cost(row - 1, column - 1) - 1) {
      [row, column, same, isInRun] = [row - 1, column - 1, same + 1, false];
      continue;
    }
    if (!isInRun) first = { quote: { start: row, end: row }, near: { start: column, end: column } };
    isInRun = true;
    if (column > 0 && cost(row, column) === cost(row - 1, column - 1) + CHANGE) [row, column] = [row - 1, column - 1];
    else if (cost(row, column) === cost(row - 1, column) + CHANGE) row -= 1;
    else column -= 1;
    first = { quote: { start: row, end: first.quote.end }, near: { start: column, end: first.near.end } };
  }
  return { start: column, end, same, first };
}
