import { choosePlan } from '../../app/choose-plan';
import { errorsIn, lookAtRecords, type RecordsLook } from '../../app/records-look';
import { locateAll } from '../../diagnostic/located-finding';
import type { Day } from '../../time/civil-date';
import { parsePeriod, type Span } from '../../time/period';
import { parseWrittenDay } from '../../time/written-day';
import type { RecordOptions } from '../command-options';
import { RECORD_FORMATS, type RecordFormat } from '../formats';
import { chooseOutput, type Output } from '../output';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { today as shanghaiToday } from '../today';
import { otherErrors } from '../wording/record';
import { tellRefusal } from './recorded-output';

/** The records that a command is to write into, as they were found. */
export interface OpenedRecords {
  /** The plan file's path. */
  readonly plan: string;
  readonly look: RecordsLook;
  readonly output: Output<RecordFormat>;
  /** When it is written down. */
  readonly today: Day;
  readonly asOf: Day;
}

/**
 * Opens the plan that the options and the words mean, with its records.
 *
 * @returns the exit status where it cannot be read, which has been told
 */
export async function openRecords(
  session: Session,
  words: readonly string[],
  options: RecordOptions,
): Promise<OpenedRecords | number> {
  const { host } = session;
  const output = chooseOutput(options, RECORD_FORMATS, host.platform);
  const today = await shanghaiToday(host);
  const asOf = options.asOf ?? today;
  const named = options.plan === undefined ? undefined : pathFrom(options.plan, host.platform);
  const plan = choosePlan(host, { plan: named, asOf, period: periodMeant(words, options) });
  const look = lookAtRecords(host, plan, asOf);
  if ('context' in look) return { plan, look, output, today, asOf };
  const errors = look.findings.filter(({ severity }) => severity === 'error');
  return tellRefusal(session, output, { findings: locateAll(errors, look.files), files: look.files });
}

/** The days that are spoken of, by which one of several plans is chosen. */
function periodMeant([word = '']: readonly string[], { for: period, date = '' }: RecordOptions): Span | undefined {
  const ofOccurrence = parsePeriod(/@([^/]*)/.exec(word)?.[1] ?? '');
  const day = /^\s*\d{4}/.test(date.normalize('NFKC')) ? parseWrittenDay(date, 0) : undefined;
  return period ?? ofOccurrence ?? (day === undefined ? undefined : { first: day, last: day });
}

/** Says how many errors there were already: they make the states that were printed doubtful, and are not of this entry. */
export function tellOtherErrors(session: Session, look: RecordsLook): void {
  const count = errorsIn(session.host, look);
  if (count > 0) talk(session, otherErrors(count));
}
