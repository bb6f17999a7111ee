import type { Block, Document, TableBlock } from '../../src/document/blocks';
import { composeStageNotices } from '../../src/document/stage-notice/compose';
import { isEscalated, type Escalated } from '../../src/document/stage-notice/escalated';
import type { Plan } from '../../src/model/plan';
import { sampleAssessment, sampleJudgement, samplePlan, type SampleAssessment } from './sample-judgement';

/** A sample that stands at a stage. */
export function escalated(sample: SampleAssessment): Escalated {
  const assessment = sampleAssessment(sample);
  if (!isEscalated(assessment)) throw new Error('the sample stands at no stage');
  return assessment;
}

/** The sheets of samples, as of a date. */
export function sheetsOf(asOf: string, samples: readonly SampleAssessment[], plan: Plan = samplePlan()): Document {
  const assessments = samples.map(escalated);
  return composeStageNotices({ judgement: sampleJudgement(asOf, assessments, { plan }), assessments });
}

/** The blocks of each sheet. */
export function sheetsIn({ blocks }: Document): readonly (readonly Block[])[] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
}

/** The facts of the first sheet, by what they are about. */
export function factsIn({ blocks }: Document): Readonly<Record<string, string>> {
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  return Object.fromEntries((table?.rows ?? []).map(({ cells }) => [cells['item'] ?? '', cells['content'] ?? '']));
}
