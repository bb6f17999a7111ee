import fc from 'fast-check';
import type { Block } from '../../../src/document/blocks';
import { composeStageNotices } from '../../../src/document/stage-notice/compose';
import { isEscalated } from '../../../src/document/stage-notice/escalated';
import { rectificationOf } from '../../../src/document/wording/rectification';
import { formatDay, yearOf } from '../../../src/time/civil-date';
import { anyDay, anyOffice, judgeOffice } from '../../support/generated-office';
import { itemsOf, rowsOf } from '../../support/paper-parts';
import { sheetsIn } from '../../support/stage-notices';

test('one sheet an occurrence that has come to a stage, in their order, and each is about its own', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const judgement = judgeOffice(office, asOf);
      const assessments = judgement.assessments.filter(isEscalated);
      if (assessments.length === 0) return;
      const sheets = sheetsIn(composeStageNotices({ judgement, assessments }));
      expect(sheets.map(idsOn)).toEqual(assessments.map(({ occurrence }) => [occurrence.id]));
      expect(sheets.map(headOf)).toEqual(
        assessments.map(({ stage }) => [
          `机关党建工作${stage.stage}单`,
          `编号：${stage.stage}〔${yearOf(asOf)}〕　　号`,
        ]),
      );
    }),
  );
});

test('a time to rectify that has passed is said to have passed, and no other', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, asOf) => {
      const judgement = judgeOffice(office, asOf);
      for (const assessment of judgement.assessments.filter(isEscalated)) {
        const [sheet = []] = sheetsIn(composeStageNotices({ judgement, assessments: [assessment] }));
        const words = JSON.stringify(sheet);
        const by = rectificationOf(judgement, assessment.stage)?.by;
        expect({ as: formatDay(asOf), past: /整改时限[^完]*已过/.test(words) }).toEqual({
          ...{ as: formatDay(asOf), past: by !== undefined && by < asOf },
        });
      }
    }),
  );
});

function idsOn(sheet: readonly Block[]): readonly string[] {
  return [...new Set([...rowsOf(sheet), ...itemsOf(sheet)].flatMap(({ occurrences }) => occurrences))];
}

function headOf(sheet: readonly Block[]): readonly string[] {
  return sheet.flatMap((block) => (block.kind === 'title' || block.kind === 'subtitle' ? [block.text] : []));
}
