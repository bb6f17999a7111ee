import { composeStageNotices } from '../../document/stage-notice/compose';
import { isEscalated, type Escalated } from '../../document/stage-notice/escalated';
import type { Judgement } from '../../model/judgement';
import { STATE_WORDS, stageWord } from '../../status/judgement-words';
import type { NoticeOptions } from '../command-options';
import { PAPER_FORMATS } from '../formats';
import { chooseOutput } from '../output';
import { talk, type Session } from '../session';
import { today } from '../today';
import { IDS_OR_STAGE, nothingAtStage, NOTHING_NAMED, standsAtNoStage, tooManySheets } from '../wording/notice';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { occurrenceNamed, stageNamed } from './named-in-plan';
import { deliverPaper, needFileFor } from './paper-output';

/** Each sheet is a section with feet of its own, which the library keeps in memory all at once. */
const MOST_WORD_SHEETS = 300;

/** `notice`: the sheets of the occurrences that are named, or of all that stand at a stage. */
export async function runNotice(session: Session, ids: readonly string[], options: NoticeOptions): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, PAPER_FORMATS, host.platform);
  needFileFor(output);
  if (ids.length > 0 && options.stage !== undefined) throw wrongUse(IDS_OR_STAGE);
  if (ids.length === 0 && options.stage === undefined) throw wrongUse(NOTHING_NAMED);
  const asked = { asOf: options.asOf ?? (await today(host)), period: undefined };
  const judged = await judgedPlan(session, undefined, options, asked);
  if (judged === undefined) return 1;
  const { judgement, status } = judged;
  const stage = options.stage === undefined ? undefined : stageNamed(judgement.plan, options.stage);
  const assessments = stage === undefined ? named(judgement, ids) : standingAt(judgement, stage);
  if (output.format === 'docx' && assessments.length > MOST_WORD_SHEETS) {
    throw wrongUse(tooManySheets(assessments.length, MOST_WORD_SHEETS));
  }
  if (stage !== undefined && assessments.length === 0) talk(session, nothingAtStage(stageWord(stage), asked.asOf));
  else await deliverPaper(session, composeStageNotices({ judgement, assessments }), output);
  return status;
}

/** Those with the ids, each once, in the order in which they are named. */
function named(judgement: Judgement, ids: readonly string[]): readonly Escalated[] {
  const assessments = new Set(ids.map((id) => occurrenceNamed(judgement, id)));
  return [...assessments].map((assessment) => {
    if (isEscalated(assessment)) return assessment;
    const { occurrence, state } = assessment;
    throw wrongUse(standsAtNoStage(occurrence.id, STATE_WORDS[state], judgement.asOf));
  });
}

function standingAt({ assessments }: Judgement, stage: string): readonly Escalated[] {
  return assessments.filter(isEscalated).filter((each) => each.stage.stage === stage);
}
