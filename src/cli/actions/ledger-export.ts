import { AppError } from '../../app/app-error';
import { choosePlan } from '../../app/choose-plan';
import { join } from '../../app/paths';
import type { Day } from '../../time/civil-date';
import { composeLedger, type Ledger } from '../../ledger/compose-ledger';
import type { LedgerExportOptions } from '../command-options';
import { LEDGER_FORMATS, type LedgerFormat } from '../formats';
import { pathFrom } from '../paths';
import { chooseOutput, deliver, deliverBytes } from '../output';
import { talk, type Session } from '../session';
import { today } from '../today';
import { NOTHING_OWED, notImported, WORKBOOK_NEEDS_FILE } from '../wording/ledger-export';
import { tooManyArguments } from '../wording/usage';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';
import { unitNamed } from './named-in-plan';

/** `ledger export`: what units fill in, as of a date. */
export async function runLedgerExport(
  session: Session,
  words: readonly string[],
  options: LedgerExportOptions,
): Promise<number> {
  const { file, plan } = placesIn(words, options);
  const output = outputFor(session, file, options);
  const asOf = options.asOf ?? (await today(session.host));
  const judged = await judgedPlan(session, plan, options, { asOf, period: undefined });
  if (judged === undefined) return 1;
  const { judgement, status } = judged;
  const unit = options.unit === undefined ? undefined : unitNamed(judgement.plan, options.unit);
  if (output.file !== undefined) await keepWhatIsFilledIn(session, output.file, plan ?? options.plan, asOf);
  const ledger = composeLedger(judgement, unit);
  await write(session, ledger, output);
  if (ledger.sheets.length === 0) talk(session, NOTHING_OWED);
  return status;
}

/** The file stands first, as in `ledger import`; where `-o` names it, the plan does, as in every other command. */
function placesIn(
  [first, second]: readonly string[],
  { o }: LedgerExportOptions,
): { readonly file: string | undefined; readonly plan: string | undefined } {
  if (o === undefined) return { file: first, plan: second };
  if (second !== undefined)
    throw wrongUse(tooManyArguments(second, 'yuetishi ledger export -o ledger.xlsx plans/2022'));
  return { file: o, plan: first };
}

/** Where the ledger goes: a workbook always into a file. */
type LedgerOutput =
  | { readonly format: 'xlsx'; readonly file: string }
  | { readonly format: Exclude<LedgerFormat, 'xlsx'>; readonly file: string | undefined };

function outputFor({ host }: Session, o: string | undefined, { format }: LedgerExportOptions): LedgerOutput {
  const asked = { ...(format !== undefined && { format }), ...(o !== undefined && { o }) };
  const output = chooseOutput(asked, LEDGER_FORMATS, host.platform);
  if (output.format !== 'xlsx') return { format: output.format, file: output.file };
  if (output.file === undefined) throw wrongUse(WORKBOOK_NEEDS_FILE);
  return { format: output.format, file: output.file };
}

/** A ledger that units filled in is not written over before it is imported. @throws AppError */
async function keepWhatIsFilledIn(
  { host }: Session,
  file: string,
  named: string | undefined,
  asOf: Day,
): Promise<void> {
  const ledger = join(host.workingFolder, file);
  if (host.kindOf(ledger) !== 'file') return;
  const { holdsUnimported } = await import('../../app/unimported');
  const plan = choosePlan(host, {
    plan: named === undefined ? undefined : pathFrom(named, host.platform),
    ...{ asOf, period: undefined },
  });
  const now = await today(host);
  if (holdsUnimported(host, { plan, ledger, asOf: now, recorded: now })) {
    throw new AppError('could-not', notImported(file));
  }
}

async function write(session: Session, ledger: Ledger, output: LedgerOutput): Promise<void> {
  switch (output.format) {
    case 'xlsx': {
      const { renderLedgerWorkbook } = await import('../../render/ledger-workbook');
      deliverBytes(session, output.file, renderLedgerWorkbook(ledger));
      return;
    }
    case 'csv': {
      const { renderLedgerCsv } = await import('../../render/ledger-csv');
      deliver(session, output, renderLedgerCsv(ledger));
      return;
    }
    case 'md': {
      const { renderLedgerMarkdown } = await import('../../render/ledger-markdown');
      deliver(session, output, renderLedgerMarkdown(ledger));
    }
  }
}
