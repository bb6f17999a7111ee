import { finding } from '../diagnostic/finding';
import type { When, WhenItem } from '../model/plan';
import { valueAt, type NamedPlace } from '../source/place';
import type { Path, SourceNode } from '../source/tree';
import { ownText } from '../text/own-text';
import { Recent } from '../text/recent';
import { KNOWN_ANCHORS } from '../time/anchors';
import { explicitPhrase } from '../time/explicit-phrase';
import type { Ambiguity } from '../time/phrase/ambiguity';
import { readPhrase } from '../time/phrase/read-phrase';
import { resolve, type YearContext } from '../time/resolve';
import type { OwedWindow, WhenRule } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';
import { MapReader } from './map-reader';
import { noDay } from './no-day';
import type { Report } from './report';
import { duplicatePeriod } from './rules/duplicate-period';
import { impossibleCount } from './rules/impossible-count';
import { impossibleDate } from './rules/impossible-date';
import { unknownAnchor } from './rules/unknown-anchor';
import { unreadablePhrase } from './rules/unreadable-phrase';
import { whenMapping } from './rules/when-mapping';
import { readWhenMapping } from './when-mapping';

/** What a `when` is resolved in. */
export interface WhenContext extends YearContext {
  /** Anchors that the plan lists with a day that is wrong: phrases may name them, and cannot be answered. */
  readonly unsoundAnchors?: ReadonlySet<string>;
}

/** What phrases and mappings come to, wherever they stand. */
interface Meanings {
  readonly phrases: Recent<Meaning>;
  readonly mappings: Recent<Meaning>;
}

interface Meaning {
  readonly when: When;
  /** The second of two windows with one PERIOD, which would be one occurrence twice. */
  readonly twice: OwedWindow | undefined;
}

/** A year of a city's plans has no more phrases that come up again. */
const MOST_MEANINGS = 2000;
/** The plans of a run are of a year or two. */
const MOST_YEARS = 4;
/** By the calendar they were worked out by, and the year: nearly all plans of a run go by the one that ships. */
const meanings = new WeakMap<WorkCalendar, Recent<Meanings>>();

function noMeanings(): Meanings {
  return { phrases: new Recent(MOST_MEANINGS), mappings: new Recent(MOST_MEANINGS) };
}

function meaningsIn({ year, calendar }: WhenContext): Meanings {
  const known = meanings.get(calendar) ?? new Recent<Meanings>(MOST_YEARS);
  meanings.set(calendar, known);
  return known.get(String(year), noMeanings);
}

/** Decodes each `when` of a plan: one phrase, one mapping, or a list of these, resolved to the windows of the plan's year. */
export class WhenDecoder {
  /** What names no day of the plan's own comes to the same in every plan of a year that goes by one calendar. */
  private readonly known: Meanings;
  /** The days that phrases may name. */
  private readonly names: readonly string[];

  constructor(
    private readonly file: string,
    private readonly context: WhenContext,
    private readonly report: Report,
  ) {
    const { anchors, unsoundAnchors = NONE } = context;
    const hasOwnDays = anchors.size + unsoundAnchors.size > 0;
    this.known = hasOwnDays ? noMeanings() : meaningsIn(context);
    this.names = hasOwnDays ? [...KNOWN_ANCHORS, ...anchors.keys(), ...unsoundAnchors] : KNOWN_ANCHORS;
  }

  /**
   * What a `when` comes to; undefined where any of it is unsound. What is wrong is in the report.
   *
   * @param task the path of its task
   */
  decode(node: SourceNode, task: Path): When | undefined {
    if (node.kind === 'list') return this.listed(node.items, task.concat('when'));
    const meaning = this.meaningOf(node, task, 'when');
    if (meaning?.twice !== undefined) this.reportTwice(meaning.twice, task.concat('when'));
    return meaning?.when;
  }

  private listed(items: readonly SourceNode[], path: Path): When | undefined {
    const found = items.map((item, index) => this.meaningOf(item, path, index)?.when);
    if (found.includes(undefined)) return undefined;
    const sound = found.filter((when) => when !== undefined);
    const kinds = new Set(sound.map(({ kind }) => kind));
    const [kind] = kinds;
    if (kind === undefined) return undefined;
    if (kinds.size > 1 || (kind !== 'owed' && sound.length > 1)) {
      this.report.add(
        finding(whenMapping, valueAt(this.file, path), {
          zh: '常态化、待定这类写法只能单独用',
          en: 'a standing or an unscheduled duty cannot be listed with others',
        }),
      );
      return undefined;
    }
    const seen = new Set<string>();
    for (const [
      index,
      {
        items: [item],
      },
    ] of sound.entries()) {
      const twice = firstKnown(item?.windows ?? [], seen);
      if (twice !== undefined) this.reportTwice(twice, path.concat(index));
    }
    return { kind, items: sound.flatMap((when) => when.items), isList: true };
  }

  private reportTwice({ key }: OwedWindow, path: Path): void {
    this.report.add(finding(duplicatePeriod, valueAt(this.file, path), { period: key }));
  }

