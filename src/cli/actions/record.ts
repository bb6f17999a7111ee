import { addEntries, tryEntries } from '../../app/add-entries';
import { evidenceToAdd } from '../../app/evidence-to-add';
import { parentOf, relativeTo } from '../../app/paths';
import type { RecordOptions } from '../command-options';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { copied, NOTHING_NAMED } from '../wording/record';
import { GIVEN_UP } from '../wording/record-questions';
import { wrongUse } from '../wrong-use';
import { newEntry, requireEachOnce, requireOneKind, taskNamed } from './new-entries';
import { openRecords, tellOtherErrors, type OpenedRecords } from './opened-records';
import { tellRecorded, tellRefusal } from './recorded-output';

/** `record`: writes an entry for each task that is named, and tells what that changes. */
export async function runRecord(session: Session, words: readonly string[], options: RecordOptions): Promise<number> {
  requireOneKind(options);
  const { stdin, stdout } = session.host;
  const isAsking = words.length === 0 && options.undo === undefined;
  if (isAsking && !(stdin.isTTY && stdout.isTTY)) throw wrongUse(NOTHING_NAMED);
  const opened = await openRecords(session, words, options);
  if (typeof opened === 'number') return opened;
  if (isAsking) return askAndWrite(session, opened, options);
  return options.undo === true ? undo(session, opened, words, options) : writeEntries(session, opened, words, options);
}

/** @returns 1 where the user gives up: nothing was recorded */
async function askAndWrite(session: Session, opened: OpenedRecords, options: RecordOptions): Promise<number> {
  const { askForRecord } = await import('./ask-for-record');
  const asked = await askForRecord(session, opened, options);
  if (asked !== undefined) return writeEntries(session, opened, [asked.occurrence], asked.options);
  talk(session, GIVEN_UP);
  return 1;
}

async function undo(
  session: Session,
  { plan, look, output, today, asOf }: OpenedRecords,
  words: readonly string[],
  { reason }: RecordOptions,
): Promise<number> {
  const { undoEntry } = await import('../../app/undo-entry');
  const tasks = words.map((word) => taskNamed(look.judgement, word).task.id);
  const undone = undoEntry(session.host, look, { plan, tasks, asOf, today, reason });
  if (undone.kind === 'refused') return tellRefusal(session, output, undone);
  const told =
    undone.kind === 'added'
      ? { ...undone, removed: [] }
      : { ...undone, written: [], removed: [undone.entry], warnings: [] };
  await tellRecorded(session, output, told);
  return 0;
}

async function writeEntries(
  session: Session,
  opened: OpenedRecords,
  words: readonly string[],
  options: RecordOptions,
): Promise<number> {
  const { host } = session;
  const { plan, look, output, today, asOf } = opened;
  const named = words.map((word) => taskNamed(look.judgement, word));
  requireEachOnce(named);
  const paths = (options.evidence ?? []).map((path) => pathFrom(path, host.platform));
  const { evidence, copies } = evidenceToAdd(host, plan, paths, options.copy === true);
  const entries = named.map((each) => newEntry(look.judgement.plan, each, options, { evidence, today }));
  const tried = tryEntries(host, { plan, entries, asOf }, copies);
  if (tried.kind === 'refused') return tellRefusal(session, output, tried);
  copyEvidence(session, parentOf(plan), copies);
  const added = addEntries(host, { plan, entries, asOf });
  if (added.kind === 'refused') return tellRefusal(session, output, added);
  await tellRecorded(session, output, { ...added, removed: [] });
  tellOtherErrors(session, look);
  return 0;
}

/** Copies evidence to where the entries name it. Where something came to stand there meanwhile, its sum is not what they say. */
function copyEvidence(session: Session, folder: string, copies: ReadonlyMap<string, string>): void {
  const { host } = session;
  for (const [to, from] of copies) {
    host.makeFolder(parentOf(to));
    host.copyFile(from, to);
    talk(session, copied(relativeTo(host.workingFolder, from), relativeTo(folder, to)));
  }
}
