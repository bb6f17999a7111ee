import type { AddedEntries, Refusal } from '../../app/add-entries';
import { changesBetween } from '../../app/judgement-changes';
import type { LocatedFinding } from '../../diagnostic/located-finding';
import type { Recorded } from '../../render/recorded';
import type { RecordFormat } from '../formats';
import { lookFor } from '../look';
import { deliver, type Output } from '../output';
import { complain, type Session } from '../session';
import { REFUSED } from '../wording/record';

type Files = Refusal['files'];

/** Tells what was written, the state before and after, and the warnings. @returns the exit status */
export async function tellRecorded(
  session: Session,
  output: Output<RecordFormat>,
  {
    written,
    removed,
    before,
    after,
    warnings,
    files,
  }: Omit<Extract<AddedEntries, { kind: 'added' }>, 'kind'> & Pick<Recorded, 'removed'>,
): Promise<number> {
  const recorded = { written, removed, changes: changesBetween(before, after), judgement: after, warnings };
  if (output.format === 'json') {
    const { renderRecordedJson } = await import('../../render/recorded-json');
    deliver(session, output, renderRecordedJson(recorded, session.dataLanguage));
    return 0;
  }
  const { renderRecordedText } = await import('../../render/recorded-text');
  deliver(session, output, renderRecordedText(recorded, session.language));
  await writeTalk(session, warnings, files);
  return 0;
}

/** Tells why nothing was written. @returns the exit status */
export async function tellRefusal(
  session: Session,
  output: Output<RecordFormat>,
  { findings, files }: Pick<Refusal, 'findings' | 'files'>,
): Promise<number> {
  complain(session, REFUSED);
  await writeTalk({ ...session, quiet: false }, findings, files);
  if (output.format === 'json') {
    const { renderRefusedJson } = await import('../../render/recorded-json');
    deliver(session, output, renderRefusedJson(findings, session.dataLanguage));
  }
  return 1;
}

async function writeTalk(session: Session, findings: readonly LocatedFinding[], files: Files): Promise<void> {
  if (session.quiet || findings.length === 0) return;
  const { stderr } = session.host;
  const { renderFindingsText } = await import('../../render/findings-text');
  stderr.write(renderFindingsText(findings, files, await lookFor(session, stderr)));
}
