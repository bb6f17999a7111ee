import fc from 'fast-check';
import { composeBulletin } from '../../../src/document/bulletin/compose';
import { scoreUnits } from '../../../src/status/score';
import { anyDay, anyOffice, judgeOffice } from '../../support/generated-office';
import { annexOf, columnSum, expectBackedFigures, keyFigure } from '../../support/paper-figures';
import { period } from '../../support/sample-judgement';

const anyPeriod = fc
  .constantFrom('2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2022-H1', '2022-H2', '2023-Q1')
  .map(period);
const anyCase = fc.tuple(anyOffice, anyDay, anyPeriod).map(([office, asOf, span]) => {
  const judgement = judgeOffice(office, asOf);
  return { judgement, period: span, paper: composeBulletin({ judgement, period: span }) };
});

test('every number is the length of its list, and every list is of what there is', () => {
  fc.assert(fc.property(anyCase, ({ paper, judgement }) => expectBackedFigures(paper, judgement)));
});

test('the columns of the annex sum up to the overall figures', () => {
  fc.assert(
    fc.property(anyCase, ({ paper }) => {
      const [table] = annexOf(paper, '各单位完成情况表');
      const labels = { owed: '应办', onTime: '按期办结', late: '逾期办结', overdue: '逾期未办' };
      for (const [key, label] of Object.entries(labels)) {
        const overall = keyFigure(paper, label);
        if (overall === undefined) expect(table).toBeUndefined();
        else expect(`${columnSum(table, key)}期`).toBe(overall);
      }
    }),
  );
});

test('what was owed is done, done late, overdue or to come', () => {
  fc.assert(
    fc.property(anyCase, ({ paper }) => {
      const count = (label: string): number => Number.parseInt(keyFigure(paper, label) ?? '0', 10);
      const parts = ['按期办结', '逾期办结', '逾期未办', '未到期'].map(count);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count('应办'));
    }),
  );
});

test('the points of the annex are those that the scores lost, unit by unit', () => {
  fc.assert(
    fc.property(anyCase, ({ paper, judgement, period: span }) => {
      const rows = annexOf(paper, '扣分明细表').flatMap((block) => (block.kind === 'table' ? block.rows : []));
      for (const { unit, score } of scoreUnits(judgement, span).ranked) {
        const points = rows.filter(({ cells }) => cells['unit'] === unit).map(({ cells }) => Number(cells['points']));
        expect(score).toBeCloseTo(judgement.plan.scoring.full - points.reduce((sum, each) => sum + each, 0), 6);
      }
    }),
  );
});

test('every occurrence that is overdue in the period is told in the part about what lags', () => {
  fc.assert(
    fc.property(anyCase, ({ paper, judgement, period: span }) => {
      const listed = new Set(
        paper.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap((item) => item.occurrences) : [])),
      );
      for (const { occurrence, state } of judgement.assessments) {
        const { effectiveDue, id } = occurrence;
        if (state === 'overdue' && effectiveDue <= span.last) expect(listed.has(id)).toBe(true);
      }
    }),
  );
});
