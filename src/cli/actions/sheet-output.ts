import { statusJsonPieces } from '../../render/status-json';
import type { Question, StatusSheet } from '../../render/status-sheet';
import type { SheetFormat } from '../formats';
import { lookFor } from '../look';
import { deliverPieces, type Output } from '../output';
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
    deliverPieces(session, { file, format }, statusJsonPieces(sheet, question, files));
    return;
  }
  const look = await lookFor(session, file === undefined ? session.host.stdout : undefined);
  const { statusTablePieces } = await import('../../render/terminal/status-table');
  deliverPieces(session, { file, format }, statusTablePieces(sheet, question, look));
}
