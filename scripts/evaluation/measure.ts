import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { draftPlan } from '../../src/draft/draft-plan';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { foldText } from '../../src/text/folded-text';
import { KNOWN_ANCHORS } from '../../src/time/anchors';
import { readPhrase } from '../../src/time/phrase/read-phrase';
import { resolve, type YearContext } from '../../src/time/resolve';
import type { OwedWindow } from '../../src/time/when';
import type { WorkCalendar } from '../../src/time/work-calendar';

/** What a document was annotated with by hand. */
interface Annotations {
  readonly year: number;
  /** The words that say it, and a phrase for what they come to. */
  readonly owed: readonly { readonly quote: string; readonly when: string }[];
  /** Words with a number or a time in them by which nothing is owed. */
  readonly distractors: readonly string[];
}

/** What the drafter made of a document, laid against its annotations. */
export interface Measured {
  readonly name: string;
  readonly expected: number;
  readonly drafted: number;
  readonly found: number;
  readonly distractors: number;
  /** `quote => windows`: what was not found, and what was found without being there. */
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

interface Owed {
  readonly quote: string;
  readonly windows: string;
}

/** Lays every document of a folder against the annotations beside it; names in code-unit order. */
export function measureCorpus(folder: string, calendar: WorkCalendar): readonly Measured[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => measureDocument(folder, name, calendar));
}

function measureDocument(folder: string, name: string, calendar: WorkCalendar): Measured {
  const annotations = parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.yaml')), 'utf8')) as Annotations;
  const { text } = readDocumentFile(name, readFileSync(join(folder, name)));
  const draft = draftPlan(text, { year: annotations.year, units: [] }, () => calendar);
  if ('kind' in draft) throw new Error(`${name}: ${draft.kind}`);
  const context: YearContext = { year: annotations.year, anchors: new Map(), calendar };
  const expected = annotations.owed.map(({ quote, when }): Owed => {
    if (!foldText(text).chars.includes(foldText(quote).chars)) throw new Error(`${name}: no ${quote}`);
    return { quote, windows: windowsOfPhrase(when, context) };
  });
  for (const words of annotations.distractors) if (!text.includes(words)) throw new Error(`${name}: no ${words}`);
  const drafted = draft.sections
    .flatMap(({ clauses }) => clauses.flatMap(({ tasks }) => tasks))
    .flatMap(({ quote, statement }): Owed[] =>
      statement === undefined || statement.windows.length === 0 ? [] : [{ quote, windows: inWords(statement.windows) }],
    );
  const { missed, invented } = paired(expected, drafted);
  return {
    ...{ name, expected: expected.length, drafted: drafted.length, found: expected.length - missed.length },
    distractors: annotations.distractors.length,
    missed: missed.map(inShort),
    invented: invented.map(inShort),
  };
}

/** Pairs what is the same in windows and counts, and of which the words of one hold those of the other. */
function paired(
  expected: readonly Owed[],
  drafted: readonly Owed[],
): { readonly missed: readonly Owed[]; readonly invented: readonly Owed[] } {
  const invented = [...drafted];
  const missed = expected.filter((wanted) => {
    const at = invented.findIndex((each) => each.windows === wanted.windows && overlap(each.quote, wanted.quote));
    if (at >= 0) invented.splice(at, 1);
    return at < 0;
  });
  return { missed, invented };
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [foldText(a).chars, foldText(b).chars];
  return one.includes(other) || other.includes(one);
}

function windowsOfPhrase(phrase: string, context: YearContext): string {
  const reading = readPhrase(phrase, KNOWN_ANCHORS);
  if (!reading.ok) throw new Error(`${phrase} is no phrase`);
  const windows = reading.rules.flatMap((rule): readonly OwedWindow[] => {
    const resolution = rule.kind === 'once' || rule.kind === 'recurring' ? resolve(rule, context) : undefined;
    if (resolution?.ok !== true) throw new Error(`${phrase} comes to no days`);
    return resolution.windows;
  });
  return inWords(windows);
}

function inWords(windows: readonly OwedWindow[]): string {
  return windows.map(({ first, last, times }) => `${first}…${last} ${times.min}-${times.max ?? ''}`).join(' ');
}

function inShort({ quote, windows }: Owed): string {
  return `${quote.replace(/\s+/g, ' ')} => ${windows.split(' ').length / 2} windows, ${windows.slice(0, 24)}`;
}

/** Of what was drafted, how much is there; of what is there, how much was drafted. */
export function ratesOf(measured: readonly Measured[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (each: Measured) => number): number => measured.reduce((total, each) => total + of(each), 0);
  return {
    precision: sum(({ found }) => found) / sum(({ drafted }) => drafted),
    recall: sum(({ found }) => found) / sum(({ expected }) => expected),
  };
}
