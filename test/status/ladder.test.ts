import { DEFAULT_ESCALATION, type EscalationStep } from '../../src/model/plan';
import { climb, climber } from '../../src/status/ladder';
import { formatDay } from '../../src/time/civil-date';
import { parseStepStart } from '../../src/time/when-texts';
import { day, sampleOccurrence, sampleTask, type SampleOccurrence } from '../support/sample-judgement';
import { SHIPPED_CALENDAR } from '../support/when-of';

/** A ladder of `stage: when` lines; `or behind` lets a step come earlier. */
function ladderOf(...lines: readonly string[]): readonly EscalationStep[] {
  return lines.map((line) => {
    const [stage = '', from = ''] = line.split(': ');
    const start = parseStepStart(from.replace(' or behind', ''));
    if (start === undefined) throw new Error(`no step: ${line}`);
    return { stage, from: start, orBehind: line.endsWith('or behind'), rectifyWithin: undefined };
  });
}

/** `提示 2022-06-01 → 调度 2022-06-23`, a dash where there is none. */
function standing(
  ladder: readonly EscalationStep[],
  occurrence: SampleOccurrence,
  asOf: string,
  behindSince?: string,
): string {
  const since = behindSince === undefined ? undefined : day(behindSince);
  const { stage, next } = climb(ladder, sampleOccurrence(occurrence), SHIPPED_CALENDAR, day(asOf), since);
  return [stage, next].map((each) => (each ? `${each.stage} ${formatDay(each.since)}` : '–')).join(' → ');
}

const JUNE = { due: '2022-06-30' };

describe('the default ladder', () => {
  test.each([
    ['2022-05-31', '– → 提示 2022-06-01'],
    ['2022-06-01', '提示 2022-06-01 → 调度 2022-06-23'],
    ['2022-06-22', '提示 2022-06-01 → 调度 2022-06-23'],
    ['2022-06-23', '调度 2022-06-23 → 督查 2022-07-01'],
    ['2022-06-30', '调度 2022-06-23 → 督查 2022-07-01'],
    ['2022-07-01', '督查 2022-07-01 → 督办 2022-07-15'],
    ['2022-07-14', '督查 2022-07-01 → 督办 2022-07-15'],
    ['2022-07-15', '督办 2022-07-15 → –'],
    ['2023-07-15', '督办 2022-07-15 → –'],
  ])('of June, on %s: %s', (asOf, expected) => expect(standing(DEFAULT_ESCALATION, JUNE, asOf)).toBe(expected));

  test('goes by the effective due date', () => {
    const extended = { due: '2022-06-30', effectiveDue: '2022-07-15' };
    expect(standing(DEFAULT_ESCALATION, extended, '2022-07-15')).toBe('调度 2022-07-08 → 督查 2022-07-16');
  });

  test('takes no step before the window opens', () => {
    const threeDays = { opens: '2022-06-28', due: '2022-06-30' };
    expect(standing(DEFAULT_ESCALATION, threeDays, '2022-06-27')).toBe('– → 调度 2022-06-28');
    expect(standing(DEFAULT_ESCALATION, threeDays, '2022-06-28')).toBe('调度 2022-06-28 → 督查 2022-07-01');
  });

  test('comes to its second step on the first day behind, where that is earlier', () => {
    expect(standing(DEFAULT_ESCALATION, JUNE, '2022-06-15', '2022-06-10')).toBe('调度 2022-06-10 → 督查 2022-07-01');
    expect(standing(DEFAULT_ESCALATION, JUNE, '2022-06-30', '2022-06-25')).toBe('调度 2022-06-23 → 督查 2022-07-01');
    expect(standing(DEFAULT_ESCALATION, JUNE, '2022-07-20', '2022-06-10')).toBe('督办 2022-07-15 → –');
  });
});

describe('a ladder of the plan’s own', () => {
  test('whose steps stand out of order takes them in order all the same', () => {
    const ladder = ladderOf('一: due + 5 days', '二: due - 5 days', '三: due + 6 days');
    expect(standing(ladder, JUNE, '2022-06-26')).toBe('– → 二 2022-07-05');
    expect(standing(ladder, JUNE, '2022-07-05')).toBe('二 2022-07-05 → 三 2022-07-06');
  });

  test('of several steps of one day the last is the stage, and the next', () => {
    const ladder = ladderOf('一: opens', '二: opens', '三: due', '四: due', '五: due + 1 day');
    expect(standing(ladder, JUNE, '2022-06-01')).toBe('二 2022-06-01 → 四 2022-06-30');
    expect(standing(ladder, JUNE, '2022-06-30')).toBe('四 2022-06-30 → 五 2022-07-01');
  });

  test('pulls later steps no further than behind says', () => {
    const ladder = ladderOf('一: due - 20 days', '二: due + 1 day or behind', '三: due - 10 days');
    expect(standing(ladder, JUNE, '2022-06-12', '2022-06-05')).toBe('二 2022-06-10 → 三 2022-06-20');
    expect(standing(ladder, JUNE, '2022-06-12')).toBe('一 2022-06-10 → 三 2022-07-01');
  });

  test('counts workdays from a due date on a rest day as from day 0', () => {
    const ladder = ladderOf('前: due - 1 workday', '后: due + 1 workday');
    const sunday = { due: '2022-06-26' };
    expect(standing(ladder, sunday, '2022-06-24')).toBe('前 2022-06-24 → 后 2022-06-27');
    expect(standing(ladder, sunday, '2022-06-27')).toBe('后 2022-06-27 → –');
  });

  test('without steps has no stage', () => expect(standing([], JUNE, '2022-07-20')).toBe('– → –'));
});

describe('the ladder of a target', () => {
  const target = { ...JUNE, task: sampleTask({ soft: true }) };

  test('ends at 调度', () => {
    expect(standing(DEFAULT_ESCALATION, target, '2022-06-01')).toBe('提示 2022-06-01 → 调度 2022-06-23');
    expect(standing(DEFAULT_ESCALATION, target, '2022-09-01')).toBe('调度 2022-06-23 → –');
  });

  test('ends at 调度 wherever that stands', () => {
    const ladder = ladderOf('调度: due + 3 days', '提示: due + 4 days');
    expect(standing(ladder, target, '2022-09-01')).toBe('调度 2022-07-03 → –');
  });

  test('without that step ends with what comes before the due date', () => {
    const ladder = ladderOf('提醒: opens', '催办: due - 5 days', '当日: due', '约谈: due + 1 day');
    expect(standing(ladder, target, '2022-06-25')).toBe('催办 2022-06-25 → 当日 2022-06-30');
    expect(standing(ladder, target, '2022-09-01')).toBe('当日 2022-06-30 → –');
  });
});

test('of a list, each stands where it would stand alone', () => {
  const ladder = ladderOf('提示: opens', '调度: due - 5 workdays or behind', '督查: due + 1 day');
  const asOf = day('2022-06-28');
  const [june, soft] = [sampleOccurrence(JUNE), sampleOccurrence({ ...JUNE, task: sampleTask({ soft: true }) })];
  const listed = [
    [june, undefined],
    [june, undefined],
    [soft, undefined],
    [june, day('2022-06-10')],
    [june, undefined],
    [sampleOccurrence({ due: '2022-06-20' }), undefined],
    [sampleOccurrence({ due: '2022-06-20', opens: '2022-06-20' }), undefined],
  ] as const;
  const next = climber(ladder, SHIPPED_CALENDAR, asOf);
  for (const [occurrence, since] of listed) {
    expect(next(occurrence, since)).toEqual(climb(ladder, occurrence, SHIPPED_CALENDAR, asOf, since));
  }
});
