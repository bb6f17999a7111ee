/**
 * Parsers that give every way of reading, the preferred one first. The grammar of phrases needs this much and no more:
 * 每周一次 is 每周 with 一次, not 每周一 with a left-over 次, and only the rest of the phrase can tell.
 *
 * They give lists, not generators: a reading is short, and nearly all of a run's time went into making generators.
 */
export interface Input {
  readonly chars: string;
  /** The furthest point at which anything was understood; shared by all branches of one reading. */
  readonly reach: { furthest: number };
  /** What parsers that are asked several times at one point have found there; see {@link remembered}. */
  readonly memory: Map<number, readonly Match<unknown>[]>;
}

export function inputOf(chars: string): Input {
  return { chars, reach: { furthest: 0 }, memory: new Map() };
}

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

export interface Parser<T> {
  (input: Input, at: number): readonly Match<T>[];
  /** The characters that it may begin with; absent where it may with any, or find nothing and be content. */
  begins?: string;
  /** Of a parser for what may be missing the one for what it is. */
  optional?: Parser<unknown>;
}

type Parsers<T extends readonly unknown[]> = { [K in keyof T]: Parser<T[K]> };

const NONE: readonly never[] = [];

/** One of some words, in the order given. */
export function word(...texts: readonly string[]): Parser<string> {
  return anyOf(texts, reached);
}

/** The same for words that only join: where nothing follows them, they were not the point that understanding reached. */
export function joint(...texts: readonly string[]): Parser<string> {
  return anyOf(texts, (_input, value, end) => ({ value, end }));
}

function anyOf(
  texts: readonly string[],
  found: (input: Input, text: string, end: number) => Match<string>,
): Parser<string> {
  const begins = texts.includes('') ? undefined : firstsOf(texts);
  const parser: Parser<string> = (input, at) => {
    if (begins?.includes(input.chars.charAt(at)) === false) return NONE;
    let matches: Match<string>[] | undefined;
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index];
      if (text === undefined || !input.chars.startsWith(text, at)) continue;
      (matches ??= []).push(found(input, text, at + text.length));
    }
    return matches ?? NONE;
  };
  return beginning(parser, begins);
}

/** The first characters of words, each once: at most points one look at them rules out all of the words. */
function firstsOf(texts: readonly string[]): string {
  let firsts = '';
  // Counted, here and below: an iterator makes an object a step, and a grammar is made of some hundred parsers.
  for (let index = 0; index < texts.length; index++) {
    const first = texts[index]?.charAt(0) ?? '';
    if (!firsts.includes(first)) firsts += first;
  }
  return firsts;
}

/** Words by their first characters, in the order given: at most points one character rules out them all. */
export function byFirst(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const group = groups.get(text.charAt(0));
    if (group === undefined) groups.set(text.charAt(0), [text]);
    else group.push(text);
  }
  return groups;
}

/** The parser, with the characters that it may begin with: by them most parsers need not be tried where others stand. */
export function beginning<T>(parser: Parser<T>, begins: string | undefined): Parser<T> {
  if (begins !== undefined) parser.begins = begins;
  return parser;
}

/** The characters that one of several parsers may begin with. */
function allBegin(parsers: readonly Parser<unknown>[]): string | undefined {
  let all = '';
  for (let index = 0; index < parsers.length; index++) {
    const begins = parsers[index]?.begins;
    if (begins === undefined) return undefined;
    all += begins;
  }
  return all;
}

/** The characters that parsers in turn may begin with: those of the first that may not be missing, and of all before it. */
function inTurnBegin(parsers: readonly Parser<unknown>[]): string | undefined {
  let all = '';
  for (let index = 0; index < parsers.length; index++) {
    const parser = parsers[index];
    const begins = (parser?.optional ?? parser)?.begins;
    if (begins === undefined) return undefined;
    all += begins;
    if (parser?.optional === undefined) return all;
  }
  return undefined;
}

/** Notes that the input was understood up to a point, and hands on what was found there. */
export function reached<T>(input: Input, value: T, end: number): Match<T> {
  if (end > input.reach.furthest) input.reach.furthest = end;
  return { value, end };
}

/** One of some words, each standing for a value. */
export function oneOf<T>(table: Readonly<Record<string, T>>): Parser<T> {
  return map(word(...Object.keys(table).sort((a, b) => b.length - a.length)), (text) => table[text] as T);
}

export function seq<T extends readonly unknown[]>(...parsers: Parsers<T>): Parser<T> {
  const all: readonly Parser<unknown>[] = parsers;
  const parser: Parser<T> = (input, at) => {
    const begun = all[0]?.(input, at) ?? NONE;
    if (begun.length === 0) return NONE;
    const whole: Match<readonly unknown[]>[] = [];
    goOn(input, begun, [...all], 0, all, whole);
    return whole as unknown as readonly Match<T>[];
  };
  return beginning(parser, inTurnBegin(all));
}

