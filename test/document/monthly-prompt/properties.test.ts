import fc from 'fast-check';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Document } from '../../../src/document/blocks';
import { STATES, type Assessment } from '../../../src/model/assessment';
import { compareText } from '../../../src/text/order';
import { formatDay } from '../../../src/time/civil-date';
import { PERIOD_UNITS } from '../../../src/time/period';
import { itemsOf, partOf, rowsOf } from '../../support/paper-parts';
import { day, period, sampleAssessment, sampleJudgement, sampleTask } from '../../support/sample-judgement';

const JUNE = { first: day('2022-06-01'), last: day('2022-06-30') };
const JULY = { first: day('2022-07-01'), last: day('2022-07-31') };
const BRANCHES = ['第一党支部', '第二党支部', '第三党支部'];

/** Any assessment of one of a few tasks, its window anywhere about June. */
const anyAssessment = fc
  .record({
    task: fc.constantFrom('a', 'b', 'c', 'd').map((id) => sampleTask({ id, title: `任务${id}`, lead: '各支部' })),
    unit: fc.constantFrom(...BRANCHES),
    opens: fc.integer({ min: JUNE.first - 90, max: JULY.last + 30 }),
    length: fc.integer({ min: 0, max: 120 }),
    every: fc.constantFrom(undefined, ...PERIOD_UNITS),
    state: fc.constantFrom(...STATES),
    pace: fc.constantFrom(undefined, 'ahead' as const, 'on-pace' as const, 'behind' as const),
    daysLate: fc.integer({ min: 1, max: 200 }),
    min: fc.integer({ min: 0, max: 3 }),
    count: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ opens, length, state, pace, daysLate, min, every, ...rest }) =>
    sampleAssessment({
      ...rest,
      opens: formatDay(opens),
      due: formatDay(opens + length),
      every,
      state,
      pace: state === 'open' || state === 'due-soon' || state === 'overdue' ? pace : undefined,
      daysLate: state === 'overdue' ? daysLate : undefined,
      times: { min },
    }),
  );

const anyAssessments = fc.uniqueArray(anyAssessment, { maxLength: 20, selector: ({ occurrence }) => occurrence.id });

function paperOf(assessments: readonly Assessment[]): Document {
  return composeMonthlyPrompt({ judgement: sampleJudgement('2022-06-10', assessments), month: period('2022-06') });
}

function idsOf(entries: readonly { readonly occurrences: readonly string[] }[]): readonly string[] {
  return entries.flatMap(({ occurrences }) => occurrences);
}

/** The ids of those that fit, in any order. */
function fitting(assessments: readonly Assessment[], fits: (assessment: Assessment) => boolean): readonly string[] {
  return assessments.filter(fits).map(({ occurrence }) => occurrence.id);
}

/** Not done and not waived. */
function isOwed({ state }: Assessment): boolean {
  return !['done', 'done-late', 'waived'].includes(state);
}

function isWeeklyOrMonthly({ occurrence }: Assessment): boolean {
  return ['week', 'month'].includes(String(occurrence.every));
}

function holds(span: typeof JUNE, at: number): boolean {
  return at >= span.first && at <= span.last;
}

function expectSame(ids: readonly string[], expected: readonly string[]): void {
  expect([...ids].sort(compareText)).toEqual([...expected].sort(compareText));
}

test('key work: neither weekly nor monthly, and due in the month or opening in it', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const listed = idsOf(rowsOf(partOf(paperOf(all), '本月重点工作')));
      const expected = fitting(all, (each) => {
        const { opens, effectiveDue } = each.occurrence;
        return isOwed(each) && !isWeeklyOrMonthly(each) && (holds(JUNE, effectiveDue) || holds(JUNE, opens));
      });
      expectSame(listed, expected);
    }),
  );
});

test('closing lines: neither weekly nor monthly, opened before the month and due after it', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const listed = idsOf(itemsOf(partOf(paperOf(all), '本月重点工作')));
      const expected = fitting(all, (each) => {
        const { opens, effectiveDue } = each.occurrence;
        return isOwed(each) && !isWeeklyOrMonthly(each) && opens < JUNE.first && effectiveDue > JUNE.last;
      });
      expectSame(listed, expected);
    }),
  );
});

test('routine: weekly or monthly, and due in the month', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const listed = idsOf(itemsOf(partOf(paperOf(all), '常规工作')));
      expectSame(
        listed,
        fitting(all, (each) => isOwed(each) && isWeeklyOrMonthly(each) && holds(JUNE, each.occurrence.effectiveDue)),
      );
    }),
  );
});

