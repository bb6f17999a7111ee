import fc from 'fast-check';
import { matchRecords, type MatchResult } from '../../src/match/match';
import type { Slot } from '../../src/match/slot';
import type { Judgement } from '../../src/model/judgement';
import type { CompletionRecord, LedgerEntry, Retraction } from '../../src/model/ledger-entry';
import { DEFAULT_ESCALATION, UNDECIDED_UNIT, type EscalationStep, type Plan, type Task } from '../../src/model/plan';
import { valueAt } from '../../src/source/place';
import { judge } from '../../src/status/judge';
import { dayOf, type Day } from '../../src/time/civil-date';
import { samplePlan, sampleTask } from './sample-judgement';
import { SHIPPED_CALENDAR, whenOf } from './when-of';

/**
 * Offices made by chance: a plan of 2022 with a few tasks of every kind, and what was recorded of them, sound and unsound,
 * from December 2021 to February 2023.
 */
export interface Office {
  readonly plan: Plan;
  readonly entries: readonly LedgerEntry[];
}

const FIRST_DAY = dayOf(2021, 12, 1);
const LAST_DAY = dayOf(2023, 2, 15);

/** Days on which something is recorded, or from which one looks back. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

const OWED = [
  ...[
    '6月',
    '12月',
    '上半年',
    '每月',
    '每季度1次',
    '每半年不少于2次',
    '每逢双月',
    '每周',
    '每月25日前',
    '每季度末月25日前',
  ],
  ...['6月28日', '每月20日', '每月最后一个工作日', '每周五', '年内2-3次', '2-3期', '不超过3次', '4月至6月/9月至11月'],
  ...[
    '1月31日前',
    '9月15日至10月10日',
    '2023年1月上旬',
    '[6月20日, 6月30日前, 下半年2次]',
    '{ in: 2022-03..2022-05, times: 5 }',
  ],
  ...['{ every: quarter, by: +10 workdays }', '{ every: month, in: 2022-03..2022-11, times: 2-3 }'],
];
const STANDING = ['常态化', '待定'];
const WITHIN = ['10 workdays', '7 days', '1 day'];

const restDay = fc.constantFrom('keep' as const, 'advance' as const, 'postpone' as const);
const limit = fc.option(fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2022, 12, 31) }), { nil: undefined, freq: 4 });

type Shape = Partial<Task> & Pick<Task, 'when' | 'lead'>;

const shape: fc.Arbitrary<Shape> = fc
  .record({
    when: fc.constantFrom(...OWED, ...OWED, ...STANDING).map((yaml) => whenOf(yaml)),
    lead: fc.constantFrom('机关党委', '各支部', '各支部', UNDECIDED_UNIT),
    with: fc.constantFrom<readonly string[]>([], ['各支部'], ['机关纪委', '第一党支部']),
    restDay: fc.option(restDay, { nil: undefined, freq: 2 }),
    soft: fc.boolean(),
    from: limit,
    until: limit,
  })
  .map(({ until, ...rest }) => ({
    ...rest,
    until: until !== undefined && until < (rest.from ?? 0) ? undefined : until,
  }));

/** Whether something can follow a task: it is owed, and can be unmet. */
function canBeFollowed({ when }: Pick<Task, 'when'>): boolean {
  return when.kind === 'owed' && when.items.every(({ windows }) => windows.every(({ times }) => times.min > 0));
}

function tasksOf(shapes: readonly Shape[], following: Shape | undefined, within: string): readonly Task[] {
  const trigger = shapes.findIndex(canBeFollowed);
  const follower = following && { ...following, when: whenOf(`{ after: t${trigger + 1}, within: ${within} }`) };
  // A follow-up may stand before what it follows.
  const all = follower === undefined || trigger < 0 ? shapes : [...shapes.slice(1), follower, ...shapes.slice(0, 1)];
  const idOf = (each: Shape): string => (each === follower ? 'f1' : `t${shapes.indexOf(each) + 1}`);
  return all.map((each, order) => {
    const place = valueAt('plan.yaml', ['sections', 0, 'clauses', 0, 'tasks', order]);
    return sampleTask({ ...each, id: idOf(each), title: idOf(each), order, place });
  });
}

const ladder: fc.Arbitrary<readonly EscalationStep[]> = fc.constantFrom(
  DEFAULT_ESCALATION,
  DEFAULT_ESCALATION,
  DEFAULT_ESCALATION.filter(({ stage }) => stage !== '调度'),
  DEFAULT_ESCALATION.slice(1),
);

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 4 }),
    following: fc.option(shape, { nil: undefined }),
    within: fc.constantFrom(...WITHIN),
    rule: restDay,
    escalation: ladder,
    branchFrom: limit,
  })
  .map(({ shapes, following, within, rule, escalation, branchFrom }) => {
    const usual = samplePlan();
    return samplePlan({
      calendar: { country: 'CN', restDay: rule },
      units: usual.units.map((unit) => (unit.name === '第三党支部' ? { ...unit, from: branchFrom } : unit)),
      escalation,
      tasks: tasksOf(shapes, following, within),
    });
  });

/** An entry as it is drawn, before it has its place in a file. */
type Drawn = Exclude<LedgerEntry, Retraction> | { readonly kind: 'void'; readonly nth: number; readonly date: Day };

