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

/**
 * Decodes a task's `when`: one phrase, one mapping, or a list of these, resolved to the windows of the plan's year.
 * Undefined where any of it is unsound; what is wrong is in the report.
 */
export function decodeWhen(
  file: string,
  path: Path,
  node: SourceNode,
  context: WhenContext,
  report: Report,
): When | undefined {
  if (node.kind !== 'list') {
    const decoded = new WhenDecoder(valueAt(file, path), context, report).decode(node);
    return decoded && { kind: decoded.kind, items: [decoded.item] };
  }
  const items = node.items.map((item, index) =>
    new WhenDecoder(valueAt(file, [...path, index]), context, report).decode(item),
  );
  if (items.includes(undefined)) return undefined;
  const sound = items.filter((item) => item !== undefined);
  const kinds = new Set(sound.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined) return undefined;
  if (kinds.size > 1 || (kind !== 'owed' && sound.length > 1)) {
    report.add(
      finding(whenMapping, valueAt(file, path), {
        zh: '常态化、待定这类写法只能单独用',
        en: 'a standing or an unscheduled duty cannot be listed with others',
      }),
    );
    return undefined;
  }
  return { kind, items: sound.map(({ item }) => item) };
}

interface DecodedItem {
  readonly kind: When['kind'];
  readonly item: WhenItem;
}

/** What a phrase or a mapping comes to, wherever it stands. */
interface Meaning extends Pick<WhenItem, 'windows' | 'after' | 'ambiguities'> {
  readonly kind: When['kind'];
}

/** A year of a city's plans has no more phrases that come up again. */
const MOST_MEANINGS = 2000;
/** By the calendar they were worked out by: nearly all plans of a run go by the one that ships. */
const meanings = new WeakMap<WorkCalendar, Recent<Meaning>>();

function meaningsBy(calendar: WorkCalendar): Recent<Meaning> {
  const known = meanings.get(calendar) ?? new Recent<Meaning>(MOST_MEANINGS);
  meanings.set(calendar, known);
  return known;
}

/** Decodes one phrase or mapping. */
class WhenDecoder {
  constructor(
    private readonly place: NamedPlace,
    private readonly context: WhenContext,
    private readonly report: Report,
  ) {}

  /** What names no day of the plan's own comes to the same in every plan of a year that goes by one calendar. */
  decode(node: SourceNode): DecodedItem | undefined {
    const { anchors, unsoundAnchors = NONE, year, calendar } = this.context;
    const text = node.kind === 'scalar' ? node.text : describeMapping(node);
    // Of two mappings that are described alike one may be wrong: `{ in: "2022, by: 1" }`.
    const said = node.kind === 'scalar' ? ` ${text}` : sayingOf(node);
    if (said === undefined || anchors.size + unsoundAnchors.size > 0) return this.read(node, text);
    const known = meaningsBy(calendar);
    const key = `${year}${said}`;
    const before = known.peek(key);
    if (before !== undefined) return this.placed(text, before);
    const decoded = this.read(node, text);
    // What follows a task names it by a part of the file's text, and seldom comes up again.
    if (decoded !== undefined && decoded.item.after === undefined) {
      const { windows, after, ambiguities } = decoded.item;
      known.get(ownText(key), () => ({ kind: decoded.kind, windows, after, ambiguities }));
    }
    return decoded;
  }

  private read(node: SourceNode, text: string): DecodedItem | undefined {
    if (node.kind === 'scalar') return this.readPhrase(text);
    const reader = MapReader.of(this.place.file, this.place.path, node, this.report);
    const rule = reader === undefined ? undefined : readWhenMapping(reader);
    return rule === undefined ? undefined : this.item(text, [rule], []);
  }

  private placed(text: string, { kind, windows, after, ambiguities }: Meaning): DecodedItem {
    return { kind, item: { text, windows, after, ambiguities, place: this.place } };
  }

  private readPhrase(text: string): DecodedItem | undefined {
    const { anchors, unsoundAnchors = NONE } = this.context;
    const reading = readPhrase(text, [...KNOWN_ANCHORS, ...anchors.keys(), ...unsoundAnchors]);
    if (reading.ok && unsoundAnchors.size > 0 && anchorsIn(reading.rules).some((name) => unsoundAnchors.has(name))) {
      this.report.leaveOut(this.place.path); // what is wrong stands at the anchor
      return undefined;
    }
    if (reading.ok) return this.item(text, reading.rules, reading.ambiguities);
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

  private item(text: string, rules: readonly WhenRule[], ambiguities: readonly Ambiguity[]): DecodedItem | undefined {
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
    return this.placed(text, { kind, windows, after, ambiguities: unclear });
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

/** All that a mapping says, as no other mapping and no phrase says it; undefined where a list or a mapping stands in it. */
function sayingOf(node: SourceNode): string | undefined {
  let said = '{';
  for (const { key, value } of node.kind === 'map' ? node.entries : []) {
    if (value.kind !== 'scalar') return undefined;
    said += `${key} ${value.text.length} ${value.text},`;
  }
  return said;
}
