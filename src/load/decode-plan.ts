import { finding, type Finding } from '../diagnostic/finding';
import {
  DEFAULT_ESCALATION,
  REST_DAY_RULES,
  type BaselineReference,
  type EscalationStep,
  type Group,
  type NoticeHead,
  type Plan,
  type Unit,
} from '../model/plan';
import { valueAt } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { childOf, entryOf, type Path, type SourceNode } from '../source/tree';
import type { Day } from '../time/civil-date';
import { parseOffset, parseStepStart } from '../time/when-texts';
import type { WorkCalendar } from '../time/work-calendar';
import { decodeScoring } from './decode-scoring';
import { decodeSections } from './decode-tasks';
import { decodeGroups, decodeUnits, unsoundNamesOf, type Named } from './decode-units';
import type { WhenContext } from './decode-when';
import { mayHoldSlip } from './full-width-slips';
import { NOTHING, type LeftOut } from './left-out';
import { MapReader } from './map-reader';
import { Report } from './report';
import { reportShape } from './report-shape';
import { badValue } from './rules/bad-value';
import { isStopped, schemaFindings } from './schema-findings';
import { workCalendarOf, type CalendarYear } from './work-calendar-of';

export interface DecodedPlan {
  /** Absent where the head is not a plan. */
  readonly plan: Plan | undefined;
  readonly calendar: WorkCalendar;
  /** What the file gives and the plan had to leave out. */
  readonly leftOut: LeftOut;
  readonly findings: readonly Finding[];
}

/** Without these the file is no plan, and nothing can be answered from it. */
const HEAD = ['format', 'title', 'year', 'organisation', 'units', 'sections'] as const;

/**
 * Decodes a plan file: compares it with the schema, then reads every text. What is unsound is reported and left out of the
 * plan, so that commands can answer from the rest.
 *
 * @param calendarYears gives the years of the user's own calendar file for a country
 * @param given the work calendar to read it by, in place of its own: two plans are then told apart by what they say
 */
export function decodePlan(
  file: SourceFile,
  calendarYears: (country: string) => readonly CalendarYear[],
  given?: WorkCalendar,
): DecodedPlan {
  const report = new Report();
  const calendar = (): WorkCalendar => workCalendarOf('CN', [], NO_DAYS);
  const none = (): DecodedPlan => ({
    plan: undefined,
    calendar: calendar(),
    leftOut: NOTHING,
    findings: report.findings,
  });
  if (file.root === undefined) return none();
  if (!compareWithSchema(file, file.root, report)) return none();
  const head = MapReader.of(file.path, [], file.root, report);
  const year = head?.number('year');
  head?.number('format');
  const lacksHead = HEAD.some((key) => head?.nodeOf(key) === undefined || !isSoundHead(report, key));
  if (head === undefined || year === undefined || lacksHead) return none();
  return { ...decode(head, year, calendarYears, given), findings: report.findings };
}

const NO_DAYS = { restDays: [], workdays: [] };

/** Says whether the file was compared to its end. */
function compareWithSchema(file: SourceFile, root: SourceNode, report: Report): boolean {
  const shape = schemaFindings(file.path, root, 'plan');
  const plan = MapReader.of(file.path, [], root, new Report());
  const lists = plan === undefined ? [] : nameLists(plan);
  reportShape(file, root, shape, { lists, givenNames: () => givenNames(plan) }, report);
  return !isStopped(shape);
}

/** Of the head's own values any error counts; of units and sections only their own shape, not what is inside. */
function isSoundHead(report: Report, key: (typeof HEAD)[number]): boolean {
  return key === 'units' || key === 'sections' ? report.isSoundItself([key]) : report.isSound([key]);
}

/** The plan's lists of names and ids, as far as full-width punctuation may stand there. */
function nameLists(plan: MapReader): Path[] {
  const lists: Path[] = [];
  for (const key of ['units', 'baselines']) if (mayHoldSlip(plan.nodeOf(key))) lists.push([key]);
  for (const [name, list] of plan.entries('groups')) if (mayHoldSlip(list)) lists.push(['groups', name]);
  itemsOf(plan.nodeOf('sections')).forEach((inSection, section) => {
    itemsOf(childOf(inSection, 'clauses')).forEach((inClause, clause) => {
      itemsOf(childOf(inClause, 'tasks')).forEach((inTask, task) => {
        if (mayHoldSlip(childOf(inTask, 'with'))) lists.push(listOf(section, clause, task, 'with'));
        if (mayHoldSlip(childOf(inTask, 'satisfies'))) lists.push(listOf(section, clause, task, 'satisfies'));
      });
    });
  });
  return lists;
}

function listOf(section: number, clause: number, task: number, key: string): Path {
  return ['sections', section, 'clauses', clause, 'tasks', task, key];
}

function itemsOf(list: SourceNode | undefined): readonly SourceNode[] {
  return list?.kind === 'list' ? list.items : [];
}

/** Names of units and groups that were meant as they stand: not of units in a bracketed list, where a comma is a slip. */
function givenNames(plan: MapReader | undefined): ReadonlySet<string> {
  const units = plan?.nodeOf('units');
  const names = itemsOf(units).map((item) => (item.kind === 'map' ? entryOf(item, 'name')?.value : item));
  const meant = names.filter((name) => name?.kind === 'scalar' && (!isFlow(units) || name.textStart !== name.start));
  const groups = (plan?.entries('groups') ?? []).map(([name]) => name);
  return new Set([...meant.flatMap((name) => (name?.kind === 'scalar' ? [name.text] : [])), ...groups]);
}

