import fc from 'fast-check';
import { composeAnnualSummary } from '../../../src/document/annual-summary/compose';
import { anyDay, anyOffice, judgeOffice } from '../../support/generated-office';
import { annexOf, columnSum, expectBackedFigures, keyFigure } from '../../support/paper-figures';

const anyCase = fc.tuple(anyOffice, anyDay).map(([office, asOf]) => {
  const judgement = judgeOffice(office, asOf);
  return { judgement, paper: composeAnnualSummary({ judgement }) };
});

test('every number is the length of its list, and every list is of what there is', () => {
  fc.assert(fc.property(anyCase, ({ paper, judgement }) => expectBackedFigures(paper, judgement)));
});

test('the columns of the annex sum up to the overall figures', () => {
  fc.assert(
    fc.property(anyCase, ({ paper }) => {
      const tables = annexOf(paper, '任务完成情况一览表').filter(({ kind }) => kind === 'table');
      const sum = (key: string): number => tables.reduce((total, table) => total + columnSum(table, key), 0);
      const overall = (label: string): number => Number.parseInt(keyFigure(paper, label) ?? '0', 10);
      expect(sum('owed')).toBe(overall('应办'));
      expect(sum('done')).toBe(overall('按期办结') + overall('逾期办结'));
      expect(sum('overdue')).toBe(overall('逾期未办'));
      expect(sum('pending')).toBe(overall('未到期'));
      expect(sum('waived')).toBe(overall('免办'));
    }),
  );
});

test('every task of the plan stands in the annex once', () => {
  fc.assert(
    fc.property(anyCase, ({ paper, judgement }) => {
      const rows = annexOf(paper, '任务完成情况一览表').flatMap((block) => (block.kind === 'table' ? block.rows : []));
      expect(rows.map(({ cells }) => cells['task'])).toEqual(judgement.plan.tasks.map(({ title }) => title));
    }),
  );
});
