import { offsetOf, type FoldedText } from '../../text/folded-text';
import { ownText } from '../../text/own-text';
import { Recent } from '../../text/recent';
import { inputOf, type Parser } from './combinators';
import { phraseParsers, type ReadPhrase } from './grammar';
import { normalText } from './normal-text';
import type { Span } from '../period';
import { parseSpan } from '../when-texts';
import { ONCE, type WhenRule } from '../when';

/** Longer texts are sentences, not phrases; the bound keeps the time of a reading small whatever stands in a file. */
export const LONGEST_PHRASE = 60;

export type PhraseReading =
  | ({ readonly ok: true } & ReadPhrase)
  | {
      readonly ok: false;
      /** The UTF-16 offset in the text as written at which understanding stopped. */
      readonly stopsAt: number;
      /** The longest beginning of the text that is a phrase by itself, where there is one: `每月召开1次` of `每月召开1次支委会`. */
      readonly readable?: string;
    };

/** A grammar with the phrases it has read: a plan says 每季度1次 many times over. */
interface Reader {
  readonly grammar: readonly Parser<ReadPhrase>[];
  readonly known: Map<string, PhraseReading>;
}

/** What is kept is bounded: ten thousand plans, each with phrases and anchors of its own, take no more than a few. */
const MOST_KNOWN = 5000;
/** Plans with movable days of their own need a grammar each; a run over thousands of them keeps the last ones. */
const MOST_GRAMMARS = 16;
const readers = new Recent<Reader>(MOST_GRAMMARS);

function readerFor(anchors: readonly string[]): Reader {
  return readers.get(JSON.stringify(anchors), () => ({ grammar: phraseParsers(anchors), known: new Map() }));
}

/**
 * Reads a phrase such as `每季度至少召开1次`, as the approved document says it. The whole text must be understood. A period's
 * key, such as `2022-06`, means what it says here too.
 *
 * @param anchors names of movable days that the phrase may use, such as 七一 or a plan's own
 */
export function readPhrase(text: string, anchors: readonly string[]): PhraseReading {
  const { grammar, known } = readerFor(anchors);
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text, grammar);
  if (known.size < MOST_KNOWN) known.set(ownText(text), reading);
  return reading;
}

function read(text: string, grammar: readonly Parser<ReadPhrase>[]): PhraseReading {
  const period = parseSpan(text);
  if (period !== undefined) return { ok: true, rules: [onceIn(period)], ambiguities: [] };
  const normal = normalText(text.slice(0, LONGEST_PHRASE));
  const input = inputOf(normal.chars);
  let readable = 0;
  for (const parser of grammar) {
    for (const { value, end } of parser(input, 0)) {
      if (end === normal.chars.length && text.length <= LONGEST_PHRASE) return { ok: true, ...value };
      readable = Math.max(readable, end);
    }
  }
  const stopsAt = offsetOf(normal, input.reach.furthest);
  return { ok: false, stopsAt, ...(readable === 0 ? {} : { readable: beginning(text, normal, readable) }) };
}

/** What stands in the text as written for that many of its normal characters. */
function beginning(text: string, normal: FoldedText, length: number): string {
  return text.slice(offsetOf(normal, 0), offsetOf(normal, length - 1) + 1);
}

function onceIn({ first, last }: Span): WhenRule {
  return { kind: 'once', span: { kind: 'fixed', first, last }, times: ONCE };
}
