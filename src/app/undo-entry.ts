import type { Judgement } from '../model/judgement';
import type { LedgerEntry } from '../model/ledger-entry';
import type { NewRetraction } from '../model/new-entry';
import { removeEntry } from '../splice/remove-entry';
import { SpliceRefusal } from '../splice/records-text';
import { formatDay, type Day } from '../time/civil-date';
import { addEntries, type AddedEntries, type Refusal } from './add-entries';
import { AppError } from './app-error';
import { isInGit, lastEntries, saysTheSame } from './last-entry';
import { join } from './paths';
import { errorsBrought, lookAtRecords, type RecordsLook } from './records-look';
import { spliceFailure } from './splice-failure';
import { withFiles } from './with-files';
import { findShownRoot } from './workspace';
import type { WritingHost } from './writing-host';

export interface UndoRequest {
  /** The plan file's path. */
  readonly plan: string;
  /** Where any are named, only entries of these tasks. */
  readonly tasks: readonly string[];
  readonly asOf: Day;
  readonly today: Day;
  readonly reason: string | undefined;
}

export type UndoneEntry =
  | {
      readonly kind: 'removed';
      /** As it stood. */
      readonly entry: LedgerEntry;
      readonly before: Judgement;
      readonly after: Judgement;
      readonly files: Refusal['files'];
    }
  | AddedEntries;

/**
 * Takes back the entry that was written last: its lines are removed where git has not seen them, and where it has, a void
 * entry is added, so that the trail shows it.
 *
 * @param look the records as they were found
 * @throws AppError where there is none, it cannot be told which one is the last, or it cannot be taken back
 * @throws HostFailure where the system refuses
 */
export function undoEntry(host: WritingHost, look: RecordsLook, request: UndoRequest): UndoneEntry {
  const [entry, ...others] = lastEntries(look, request.tasks);
  if (entry === undefined) throw NOTHING_TO_UNDO;
  if (others.length > 0) throw severalLast([entry, ...others]);
  const path = join(findShownRoot(host), entry.place.file);
  if (!isInGit(host, entry, look.context.entries)) return new Removal(host, path, entry, request).run();
  if (entry.kind === 'void') throw voidIsKept(entry);
  const { plan, asOf } = request;
  return addEntries(host, { plan, asOf, file: path, entries: [retractionOf(entry, request)] });
}

class Removal {
  private outcome: UndoneEntry | undefined;

  constructor(
    private readonly host: WritingHost,
    private readonly path: string,
    /** As it was chosen, before the file was locked. */
    private readonly entry: LedgerEntry,
    private readonly request: UndoRequest,
  ) {}

  run(): UndoneEntry {
    this.host.updateFiles([this.path], (texts) => this.without(texts.get(this.path)));
    if (this.outcome === undefined) throw CHANGED_MEANWHILE;
    return this.outcome;
  }

  private without(bytes: Uint8Array | undefined): ReadonlyMap<string, Uint8Array> {
    const { path, request } = this;
    const look = (text: Uint8Array | undefined): ReturnType<typeof lookAtRecords> =>
      lookAtRecords(withFiles(this.host, { texts: new Map([[path, text]]) }), request.plan, request.asOf);
    const before = look(bytes);
    if (bytes === undefined || !('context' in before)) throw CHANGED_MEANWHILE;
    // Somebody else's entry of this moment is not the one that was meant.
    const [entry, ...others] = lastEntries(before, request.tasks);
    if (entry === undefined || others.length > 0 || !saysTheSame(entry, this.entry)) throw CHANGED_MEANWHILE;
    const changed = removed(bytes, entry);
    const after = look(changed);
    if (!('context' in after)) throw CHANGED_MEANWHILE;
    const { files } = after.opened;
    const findings = errorsBrought(this.host, { before, after });
    this.outcome =
      findings.length > 0
        ? { kind: 'refused', findings, byEntry: new Map(), files }
        : { kind: 'removed', entry, before: before.judgement, after: after.judgement, files };
    return findings.length > 0 ? new Map() : new Map([[path, changed]]);
  }
}

function removed(bytes: Uint8Array, entry: LedgerEntry): Uint8Array {
  try {
    return removeEntry(bytes, entry);
  } catch (error) {
    throw error instanceof SpliceRefusal ? spliceFailure(error, entry.place.file) : error;
  }
}

/** All that an entry says of itself, so that no other fits. */
function retractionOf(
  entry: Exclude<LedgerEntry, { kind: 'void' }>,
  { today, reason }: Pick<UndoRequest, 'today' | 'reason'>,
): NewRetraction {
  const { kind, task, units, date, period } = entry;
  return {
    kind: 'void',
    date: today,
    recorded: today,
    of: {
      ...(kind !== 'done' && { kind }),
      ...{ task, units, date, period },
      ...(entry.kind === 'done' && entry.count !== 1 && { count: entry.count }),
      ...(entry.kind === 'extend' && { to: entry.to }),
    },
    ...(reason !== undefined && { reason }),
  };
}

const NOTHING_TO_UNDO = new AppError('could-not', {
  zh: '没有可以撤回的记录',
  en: 'there is no record to take back',
});

const CHANGED_MEANWHILE = new AppError('could-not', {
  zh: '记录刚被别人改动，没有撤回；请看一看，再试一次',
  en: 'the records were changed by somebody else just now, and nothing was taken back; look at them and try again',
});

function severalLast(entries: readonly LedgerEntry[]): AppError {
  const listed = entries.map((entry) => {
    const task = entry.kind === 'void' ? entry.of.task : entry.task;
    return `${task ?? ''} ${formatDay(entry.date)} (${entry.place.file}:${entry.line})`.trim();
  });
  return new AppError('wrong-use', {
    zh: `分不清哪一条是最后登记的，请写明任务，例如 yuetishi record 12-1 --undo：${listed.join('、')}`,
    en: `which entry was written last cannot be told; name its task, as in yuetishi record 12-1 --undo: ${listed.join(', ')}`,
  });
}

function voidIsKept({ place, line }: LedgerEntry): AppError {
  return new AppError('could-not', {
    zh: `最后一条是作废（${place.file}:${line}），git 里已有，不能再撤回；确已办的，请重新登记`,
    en: `the last entry is a void (${place.file}:${line}) that git has already, and cannot be taken back; record anew what was done`,
  });
}
