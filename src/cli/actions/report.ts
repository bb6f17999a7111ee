import type { Document } from '../../document/blocks';
import { inForm } from '../../document/form/paper-form';
import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { yearOf } from '../../time/civil-date';
import type { ReportOptions } from '../command-options';
import { complain, type Session } from '../session';
import { today } from '../today';
import {
  needsNotice,
  NO_NUMBERED_NOTICE,
  NO_SHEETS_OF_UNITS,
  nothingInPeriod,
  planOfOtherYear,
} from '../wording/report';
import { excludingOptions } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { unitNamed } from './named-in-plan';
import { deliverRendered } from './paper-output';
import { paperOfPeriod, reportPeriod, usualAsOf, type ReportPeriod } from './paper-of-period';
import { formOf } from './report-form';
import { reportOutput } from './report-output';
import { unitFolder, writeUnitPapers } from './unit-papers';

/** `report`: the paper of a period, in the form in which the office issues it. */
export async function runReport(
  session: Session,
  [text = '', plan]: readonly string[],
  options: ReportOptions,
): Promise<number> {
  const asked = reportPeriod(text);
  refuseContradictions(asked, options);
  const output = reportOutput(session, options);
  const folder = options.allUnits === undefined ? undefined : unitFolder(session, options.allUnits);
  const asOf = options.asOf ?? usualAsOf(asked, await today(session.host));
  const withLastYear = asked.paper !== 'annual-summary';
  const judged = await judgedPlan(session, plan, options, { asOf, period: asked.period, withLastYear });
  if (judged === undefined) return 1;
  askForItsYear(session, asked, judged.judgement);
  const unit = options.unit === undefined ? undefined : unitNamed(judged.judgement.plan, options.unit);
  const form = formOf(session, options, judged.judgement.plan, asOf);
  const compose = async (ofUnit: string | undefined): Promise<Document> =>
    inForm(await paperOfPeriod(asked, judged, ofUnit), form);
  if (folder !== undefined) {
    await writeUnitPapers(session, judged.judgement.plan, asked.period, { folder, output, compose });
  } else {
    deliverRendered(session, await output.render(await compose(unit)), output);
  }
  return judged.status;
}

/** A paper on a year that is not the plan's says nothing: of a summary that is wrong use, of the others it is told. */
function askForItsYear(session: Session, { paper, period }: ReportPeriod, { plan, assessments }: Judgement): void {
  const year = yearOf(period.first);
  if (year === plan.year) return;
  if (paper === 'annual-summary') throw wrongUse(planOfOtherYear(year, plan.year));
  const concerns = ({ occurrence: { opens, effectiveDue } }: Assessment): boolean =>
    opens <= period.last && period.first <= effectiveDue;
  if (!assessments.some(concerns)) complain(session, nothingInPeriod(period.key, plan.year));
}

/** Options that cannot be meant together are told before anything is read. @throws AppError */
function refuseContradictions({ paper }: ReportPeriod, options: ReportOptions): void {
  const { unit, allUnits, o, notice, number } = options;
  if (unit !== undefined && allUnits !== undefined) throw wrongUse(excludingOptions('--unit', '--all-units'));
  if (o !== undefined && allUnits !== undefined) throw wrongUse(excludingOptions('-o', '--all-units'));
  if ((unit ?? allUnits) !== undefined && paper !== 'monthly-prompt') throw wrongUse(NO_SHEETS_OF_UNITS);
  const ofNotices = { '--doc-number': options.docNumber, '--to': options.to, '--copy': options.copy };
  const [stray] = Object.entries(ofNotices).find(([, value]) => value !== undefined) ?? [];
  if (stray !== undefined && notice === undefined) throw wrongUse(needsNotice(stray));
  if (number !== undefined && notice === true) throw wrongUse(NO_NUMBERED_NOTICE);
}
