import type { AddedEntries } from '../../app/add-entries';
import { choosePlan } from '../../app/choose-plan';
import { importLedger, type ImportedLedger } from '../../app/import-ledger';
import { changesBetween } from '../../app/judgement-changes';
import { join } from '../../app/paths';
import type { LocatedFinding } from '../../diagnostic/located-finding';
import type { Imported } from '../../render/imported';
import type { LedgerImportOptions } from '../command-options';
import { lookFor } from '../look';
import { pathFrom } from '../paths';
import { complain, talk, type Session } from '../session';
import { today } from '../today';
import * as words from '../wording/ledger-import';
import { excludingOptions } from '../wording/usage';
import { wrongUse } from '../wrong-use';

/** `ledger import`: records what a ledger that came back says, or tells cell by cell why not. */
export async function runLedgerImport(
  session: Session,
  [file = '', plan]: readonly string[],
  options: LedgerImportOptions,
): Promise<number> {
  const { host } = session;
  if (plan !== undefined && options.plan !== undefined) throw wrongUse(excludingOptions(`“${plan}”`, '--plan'));
  const recorded = await today(host);
  const asOf = options.asOf ?? recorded;
  const named = plan ?? options.plan;
  const imported = importLedger(host, {
    plan: choosePlan(host, {
      plan: named === undefined ? undefined : pathFrom(named, host.platform),
      asOf,
      period: undefined,
    }),
    ledger: join(host.workingFolder, pathFrom(file, host.platform)),
    ...{ asOf, recorded, isDryRun: options.dryRun === true },
  });
  if (imported.kind === 'unsound-records') {
    complain(session, words.UNSOUND_RECORDS);
    await writeFindings({ ...session, quiet: false }, imported.errors, imported.files);
    return 1;
  }
  tellOfFile(session, imported);
  return tellImport(session, imported, options.dryRun === true);
}

type Read = Extract<ImportedLedger, { readonly kind: 'read' }>;

/** What stands in the file and was left alone. */
function tellOfFile(session: Session, { passedOver, leftAside }: Read): void {
  for (const sheet of passedOver) talk(session, words.passedOver(sheet));
  if (leftAside.includes('macros')) talk(session, words.MACROS);
  if (leftAside.includes('external-links')) talk(session, words.EXTERNAL_LINKS);
}

/** @returns the exit status */
async function tellImport(session: Session, { planned, added, look }: Read, isDryRun: boolean): Promise<number> {
  const { stdout } = session.host;
  const isRefused = planned.refusals.length > 0 || added?.kind === 'refused';
  if (isRefused || isDryRun) {
    const { renderImportedText } = await import('../../render/imported-text');
    const imported: Imported = { planned, errors: errorsAt(planned, added), judgement: look.judgement };
    stdout.write(renderImportedText(imported, session.language));
    if (isRefused) complain(session, words.NOTHING_WRITTEN);
    else talk(session, words.DRY_RUN_DONE);
  } else if (added === undefined) talk(session, words.NOTHING_NEW);
  else {
    const { renderRecordedText } = await import('../../render/recorded-text');
    const { written, warnings, before, after } = added;
    const recorded = { written, removed: [], changes: changesBetween(before, after), judgement: after, warnings };
    stdout.write(renderRecordedText(recorded, session.language));
    if (planned.standing.length > 0) talk(session, words.standingSentence(planned.standing.length));
  }
  if (added?.kind === 'added') await writeFindings(session, added.warnings, added.files);
  return isRefused ? 1 : 0;
}

/** Errors of the entries, at the cells that ask for them. */
function errorsAt({ additions }: Read['planned'], added: AddedEntries | undefined): Imported['errors'] {
  if (added?.kind !== 'refused') return [];
  const cells = new Map(
    [...added.byEntry].flatMap(([index, findings]) => findings.map((found) => [found, index] as const)),
  );
  return added.findings.map((found) => ({ at: additions[cells.get(found) ?? -1]?.at, found }));
}

async function writeFindings(
  session: Session,
  findings: readonly LocatedFinding[],
  files: Extract<AddedEntries, { kind: 'added' }>['files'],
): Promise<void> {
  if (session.quiet || findings.length === 0) return;
  const { stderr } = session.host;
  const { renderFindingsText } = await import('../../render/findings-text');
  stderr.write(renderFindingsText(findings, files, await lookFor(session, stderr)));
}
