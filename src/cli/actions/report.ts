import type { Document } from '../../document/blocks';
import { composeMonthlyPrompt } from '../../document/monthly-prompt/compose';
import { civilOf, twoDigits } from '../../time/civil-date';
import { parsePeriod, type Period } from '../../time/period';
import type { ReportOptions } from '../command-options';
import { PAPER_FORMATS, type PaperFormat } from '../formats';
import { chooseOutput, deliver, type Output } from '../output';
import { widthFor, type Session } from '../session';
import { today } from '../today';
import { monthsOnly, notAMonth } from '../wording/report';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';

/** A paper keeps the look of a page, however wide the terminal. */
const WIDEST_PAPER = 100;

/** `report`: the paper of a period; so far the monthly prompt of a month. */
export async function runReport(
  session: Session,
  [period = '', plan]: readonly string[],
  options: ReportOptions,
): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, PAPER_FORMATS, host.platform);
  const month = monthFrom(period);
  // A paper about a past month speaks of that month, not of what has happened since.
  const asOf = options.asOf ?? Math.min(await today(host), month.last);
  const judged = await judgedPlan(session, plan, options, { asOf, period: month, withLastYear: true });
  if (judged === undefined) return 1;
  const { judgement, lastYear } = judged;
  const paper = await render(composeMonthlyPrompt({ judgement, lastYear, month }), output, session);
  deliver(session, output, paper);
  return judged.status;
}

function monthFrom(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw wrongUse(notAMonth(text));
  if (/^\d{4}-\d{2}$/.test(period.key)) return period;
  const { year, month } = civilOf(period.first);
  throw wrongUse(monthsOnly(text, `${year}-${twoDigits(month)}`));
}

async function render(paper: Document, { format, file }: Output<PaperFormat>, session: Session): Promise<string> {
  switch (format) {
    case 'md':
      return (await import('../../render/document-markdown')).renderDocumentMarkdown(paper);
    case 'text':
      return (await import('../../render/terminal/document-text')).renderDocumentText(
        paper,
        Math.min(WIDEST_PAPER, widthFor(file === undefined ? session.host.stdout : undefined)),
      );
    case 'json':
      return (await import('../../render/document-json')).renderDocumentJson(paper);
  }
}
