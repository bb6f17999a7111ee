import type { Assessment, StandingTask } from '../../src/model/assessment';
import type { Judgement } from '../../src/model/judgement';
import type { Extension } from '../../src/model/ledger-entry';
import type { Occurrence } from '../../src/model/occurrence';
import { DEFAULT_ESCALATION, DEFAULT_SCORING, type Plan, type Task, type Unit } from '../../src/model/plan';
import { valueAt } from '../../src/source/place';
import { parseDay, type Day } from '../../src/time/civil-date';
import { parsePeriod, type Period } from '../../src/time/period';
import { WorkCalendar } from '../../src/time/work-calendar';

/**
 * Judgements made by hand, for tests of what is done with them: papers, tables, exports. Nothing here is worked out by
 * the engine; a test states what it needs and gets harmless values for the rest.
 */

/** `2022-06-30` as a day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}

/** `2022-06` as a period. */
export function period(key: string): Period {
  const parsed = parsePeriod(key);
  if (parsed === undefined) throw new Error(`${key} is no period`);
  return parsed;
}

const PLACE = valueAt('plan.yaml', []);
const CLAUSE = { label: '1', title: '加强学习', written: 1, place: PLACE };
const SECTION = { title: '强化政治建设', clauses: [CLAUSE], place: PLACE };

/** The plan of an office with a bureau committee, a discipline committee and three branches. */
export function samplePlan(changes: Partial<Plan> = {}): Plan {
  return {
    file: 'plan.yaml',
    title: '2022年机关党建工作要点',
    year: 2022,
    organisation: '市机关事务管理局',
    issuer: '市机关事务管理局机关党委',
    source: undefined,
    anchors: new Map(),
    calendar: { country: 'CN', restDay: 'keep' },
    baselines: [],
    units: ['机关党委', '机关纪委', '第一党支部', '第二党支部', '第三党支部'].map(sampleUnit),
    groups: [{ name: '各支部', members: ['第一党支部', '第二党支部', '第三党支部'], place: PLACE }],
    escalation: DEFAULT_ESCALATION,
    scoring: DEFAULT_SCORING,
    paper: { number: undefined, to: undefined, copy: undefined },
    sections: [SECTION],
    tasks: [],
    ...changes,
  };
}

export function sampleUnit(name: string): Unit {
  return { name, contact: undefined, parent: undefined, from: undefined, until: undefined, place: PLACE };
}

export function sampleTask(changes: Partial<Task> = {}): Task {
  return {
    id: 't1',
    title: '开展学习',
    when: { kind: 'owed', items: [], isList: false },
    lead: '机关党委',
    with: [],
    quote: undefined,
    requirement: undefined,
    deliverables: [],
    weight: 1,
    satisfies: [],
    soft: false,
    restDay: undefined,
    from: undefined,
    until: undefined,
    added: undefined,
    notes: undefined,
    section: SECTION,
    clause: CLAUSE,
    order: 0,
    place: PLACE,
    ...changes,
  };
}

/** An occurrence with its dates as texts. The due date is the effective one and a workday, unless said. */
export interface SampleOccurrence extends Partial<
  Pick<Occurrence, 'unit' | 'every' | 'times' | 'provisional' | 'isOneDay'>
> {
  readonly task?: Task;
  readonly opens?: string;
  readonly due: string;
  readonly effectiveDue?: string;
  readonly remindOn?: string;
  readonly extendedTo?: string;
}

/** Opens on the first day of the month it is due in, unless said. */
export function sampleOccurrence(sample: SampleOccurrence): Occurrence {
  const { task = sampleTask(), due, opens = `${due.slice(0, 7)}-01`, extendedTo } = sample;
  const { unit = task.lead, isOneDay = opens === due } = sample;
  const effectiveDue = sample.effectiveDue ?? extendedTo ?? due;
  return {
    id: `${task.id}@${opens}..${due}/${unit}`,
    task,
    unit,
    period: `${opens}..${due}`,
    opens: day(opens),
    due: day(due),
    openFrom: day(opens),
    effectiveDue: day(effectiveDue),
    remindOn: day(sample.remindOn ?? effectiveDue),
    provisional: sample.provisional ?? false,
    isOneDay,
    times: sample.times ?? { min: 1 },
    every: sample.every,
    extension: extendedTo === undefined ? undefined : sampleExtension(task, extendedTo),
    waived: undefined,
    superseded: [],
  };
}

function sampleExtension(task: Task, to: string): Extension {
  return {
    kind: 'extend',
    task: task.id,
    units: undefined,
    period: undefined,
    date: day('2022-01-10'),
    recorded: day('2022-01-10'),
    note: undefined,
    evidence: [],
    to: day(to),
    reason: '疫情防控',
    approved: '局党组会议',
    place: PLACE,
    line: 1,
  };
}

export type SampleAssessment = Partial<Omit<Assessment, 'occurrence' | 'stage'>> &
  SampleOccurrence & { readonly stage?: readonly [stage: string, since: string] };

/** An assessment, open, green and without records unless said. */
export function sampleAssessment(sample: SampleAssessment): Assessment {
  const { state = 'open', pace, count = 0, daysLate, stage, records = [] } = sample;
  const light = 'light' in sample ? sample.light : 'green';
  return {
    occurrence: sampleOccurrence(sample),
    state,
    light,
    pace,
    count,
    doneOn: undefined,
    daysLate,
    stage: stage && { stage: stage[0], since: day(stage[1]) },
    nextStage: undefined,
    records,
    progress: [],
    takenBack: [],
    agreementsTakenBack: [],
  };
}

/** A judgement as of a date, of the sample plan unless said. Its assessments are put in the order that every one has. */
export function sampleJudgement(
  asOf: string,
  assessments: readonly Assessment[],
  rest: Partial<Pick<Judgement, 'plan' | 'ongoing' | 'unscheduled'>> = {},
): Judgement {
  const { plan = samplePlan(), ongoing = [], unscheduled = [] } = rest;
  const positions = new Map(plan.units.map(({ name }, index) => [name, index]));
  const inOrder = [...assessments].sort(
    ({ occurrence: a }, { occurrence: b }) =>
      a.effectiveDue - b.effectiveDue ||
      a.task.order - b.task.order ||
      (positions.get(a.unit) ?? 0) - (positions.get(b.unit) ?? 0),
  );
  const calendar = new WorkCalendar({
    publishedYears: new Set([2022]),
    restDays: new Set(),
    workdays: new Set(),
    festivals: new Map(),
  });
  return { plan, calendar, asOf: day(asOf), assessments: inOrder, ongoing, unscheduled };
}

/** Standing duties by their titles. */
export function sampleStanding(...titles: readonly string[]): StandingTask[] {
  return titles.map((title) => ({
    task: sampleTask({ id: title, title, when: { kind: 'ongoing', items: [], isList: false } }),
    records: [],
  }));
}
