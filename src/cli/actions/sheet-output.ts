import { renderStatusJson } from '../../render/status-json';
import type { Question, StatusSheet } from '../../render/status-sheet';
import type { SheetFormat } from '../formats';
import { lookFor } from '../look';
import { deliver, type Output } from '../output';
import type { Session } from '../session';
import type { JudgedPlan } from './judged-plan';

/** Writes the answer to `status`, `due` or `overdue`. */
export async function deliverSheet(
  session: Session,
  { format, file }: Output<SheetFormat>,
  sheet: StatusSheet,
  question: Question,
  { files }: JudgedPlan,
): Promise<void> {
  if (format === 'json') {
    deliver(session, { file, format }, renderStatusJson(sheet, question, files));
    return;
  }
  const look = await lookFor(session, file === undefined ? session.host.stdout : undefined);
  const { renderStatusTable } = await import('../../render/terminal/status-table');
  deliver(session, { file, format }, renderStatusTable(sheet, question, look));
}
