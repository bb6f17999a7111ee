import type { RollUp } from '../../rollup/roll-up';
import type { RollUpOptions } from '../command-options';
import { ROLL_UP_FORMATS, type RollUpFormat } from '../formats';
import { lookFor } from '../look';
import { chooseOutput, deliver, deliverPieces, type Output } from '../output';
import type { Session } from '../session';
import { deliverRendered, needFileFor, renderForReaders } from './paper-output';

const USUAL_TOP = 20;
/** A sheet has room for 1,048,576 rows; what it does not show is said on the first. */
const MOST_ROWS = 1_000_000;

/** Where a roll-up goes, and how many lines its tables have at most. */
export interface RollUpOutput extends Output<RollUpFormat> {
  readonly top: number;
}

/** @throws AppError where what is no text has no file */
export function rollUpOutput({ host }: Session, options: RollUpOptions): RollUpOutput {
  const { format, file } = chooseOutput(options, ROLL_UP_FORMATS, host.platform);
  if (format !== 'table') needFileFor({ format, file });
  const { top = USUAL_TOP } = options;
  return { format, file, top: format === 'xlsx' ? MOST_ROWS : top === 0 ? Infinity : top };
}

/** Writes a roll-up in its format, each renderer loaded only where it is asked for. @param year that of the plans */
export async function deliverRollUp(
  session: Session,
  rollUp: RollUp,
  year: number,
  { format, file, top }: RollUpOutput,
): Promise<void> {
  switch (format) {
    case 'table': {
      const look = await lookFor(session, file === undefined ? session.host.stdout : undefined);
      const { renderRollUpTable } = await import('../../render/terminal/roll-up-table');
      deliver(session, { format, file }, renderRollUpTable(rollUp, year, top, look));
      return;
    }
    case 'json': {
      const { rollUpJsonPieces } = await import('../../render/roll-up-json');
      deliverPieces(session, { format, file }, rollUpJsonPieces(rollUp, year, session.dataLanguage));
      return;
    }
    default: {
      const { composeRollUp } = await import('../../document/rollup/compose');
      const rendered = await renderForReaders(session, composeRollUp({ rollUp, year, top }), { format, file });
      deliverRendered(session, rendered, { format, file });
    }
  }
}
