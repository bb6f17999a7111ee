import type { Judgement } from '../../model/judgement';
import type { Block, Document } from '../blocks';
import { addresseeOf } from '../wording/addressee';
import { fullDate } from '../wording/chinese-date';
import { issuerOf } from '../wording/plan-names';
import { demandList } from './demands';
import type { Escalated } from './escalated';
import { factsTable } from './facts';
import { replyBlocks } from './reply';
import { sheetNumber, sheetTitle, titleOfAll } from './sheet-name';
import { situationParagraph } from './situation';
import { toneOf } from './tone';

export interface StageNoticesRequest {
  readonly judgement: Judgement;
  /** What the sheets are about, in their order; of the judgement's assessments. At least one. */
  readonly assessments: readonly Escalated[];
}

/**
 * Composes the sheets (提示单、调度单、督查单、督办单, by the stage) with which an office asks for what is not done: one sheet an
 * occurrence (一事一单), each on a page of its own. The date is that of the judgement.
 */
export function composeStageNotices({ judgement, assessments }: StageNoticesRequest): Document {
  const { plan, asOf } = judgement;
  if (assessments.length === 0) throw new RangeError('a sheet is about an occurrence, and there is none');
  const sheets = assessments.map((assessment) => sheetOf(judgement, assessment));
  return {
    kind: 'stage-notice',
    title: titleOfAll(plan, assessments),
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    asOf,
    period: undefined,
    blocks: sheets.flatMap((sheet, index) => (index === 0 ? sheet : [{ kind: 'page-break' }, ...sheet])),
  };
}

function sheetOf(judgement: Judgement, assessment: Escalated): readonly Block[] {
  const { plan, asOf } = judgement;
  const { unit } = assessment.occurrence;
  const tone = toneOf(plan.escalation, assessment);
  return [
    { kind: 'title', text: sheetTitle(plan, assessment) },
    { kind: 'subtitle', text: `编号：${sheetNumber(assessment, asOf)}` },
    { kind: 'salutation', text: `${addresseeOf(unit)}：` },
    situationParagraph(judgement, assessment, tone),
    { kind: 'heading', level: 1, text: '一、基本情况' },
    factsTable(judgement, assessment),
    { kind: 'heading', level: 1, text: '二、办理要求' },
    demandList(judgement, assessment, tone),
    { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ...replyBlocks(plan),
  ];
}