function drawnEntry(plan: Plan): fc.Arbitrary<Drawn> {
  return fc.constantFrom(...plan.tasks).chain((task) => {
    const keys = task.when.items.flatMap(({ windows }) => windows.map(({ key }) => key));
    const isFanned = task.lead === '各支部';
    const branches = [['第一党支部'], ['第二党支部'], ['第三党支部'], ['第一党支部', '第三党支部'], ['各支部']];
    const common = {
      task: fc.oneof({ weight: 30, arbitrary: fc.constant(task.id) }, { weight: 1, arbitrary: fc.constant('t9') }),
      units: isFanned
        ? fc.constantFrom(...branches, ...branches, undefined, ['机关党委'])
        : fc.constantFrom(undefined, undefined, [task.lead], ['不知道']),
      period: fc.constantFrom(undefined, undefined, ...keys.slice(0, 4), '2022-Q3'),
      date: anyDay,
      // Where and when it is written down is settled when it is.
      place: fc.constant(valueAt('records/a.yaml', [])),
      line: fc.constant(0),
      recorded: fc.constant(0),
      note: fc.constant(undefined),
      evidence: fc.constant([]),
      reason: fc.constant(undefined),
      approved: fc.constantFrom(undefined, '局党组会议', '局党组会议'),
    };
    const ofKind = <K extends LedgerEntry['kind']>(kind: K): { kind: fc.Arbitrary<K> } => ({ kind: fc.constant(kind) });
    return fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          ...common,
          ...ofKind('done'),
          count: fc.integer({ min: 1, max: 3 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ ...common, ...ofKind('extend'), to: anyDay }) },
      { weight: 2, arbitrary: fc.record({ ...common, ...ofKind('waive') }) },
      { weight: 1, arbitrary: fc.record({ ...common, ...ofKind('progress') }) },
      { weight: 1, arbitrary: fc.record({ ...ofKind('void'), nth: fc.nat(20), date: anyDay }) },
    );
  });
}

/** What takes an entry back: it names all that the entry says. */
export function retractionOf(entry: Exclude<LedgerEntry, Retraction>, date: Day): Omit<Retraction, 'place' | 'line'> {
  return {
    kind: 'void',
    date,
    recorded: date,
    reason: undefined,
    of: {
      kind: entry.kind,
      task: entry.task,
      units: entry.units,
      date: entry.date,
      period: entry.period,
      count: entry.kind === 'done' ? entry.count : undefined,
      to: entry.kind === 'extend' ? entry.to : undefined,
    },
  };
}

/** Puts drawn entries into two files, each on a line of its own, written down some days after they happened. */
function written(drawn: readonly Drawn[], delays: readonly number[]): readonly LedgerEntry[] {
  const others = drawn.filter((entry) => entry.kind !== 'void');
  return drawn.flatMap((entry, index): LedgerEntry[] => {
    const at = { place: valueAt(index % 3 === 0 ? 'records/b.yaml' : 'records/a.yaml', [index]), line: index + 1 };
    const recorded = entry.date + (delays[index % delays.length] ?? 0);
    if (entry.kind !== 'void') return [{ ...entry, ...at, recorded }];
    const target = others[entry.nth % Math.max(others.length, 1)];
    return target === undefined ? [] : [{ ...retractionOf(target, entry.date), ...at, recorded }];
  });
}

/** Any office, with up to a dozen entries. */
export const anyOffice: fc.Arbitrary<Office> = anyPlan.chain((plan) =>
  fc
    .tuple(fc.array(drawnEntry(plan), { maxLength: 12 }), fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }))
    .map(([drawn, delays]) => ({ plan, entries: written(drawn, delays) })),
);

/** Any office before anything was recorded. */
export const anyQuietOffice: fc.Arbitrary<Office> = anyPlan.map((plan) => ({ plan, entries: [] }));

export function matchOffice({ plan, entries }: Office, asOf: Day, knownAt?: Day): MatchResult {
  return matchRecords(plan, SHIPPED_CALENDAR, entries, { asOf, knownAt });
}

export function judgeOffice(office: Office, asOf: Day, knownAt?: Day): Judgement {
  return judge(office.plan, SHIPPED_CALENDAR, matchOffice(office, asOf, knownAt), asOf, 7);
}

/** What came of an occurrence, by all that matters of it, for comparing two judgements. */
export function outcomeOf({ occurrence, count, doneOn, records, progress }: Slot): unknown {
  const { id, opens, openFrom, due, effectiveDue, remindOn, provisional, waived, extension } = occurrence;
  const placeOf = ({ place, line }: Pick<CompletionRecord, 'place' | 'line'>): string => `${place.file}:${line}`;
  const agreed = {
    extension: extension && placeOf(extension),
    waived: typeof waived === 'object' ? placeOf(waived) : waived,
  };
  const days = { opens, openFrom, due, effectiveDue, remindOn, provisional };
  return { id, ...days, ...agreed, count, doneOn, records: records.map(placeOf), progress: progress.map(placeOf) };
}

export function outcomesOf({ slots }: MatchResult): readonly unknown[] {
  return slots.map(outcomeOf);
}
