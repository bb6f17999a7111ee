import { composeChecklist } from '../../document/checklist/compose';
import { EMPTY_TABLE } from '../../document/checklist/unit-list';
import type { ChecklistOptions } from '../command-options';
import { CHECKLIST_FORMATS, type PaperFormat } from '../formats';
import { chooseOutput, deliver, type Output } from '../output';
import type { Session } from '../session';
import { today } from '../today';
import { judgedPlan } from './judged-plan';
import { unitNamed } from './named-in-plan';
import { deliverPaper, needFileFor } from './paper-output';

/** `checklist`: what each unit has to do in the year, or what one of them has. */
export async function runChecklist(
  session: Session,
  [plan]: readonly string[],
  options: ChecklistOptions,
): Promise<number> {
  const output = outputFor(session, options);
  const asOf = options.asOf ?? (await today(session.host));
  const judged = await judgedPlan(session, plan, options, { asOf, period: undefined });
  if (judged === undefined) return 1;
  const { judgement, status } = judged;
  const unit = options.unit === undefined ? undefined : unitNamed(judgement.plan, options.unit);
  const paper = composeChecklist({ judgement, unit });
  if (output.kind === 'paper') {
    await deliverPaper(session, paper, output);
  } else {
    const { renderDocumentCsv } = await import('../../render/document-csv');
    deliver(session, output, renderDocumentCsv(paper, EMPTY_TABLE));
  }
  return status;
}

type ChecklistOutput = ({ readonly kind: 'paper' } & Output<PaperFormat>) | ({ readonly kind: 'csv' } & Output<'csv'>);

function outputFor({ host }: Session, options: ChecklistOptions): ChecklistOutput {
  const { format, file } = chooseOutput(options, CHECKLIST_FORMATS, host.platform);
  if (format === 'csv') return { kind: 'csv', format, file };
  needFileFor({ format, file });
  return { kind: 'paper', format, file };
}