test('pressing: overdue, due soon or behind, the longest overdue first', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const items = itemsOf(partOf(paperOf(all), '临期与逾期'));
      const pressing = all.filter(
        (each) => isOwed(each) && (['overdue', 'due-soon'].includes(each.state) || each.pace === 'behind'),
      );
      expectSame(
        idsOf(items),
        fitting(pressing, () => true),
      );
      const late = new Map(pressing.map(({ occurrence, daysLate }) => [occurrence.id, daysLate ?? 0]));
      const longest = items.map(({ occurrences }) => Math.max(...occurrences.map((id) => late.get(id) ?? 0)));
      expect(longest).toEqual([...longest].sort((a, b) => b - a));
    }),
  );
});

test('preview: due or opening next month', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const listed = idsOf(itemsOf(partOf(paperOf(all), '下月预告')));
      const expected = fitting(all, (each) => {
        const { opens, effectiveDue } = each.occurrence;
        return isOwed(each) && (holds(JULY, effectiveDue) || holds(JULY, opens));
      });
      expectSame(listed, expected);
    }),
  );
});

test('in every part a task has one line', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const paper = paperOf(all);
      for (const part of ['本月重点工作', '常规工作', '临期与逾期', '下月预告'] as const) {
        for (const entries of [rowsOf(partOf(paper, part)), itemsOf(partOf(paper, part))]) {
          const tasks = entries.map(({ occurrences }) => new Set(occurrences.map((id) => id.split('@')[0])));
          expect(tasks.every(({ size }) => size === 1)).toBe(true);
          expect(new Set(tasks.flatMap((each) => [...each])).size).toBe(entries.length);
        }
      }
    }),
  );
});

test('the counts of the lead sentence are those of the lists', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const paper = paperOf(all);
      const lead = paper.blocks.find(({ kind }) => kind === 'paragraph');
      const text = lead?.kind === 'paragraph' ? lead.text : '';
      const pressing = itemsOf(partOf(paper, '临期与逾期')).length;
      expect(text).toContain(`重点工作${rowsOf(partOf(paper, '本月重点工作')).length}项、`);
      expect(text).toContain(`常规工作${itemsOf(partOf(paper, '常规工作')).length}项，`);
      expect(text).toContain(pressing === 0 ? '没有临期、逾期和欠进度事项。' : `临期、逾期和欠进度事项${pressing}项。`);
    }),
  );
});

test('behind each count of the lead sentence stand the tasks of the list, each once', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const paper = paperOf(all);
      const lead = paper.blocks.find(({ kind }) => kind === 'paragraph');
      const figures = lead?.kind === 'paragraph' ? (lead.figures ?? []) : [];
      const listed = [
        rowsOf(partOf(paper, '本月重点工作')),
        itemsOf(partOf(paper, '常规工作')),
        itemsOf(partOf(paper, '临期与逾期')),
      ];
      expect(figures.map(({ ids }) => ids)).toEqual(
        listed.map((entries) => entries.map(({ occurrences: [first = ''] }) => first.split('@')[0])),
      );
      for (const { count, ids } of figures) expect(new Set(ids).size).toBe(count);
    }),
  );
});

test('the sheets of all units hold together what the paper holds, each occurrence on the sheet of its unit', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      const judgement = sampleJudgement('2022-06-10', all);
      const month = period('2022-06');
      for (const part of ['本月重点工作', '常规工作', '临期与逾期', '下月预告'] as const) {
        const idsIn = (unit?: string): readonly string[] => {
          const blocks = partOf(composeMonthlyPrompt({ judgement, month, unit }), part);
          return idsOf([...rowsOf(blocks), ...itemsOf(blocks)]);
        };
        for (const branch of BRANCHES) expect(idsIn(branch).every((id) => id.endsWith(`/${branch}`))).toBe(true);
        expectSame(BRANCHES.flatMap(idsIn), idsIn());
        expectSame(idsIn('各支部'), idsIn());
      }
    }),
  );
});

test('the units and dates of a line are those of its occurrences', () => {
  fc.assert(
    fc.property(anyAssessments, (all) => {
      for (const { text, occurrences } of itemsOf(partOf(paperOf(all), '临期与逾期'))) {
        const units = new Set(occurrences.map((id) => id.split('/')[1] ?? ''));
        const sameOfAll = text.includes('各支部');
        for (const branch of BRANCHES) expect(sameOfAll || text.includes(branch)).toBe(sameOfAll || units.has(branch));
        expect(sameOfAll && units.size < BRANCHES.length).toBe(false);
      }
    }),
  );
});