function isFlow(node: SourceNode | undefined): boolean {
  return node?.kind === 'list' && node.flow;
}

function decode(
  head: MapReader,
  year: number,
  calendarYears: (country: string) => readonly CalendarYear[],
  given: WorkCalendar | undefined,
): Pick<DecodedPlan, 'calendar' | 'leftOut'> & { plan: Plan } {
  const settings = head.map('calendar');
  const country = settings?.text('country') ?? 'CN';
  const own =
    settings === undefined ? NO_DAYS : { restDays: settings.days('rest-days'), workdays: settings.days('workdays') };
  const calendar = given ?? workCalendarOf(country, calendarYears(country), own);
  const units = decodeUnits(head);
  const groups = decodeGroups(head, units);
  const { anchors, unsoundAnchors } = anchorsOf(head.map('anchors'));
  const context = { year, anchors, unsoundAnchors, calendar };
  const { sections, tasks, leftOut } = decodeSections(head, context, units, groups);
  const plan: Plan = {
    file: head.file,
    title: head.text('title') ?? '',
    year,
    organisation: head.text('organisation') ?? '',
    issuer: head.text('issuer'),
    source: head.text('source'),
    anchors,
    calendar: { country, restDay: settings?.oneOf('rest-day', REST_DAY_RULES) ?? 'keep' },
    baselines: baselinesOf(head),
    units: units.sound,
    groups: groups.sound,
    escalation: escalationOf(head),
    scoring: decodeScoring(head, { sound: tasks, leftOut: leftOut.tasks }),
    paper: noticeHeadOf(head.map('paper')),
    sections,
    tasks,
  };
  return { plan, calendar, leftOut: { ...leftOut, ...unsoundNames(head, units, groups) } };
}

function unsoundNames(
  { report }: MapReader,
  units: Named<Unit>,
  groups: Named<Group>,
): Pick<LeftOut, 'names' | 'groups' | 'baselines'> {
  const incomplete = groups.sound.filter(({ name }) => !report.isSoundIn(GROUPS, name));
  return {
    names: unsoundNamesOf(units, groups),
    groups: new Set(incomplete.map(({ name }) => name)),
    baselines: !report.isSound(['baselines']),
  };
}

const GROUPS: Path = ['groups'];

function baselinesOf(head: MapReader): readonly BaselineReference[] {
  return itemsOf(head.nodeOf('baselines')).flatMap((item, index) => {
    const place = valueAt(head.file, ['baselines', index]);
    return item.kind === 'scalar' && head.report.isSound(place.path) ? [{ id: item.text, place }] : [];
  });
}

/** As many as the schema allows; every phrase is compared with each of them. */
const MOST_ANCHORS = 500;

/** The movable days that the plan lists, and the names of those whose day is wrong. */
type Anchors = Required<Pick<WhenContext, 'anchors' | 'unsoundAnchors'>>;

const NO_ANCHORS: Anchors = { anchors: new Map(), unsoundAnchors: new Set() };

function anchorsOf(listed: MapReader | undefined): Anchors {
  if (listed === undefined) return NO_ANCHORS;
  const anchors = new Map<string, Day>();
  const unsoundAnchors = new Set<string>();
  for (const name of listed.keys.slice(0, MOST_ANCHORS)) {
    const day = listed.day(name);
    if (day === undefined) unsoundAnchors.add(name);
    else anchors.set(name, day);
  }
  return { anchors, unsoundAnchors };
}

function noticeHeadOf(paper: MapReader | undefined): NoticeHead {
  return { number: paper?.text('number'), to: paper?.text('to'), copy: paper?.text('copy') };
}

/** The plan's own ladder; an unsound one is reported, and the default takes its place. */
function escalationOf(head: MapReader): readonly EscalationStep[] {
  const steps = head.maps('escalation').map(stepOf);
  const sound = steps.filter((step) => step !== undefined);
  return sound.length === 0 || sound.length < steps.length || !head.report.isSound(['escalation'])
    ? DEFAULT_ESCALATION
    : sound;
}

function stepOf(reader: MapReader): EscalationStep | undefined {
  const start = parseStepStart(reader.text('from') ?? '');
  const limit = reader.text('rectify-within');
  const rectifyWithin = limit === undefined ? undefined : parseOffset(limit);
  if (start === undefined) {
    const value = reader.text('from') ?? '';
    const wording = {
      zh: '写作 opens、due + 1 day 或 due - 5 workdays',
      en: 'opens, due + 1 day or due - 5 workdays is expected',
    };
    if (value !== '') reader.report.add(finding(badValue, reader.placeOf('from'), { value, ...wording }));
    return undefined;
  }
  if (limit !== undefined && rectifyWithin === undefined) {
    const wording = { zh: '写作 7 days 或 5 workdays', en: '7 days or 5 workdays is expected' };
    reader.report.add(finding(badValue, reader.placeOf('rectify-within'), { value: limit, ...wording }));
    return undefined;
  }
  return { stage: reader.text('stage') ?? '', from: start, orBehind: reader.text('or') === 'behind', rectifyWithin };
}
