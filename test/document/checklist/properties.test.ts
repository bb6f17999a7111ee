import fc from 'fast-check';
import { composeChecklist } from '../../../src/document/checklist/compose';
import { membersOf } from '../../../src/model/plan';
import { compareText } from '../../../src/text/order';
import { anyDay, anyOffice, judgeOffice } from '../../support/generated-office';
import { rowsOf } from '../../support/paper-parts';

test('every task stands once with each unit that owes it, and every occurrence once', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const judgement = judgeOffice(office, asOf);
      const { blocks } = composeChecklist({ judgement });
      const listed = blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(({ cells }) => `${cells['id'] ?? ''}/${block.of?.value ?? ''}`) : [],
      );
      const owed = office.plan.tasks.flatMap(({ id, lead }) =>
        membersOf(office.plan, lead).map((unit) => `${id}/${unit}`),
      );
      expect([...listed].sort(compareText)).toEqual([...owed].sort(compareText));
      const ids = rowsOf(blocks).flatMap(({ occurrences }) => occurrences);
      const all = judgement.assessments.map(({ occurrence }) => occurrence.id);
      expect([...ids].sort(compareText)).toEqual([...all].sort(compareText));
    }),
  );
});

test('the figures are the lengths of their lists, and no id stands twice or is unknown', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const { blocks } = composeChecklist({ judgement: judgeOffice(office, asOf) });
      const known = new Set([...office.plan.tasks.map(({ id }) => id), ...office.plan.units.map(({ name }) => name)]);
      for (const block of blocks) {
        if (block.kind !== 'paragraph') continue;
        for (const { label, count, ids } of block.figures ?? []) {
          expect(new Set(ids).size).toBe(count);
          expect(ids.filter((id) => !known.has(id))).toEqual([]);
          if (count > 0 && label === '工作任务') expect(block.text).toContain(`工作任务${count}项`);
        }
      }
    }),
  );
});

test('in the order of the plan, those without a unit last', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const { blocks } = composeChecklist({ judgement: judgeOffice(office, asOf) });
      const units = blocks.flatMap((block) => (block.kind === 'table' ? [block.of?.value ?? ''] : []));
      const order = [...office.plan.units.map(({ name }) => name), '待明确'];
      expect(units).toEqual(order.filter((name) => units.includes(name)));
    }),
  );
});