/**
 * Goes on behind each match of one of several parsers in turn, and adds what all of them together match.
 *
 * @param values what those before it matched; each way of reading writes over those of the way before
 */
function goOn(
  input: Input,
  matches: readonly Match<unknown>[],
  values: unknown[],
  index: number,
  parsers: readonly Parser<unknown>[],
  whole: Match<readonly unknown[]>[],
): void {
  const next = parsers[index + 1];
  // Counted too, for a plan's phrases take some ten thousand steps.
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at];
    if (match === undefined) continue;
    values[index] = match.value;
    if (next === undefined) whole.push({ value: values.slice(), end: match.end });
    else goOn(input, next(input, match.end), values, index + 1, parsers, whole);
  }
}

export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const parser: Parser<T> = (input, at) => {
    const char = input.chars.charAt(at);
    let matches: readonly Match<T>[] = NONE;
    for (let index = 0; index < parsers.length; index++) {
      const each = parsers[index];
      if (each === undefined || each.begins?.includes(char) === false) continue;
      const more = each(input, at);
      if (more.length > 0) matches = matches.length === 0 ? more : matches.concat(more);
    }
    return matches;
  };
  return beginning(parser, allBegin(parsers));
}

/** With, if it can be, then without. */
export function opt<T>(parser: Parser<T>): Parser<T | undefined> {
  const optional: Parser<T | undefined> = (input, at) => {
    const without = { value: undefined, end: at };
    if (parser.begins?.includes(input.chars.charAt(at)) === false) return [without];
    const matches: readonly Match<T | undefined>[] = parser(input, at);
    return matches.length === 0 ? [without] : matches.concat(without);
  };
  optional.optional = parser;
  return optional;
}

/** As many as can be, then fewer, down to none. */
export function many<T>(parser: Parser<T>): Parser<readonly T[]> {
  const more: Parser<readonly T[]> = (input, at) => {
    const matches: Match<readonly T[]>[] = [];
    const begun = parser(input, at);
    for (let index = 0; index < begun.length; index++) {
      const match = begun[index];
      if (match === undefined || match.end === at) continue;
      for (const { value, end } of more(input, match.end)) matches.push({ value: [match.value, ...value], end });
    }
    matches.push({ value: [], end: at });
    return matches;
  };
  return more;
}

export function map<T, U>(parser: Parser<T>, change: (value: T) => U): Parser<U> {
  const mapped: Parser<U> = (input, at) => {
    const matches = parser(input, at);
    const first = matches[0];
    if (first === undefined) return NONE;
    if (matches.length === 1) return [{ value: change(first.value), end: first.end }];
    return matches.map(({ value, end }) => ({ value: change(value), end }));
  };
  return beginning(mapped, parser.begins);
}

/** Keeps only what the test admits. */
export function only<T>(parser: Parser<T>, admits: (value: T) => boolean): Parser<T> {
  const admitted: Parser<T> = (input, at) => {
    const matches = parser(input, at);
    const first = matches[0];
    if (first === undefined) return NONE;
    if (matches.length === 1) return admits(first.value) ? matches : NONE;
    return matches.filter(({ value }) => admits(value));
  };
  return beginning(admitted, parser.begins);
}

/** Of several readings that end at one point only the first, so that a list of n items does not take 2ⁿ steps. */
export function distinct<T>(parser: Parser<T>): Parser<T> {
  const first: Parser<T> = (input, at) => {
    const matches = parser(input, at);
    if (matches.length < 2) return matches;
    const ends = new Set<number>();
    return matches.filter(({ end }) => ends.size < ends.add(end).size);
  };
  return beginning(first, parser.begins);
}

/** How many parsers remember: each has a number, by which an input knows it. */
let remembering = 0;

/** The same parser, which looks at each point of an input only once, however many ways of reading lead there. */
export function remembered<T>(parser: Parser<T>): Parser<T> {
  const number = remembering++;
  const once: Parser<T> = (input, at) => {
    const point = number * (input.chars.length + 1) + at;
    const before = input.memory.get(point) as readonly Match<T>[] | undefined;
    if (before !== undefined) return before;
    const found = parser(input, at);
    input.memory.set(point, found);
    return found;
  };
  return beginning(once, parser.begins);
}

/** Items with separators between them, at least one. */
export function list<T>(item: Parser<T>, separator: Parser<unknown>): Parser<readonly T[]> {
  return map(
    seq<[T, readonly (readonly [unknown, T])[]]>(item, many(seq<[unknown, T]>(separator, item))),
    ([first, rest]) => [first, ...rest.map(([, value]) => value)],
  );
}
