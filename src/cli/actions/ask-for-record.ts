import { AppError } from '../../app/app-error';
import { evidenceToAdd } from '../../app/evidence-to-add';
import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { STATE_WORDS } from '../../status/judgement-words';
import { compareBy } from '../../text/order';
import { oneLine } from '../../text/safe-text';
import { formatDay } from '../../time/civil-date';
import { parseWrittenDay } from '../../time/written-day';
import type { Asker } from '../cli-host';
import type { RecordOptions } from '../command-options';
import { pathFrom } from '../paths';
import type { Session } from '../session';
import { META } from '../wording/general';
import * as words from '../wording/record-questions';
import { notAWrittenDay } from '../wording/usage';
import type { OpenedRecords } from './opened-records';

/** What a person answered: the same as could have stood on the command line. */
export interface Asked {
  readonly occurrence: string;
  readonly options: RecordOptions;
}

/**
 * Asks for what is to be recorded: an occurrence of those open, then, unless an option says it, the day, the evidence and a
 * note.
 *
 * @returns undefined where the user gives up
 * @throws AppError where nothing is open
 */
export async function askForRecord(
  session: Session,
  opened: OpenedRecords,
  options: RecordOptions,
): Promise<Asked | undefined> {
  const { language } = session;
  const { judgement } = opened.look;
  const open = openOnes(judgement);
  if (open.length === 0) throw new AppError('could-not', words.NOTHING_OPEN);
  const asker = await session.host.startAsking();
  const choices = open.map((each) => ({ value: each.occurrence.id, name: nameOf(each, session) }));
  const occurrence = await asker.choose(words.WHICH[language], choices, words.NONE_FITS[language]);
  const date = occurrence === undefined ? undefined : (options.date ?? (await askDate(asker, session, opened)));
  if (occurrence === undefined || date === undefined) return undefined;
  const evidence = options.evidence ?? (await askEvidence(asker, session, opened));
  const note = evidence === undefined ? undefined : (options.note ?? (await asker.ask(words.NOTE[language], {})));
  if (evidence === undefined || note === undefined) return undefined;
  const answered = { date, ...(evidence.length > 0 && { evidence }), ...(note.trim() !== '' && { note: note.trim() }) };
  return { occurrence, options: { ...options, ...answered } };
}

/** What is still to be done and can be done by now, nearest due first; of two as near, the earlier one. */
function openOnes({ assessments, asOf }: Judgement): readonly Assessment[] {
  const open = assessments.filter(({ state }) => state === 'open' || state === 'due-soon' || state === 'overdue');
  return open.sort(
    compareBy(
      ({ occurrence }) => Math.abs(occurrence.effectiveDue - asOf),
      ({ occurrence }) => occurrence.effectiveDue,
    ),
  );
}

function nameOf({ occurrence, state }: Assessment, { language }: Session): string {
  const { id, effectiveDue, task, unit } = occurrence;
  const owner = { zh: `（${unit}）`, en: ` (${unit})` }[language];
  return oneLine(`${formatDay(effectiveDue)} ${STATE_WORDS[state][language]} ${id} ${task.title}${owner}`);
}

function askDate(asker: Asker, { language }: Session, { today, look }: OpenedRecords): Promise<string | undefined> {
  const { year } = look.judgement.plan;
  return asker.ask(words.DATE[language], {
    usual: formatDay(today),
    wrong: (text) =>
      parseWrittenDay(text, year) === undefined ? notAWrittenDay(META.day[language], text)[language] : undefined,
  });
}

/** One piece after the other, until nothing is answered. */
async function askEvidence(
  asker: Asker,
  session: Session,
  opened: OpenedRecords,
): Promise<readonly string[] | undefined> {
  const given: string[] = [];
  for (;;) {
    const question = given.length === 0 ? words.EVIDENCE : words.MORE_EVIDENCE;
    const wrong = (text: string): string | undefined => whatIsWrong(text.trim(), session, opened);
    const answer = await asker.ask(question[session.language], { wrong });
    if (answer === undefined) return undefined;
    if (answer.trim() === '') return given;
    given.push(answer.trim());
  }
}

function whatIsWrong(text: string, { host, language }: Session, { plan }: OpenedRecords): string | undefined {
  try {
    if (text !== '') evidenceToAdd(host, plan, [pathFrom(text, host.platform)], false);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.wording[language];
    throw error;
  }
}