  /** What a phrase or a mapping comes to; it stands under a step of a path. */
  private meaningOf(node: SourceNode, path: Path, step: string | number): Meaning | undefined {
    const said = node.kind === 'scalar' ? node.text : sayingOf(node);
    const known = node.kind === 'scalar' ? this.known.phrases : this.known.mappings;
    const before = said === undefined ? undefined : known.peek(said);
    if (before !== undefined) return before;
    const place = valueAt(this.file, path.concat(step));
    const when = new ItemDecoder(place, this.context, this.names, this.report).decode(node);
    const [item] = when?.items ?? [];
    if (when === undefined || item === undefined) return undefined;
    const meaning = { when, twice: item.windows.length < 2 ? undefined : firstKnown(item.windows, new Set()) };
    // What follows a task names it by a part of the file's text, and seldom comes up again.
    if (said !== undefined && item.after === undefined) known.get(ownText(said), () => meaning);
    return meaning;
  }
}

/** The first window with a PERIOD that is seen already; those before it are then seen too. */
function firstKnown(windows: readonly OwedWindow[], seen: Set<string>): OwedWindow | undefined {
  return windows.find(({ key }) => seen.size === seen.add(key).size);
}

/** Decodes one phrase or mapping. */
class ItemDecoder {
  constructor(
    private readonly place: NamedPlace,
    private readonly context: WhenContext,
    private readonly names: readonly string[],
    private readonly report: Report,
  ) {}

  decode(node: SourceNode): When | undefined {
    if (node.kind === 'scalar') return this.readPhrase(ownText(node.text));
    const reader = MapReader.of(this.place.file, this.place.path, node, this.report);
    const rule = reader === undefined ? undefined : readWhenMapping(reader);
    return rule === undefined ? undefined : this.when(ownText(describeMapping(node)), [rule], []);
  }

  private readPhrase(text: string): When | undefined {
    const { unsoundAnchors = NONE } = this.context;
    const reading = readPhrase(text, this.names);
    if (reading.ok && unsoundAnchors.size > 0 && anchorsIn(reading.rules).some((name) => unsoundAnchors.has(name))) {
      this.report.leaveOut(this.place.path); // what is wrong stands at the anchor
      return undefined;
    }
    if (reading.ok) return this.when(text, reading.rules, reading.ambiguities);
    const problem = noDay(text.trim());
    if (problem.kind !== 'not-a-date') {
      this.report.add(finding(impossibleDate, this.place, { text, problem }));
      return undefined;
    }
    const { stopsAt, readable } = reading;
    const inner = { from: stopsAt, to: text.length };
    this.report.add(finding(unreadablePhrase, { ...this.place, inner }, { text, stopsAt, readable }));
    return undefined;
  }

  private when(text: string, rules: readonly WhenRule[], ambiguities: readonly Ambiguity[]): When | undefined {
    const windows: OwedWindow[] = [];
    let kind: When['kind'] = 'owed';
    let after: WhenItem['after'];
    for (const rule of rules) {
      if (rule.kind === 'ongoing' || rule.kind === 'unscheduled') kind = rule.kind;
      else if (rule.kind === 'after') after = rule;
      else {
        const resolution = resolve(rule, this.context);
        if (!resolution.ok) return this.impossible(text, resolution.problem);
        windows.push(...resolution.windows);
      }
    }
    const backward = windows.find((window, index) => window.first < (windows[index - 1]?.first ?? -Infinity));
    // 12月底，1月初 crosses a year without saying so; windows of one phrase come in order.
    if (backward !== undefined)
      return this.impossible(text, { kind: 'reversed-span', first: windows[0]?.first ?? 0, last: backward.last });
    const owed = rules.filter((rule) => rule.kind === 'once' || rule.kind === 'recurring');
    const unclear = ambiguities.map((ambiguity) => ({
      kind: ambiguity,
      explicit: explicitPhrase(owed, this.context),
    }));
    return { kind, items: [{ text, windows, after, ambiguities: unclear }], isList: false };
  }

  private impossible(text: string, problem: Exclude<ReturnType<typeof resolve>, { ok: true }>['problem']): undefined {
    const { place } = this;
    if (problem.kind === 'unknown-anchor') this.report.add(finding(unknownAnchor, place, problem));
    else if (problem.kind === 'reversed-times' || problem.kind === 'zero-times') {
      this.report.add(finding(impossibleCount, place, { text, problem }));
    } else this.report.add(finding(impossibleDate, place, { text, problem }));
    return undefined;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The anchors that rules name. */
function anchorsIn(rules: readonly WhenRule[]): readonly string[] {
  return rules
    .flatMap((rule) => (rule.kind === 'once' ? [rule.span] : rule.kind === 'recurring' ? (rule.within ?? []) : []))
    .flatMap((span) => (span.kind === 'stretch' ? [span.from, span.to] : span.kind === 'fixed' ? [] : [span.point]))
    .flatMap((point) => (point.kind === 'anchor' ? [point.name] : []));
}

/** A mapping as one line, as people write it. */
function describeMapping(node: SourceNode): string {
  if (node.kind !== 'map') return '';
  const entries = node.entries.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.text : '…'}`);
  return `{ ${entries.join(', ')} }`;
}

/** All that a mapping says, as no other mapping says it; undefined where a list or a mapping stands in it. */
function sayingOf(node: SourceNode): string | undefined {
  let said = '{';
  for (const { key, value } of node.kind === 'map' ? node.entries : []) {
    if (value.kind !== 'scalar') return undefined;
    said += `${key} ${value.text.length} ${value.text},`;
  }
  return said;
}
