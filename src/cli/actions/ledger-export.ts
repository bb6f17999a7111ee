import { composeLedger, type Ledger } from '../../ledger/compose-ledger';
import type { LedgerExportOptions } from '../command-options';
import { LEDGER_FORMATS, type LedgerFormat } from '../formats';
import { chooseOutput, deliver } from '../output';
import { talk, type Session } from '../session';
import { today } from '../today';
import { NOTHING_OWED } from '../wording/ledger-export';
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
  const output = chooseOutput(
    { ...options, ...(file !== undefined && { o: file }) },
    LEDGER_FORMATS,
    session.host.platform,
  );
  const asOf = options.asOf ?? (await today(session.host));
  const judged = await judgedPlan(session, plan, options, { asOf, period: undefined });
  if (judged === undefined) return 1;
  const { judgement, status } = judged;
  const unit = options.unit === undefined ? undefined : unitNamed(judgement.plan, options.unit);
  const ledger = composeLedger(judgement, unit);
  deliver(session, output, await render(ledger, output.format));
  if (ledger.sheets.length === 0) talk(session, NOTHING_OWED);
  return status;
}

/** The file stands first, as in `ledger import`; where `-o` names it, the plan does, as in every other command. */
function placesIn(
  [first, second]: readonly string[],
  { o }: LedgerExportOptions,
): { readonly file: string | undefined; readonly plan: string | undefined } {
  if (o === undefined) return { file: first, plan: second };
  if (second !== undefined) throw wrongUse(tooManyArguments(second, 'yuetishi ledger export -o ledger.csv plans/2022'));
  return { file: o, plan: first };
}

async function render(ledger: Ledger, format: LedgerFormat): Promise<string> {
  switch (format) {
    case 'csv':
      return (await import('../../render/ledger-csv')).renderLedgerCsv(ledger);
    case 'md':
      return (await import('../../render/ledger-markdown')).renderLedgerMarkdown(ledger);
  }
}
