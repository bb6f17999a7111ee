import { join } from '../../app/paths';
import type { Document } from '../../document/blocks';
import type { Plan, Unit } from '../../model/plan';
import type { Period } from '../../time/period';
import { fileNames } from '../file-names';
import { writeTextFile } from '../output';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { isAFile, unitPapersWritten } from '../wording/report';
import { wrongUse } from '../wrong-use';
import type { ReportOutput } from './report-output';

/** The folder for a file a unit. @throws AppError where a file is in its place */
export function unitFolder({ host }: Session, text: string): string {
  const folder = pathFrom(text, host.platform);
  if (host.kindOf(join(host.workingFolder, folder)) === 'file') throw wrongUse(isAFile(folder));
  return folder;
}

/**
 * Writes a paper for each unit that there is in a period, into one folder. Files of other periods stay. Also a unit that
 * has nothing to do gets its paper, which says so: who finds none would not know whether it was forgotten.
 */
export async function writeUnitPapers(
  session: Session,
  plan: Plan,
  period: Period,
  wishes: {
    readonly folder: string;
    readonly output: ReportOutput;
    readonly compose: (unit: string) => Promise<Document>;
  },
): Promise<void> {
  const { folder, output, compose } = wishes;
  const units = plan.units.filter((unit) => exists(unit, period)).map(({ name }) => name);
  const names = fileNames(`${period.key}-`, units, output.ending);
  session.host.makeFolder(folder);
  for (const [index, unit] of units.entries()) {
    const file = `${folder.replace(/\/+$/, '')}/${names[index] ?? ''}`;
    const rendered = await output.render(await compose(unit));
    if (typeof rendered === 'string') writeTextFile(session, { file, format: output.format }, rendered);
    else session.host.writeFileAtomically(file, rendered);
  }
  talk(session, unitPapersWritten(folder, units.length));
}

function exists({ from = -Infinity, until = Infinity }: Unit, { first, last }: Period): boolean {
  return from <= last && first <= until;
}
