import type { Finding } from '../diagnostic/finding';
import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import type { Judgement } from '../model/judgement';
import type { LedgerEntry } from '../model/ledger-entry';
import type { NewEntry } from '../model/new-entry';
import type { SourceFile } from '../source/source-file';
import { appendEntries } from '../splice/append-entries';
import { SpliceRefusal } from '../splice/records-text';
import type { Day } from '../time/civil-date';
import type { Host } from './host';
import { NewPlaces, positionOf } from './new-places';
import type { OpenedPlan } from './open-plan';
import { parentOf, relativeTo } from './paths';
import { recordsFileFor } from './records-file';
import { lookAtRecords, newFindings, type RecordsLook } from './records-look';
import { spliceFailure } from './splice-failure';
import { withFiles, type PlannedFiles } from './with-files';
import { findShownRoot } from './workspace';
import type { WritingHost } from './writing-host';

export interface AddRequest {
  /** The plan file's path. */
  readonly plan: string;
  readonly entries: readonly NewEntry[];
  /** The day as of which they are checked and judged. */
  readonly asOf: Day;
  /** The records file for all of them, absolute; absent, each goes where the latest of its kind stand. */
  readonly file?: string;
}

export type AddedEntries =
  | {
      readonly kind: 'added';
      /** The entries as they were read back, each with its place and line, in the order in which they were asked for. */
      readonly written: readonly LedgerEntry[];
      /** What `check` says of them and of what they change, and no error. */
      readonly warnings: readonly LocatedFinding[];
      readonly before: Judgement;
      readonly after: Judgement;
      /** As they are with the entries, by the path shown. */
      readonly files: ReadonlyMap<string, SourceFile>;
    }
  | Refusal;

/** Nothing was written, and why. */
export interface Refusal {
  readonly kind: 'refused';
  readonly findings: readonly LocatedFinding[];
  /** Those that are about one of the entries, by its position; what keeps the files from being read is about none. */
  readonly byEntry: ReadonlyMap<number, readonly LocatedFinding[]>;
  /** As they would be, so that findings can be shown in them. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Adds entries to a plan's records, all or none. What `check` would call an error of these entries is refused. The plan
 * and all its records are read anew once the files are locked, so that what others have written meanwhile counts.
 *
 * @throws HostFailure where the system refuses; AppError where a records file cannot be changed safely
 */
export function addEntries(host: WritingHost, request: AddRequest): AddedEntries {
  const files = filesOf(host, request);
  if ('kind' in files) return files;
  const addition = new Addition(host, request, files);
  for (const folder of new Set(files.map(parentOf))) host.makeFolder(folder);
  host.updateFiles([...new Set(files)], (texts) => addition.compose(texts));
  return addition.outcome;
}

/**
 * What would come of adding entries, without writing anything.
 *
 * @param copies evidence that is to be copied before: the path that a file is to have, and where it lies now
 * @throws HostFailure where the system refuses; AppError where a records file cannot be changed safely
 */
export function tryEntries(host: Host, request: AddRequest, copies?: PlannedFiles['copies']): AddedEntries {
  const there = copies === undefined ? host : withFiles(host, { texts: new Map(), copies });
  const files = filesOf(there, request);
  if ('kind' in files) return files;
  const addition = new Addition(there, request, files);
  const paths = [...new Set(files)];
  addition.compose(
    new Map(paths.map((path) => [path, there.kindOf(path) === undefined ? undefined : there.readFile(path)])),
  );
  return addition.outcome;
}

/** The records file of each entry, or why there is none. */
function filesOf(host: Host, { plan, entries, asOf, file }: AddRequest): readonly string[] | Refusal {
  if (file !== undefined) return entries.map(() => file);
  const look = lookAtRecords(host, plan, asOf);
  if (!('context' in look)) return refusedFor(look.findings, look.files);
  return entries.map((entry) => recordsFileFor(host, plan, look.context, entry));
}

/** What stands in the records files that are added to, by path. */
type Texts = PlannedFiles['texts'];

/** One adding of entries; it may be composed several times, and the last time holds. */
class Addition {
  private result: AddedEntries | undefined;
  private readonly root: string;

  constructor(
    private readonly host: Host,
    private readonly request: AddRequest,
    /** The records file of each entry. */
    private readonly files: readonly string[],
  ) {
    this.root = findShownRoot(host);
  }

  get outcome(): AddedEntries {
    if (this.result === undefined) throw new Error('nothing was composed');
    return this.result;
  }

  /** The new bytes of the records files; none where the entries are refused. */
  compose(texts: Texts): ReadonlyMap<string, Uint8Array> {
    const composed = new Map<string, Uint8Array>();
    this.result = this.composeInto(composed, texts);
    return this.result.kind === 'added' ? composed : new Map();
  }

  private composeInto(composed: Map<string, Uint8Array>, texts: Texts): AddedEntries {
    const { plan, asOf } = this.request;
    const before = lookAtRecords(withFiles(this.host, { texts }), plan, asOf);
    if (!('context' in before)) return refusedFor(before.findings, before.files);
    for (const [path, bytes] of texts) {
      const added = this.appendTo(path, bytes);
      if (added instanceof SpliceRefusal) return cannotAdd(added, before.opened, relativeTo(this.root, path));
      composed.set(path, added);
    }
    const host = withFiles(this.host, { texts: new Map([...texts, ...composed]) });
    const after = lookAtRecords(host, plan, asOf);
    if (!('context' in after)) return refusedFor(after.findings, after.files);
    return this.judged(host, { before, after });
  }

  private appendTo(path: string, bytes: Uint8Array | undefined): Uint8Array | SpliceRefusal {
    const own = this.request.entries.filter((_, index) => this.files[index] === path);
    try {
      return appendEntries(bytes, own);
    } catch (error) {
      if (error instanceof SpliceRefusal) return error;
      throw error;
    }
  }

  private judged(host: Host, looks: { readonly before: RecordsLook; readonly after: RecordsLook }): AddedEntries {
    const { before, after } = looks;
    const { files } = after.opened;
    const shown = this.files.map((path) => relativeTo(this.root, path));
    const places = new NewPlaces(shown, before.opened.files);
    const findings = newFindings(host, this.request.plan, looks, (place) => places.entryAt(place, files) !== undefined);
    const errors = findings.filter(({ finding }) => isError(finding));
    if (errors.length > 0)
      return { kind: 'refused', findings: errors, byEntry: this.byEntry(errors, places, after), files };
    const written = places.among(after.context.entries, files);
    // A task that the plan had to leave out gives no answer at all, and its fault stands in the plan.
    if (written === undefined) return refusedFor(after.opened.findings, files);
    return { kind: 'added', written, warnings: findings, before: before.judgement, after: after.judgement, files };
  }

  /** Which entries findings are about: the one that each stands in; of an older record, the new ones of its task. */
  private byEntry(
    findings: readonly LocatedFinding[],
    places: NewPlaces,
    { opened: { files }, context }: RecordsLook,
  ): Refusal['byEntry'] {
    const byEntry = new Map<number, LocatedFinding[]>();
    for (const found of findings) {
      const { place } = found.finding;
      const index = places.entryAt(place, files);
      const position = positionOf(place, files);
      const older = context.entries.find((each) => each.place.file === place.file && each.place.path[0] === position);
      const ofTask = this.request.entries.flatMap((entry, own) =>
        older !== undefined && taskOf(entry) === taskOf(older) ? own : [],
      );
      for (const each of index === undefined ? ofTask : [index])
        byEntry.set(each, [...(byEntry.get(each) ?? []), found]);
    }
    return byEntry;
  }
}

/** Refused for what is wrong with a records file. @param file as shown @throws AppError where nothing is */
function cannotAdd(refusal: SpliceRefusal, { files, findings }: OpenedPlan, file: string): Refusal {
  const faults = findings.filter((found) => found.place.file === file && isError(found));
  if (refusal.reason === 'too-large' || faults.length === 0) throw spliceFailure(refusal, file);
  return refusedFor(faults, files);
}

function taskOf(entry: NewEntry | LedgerEntry): string | undefined {
  return entry.kind === 'void' ? entry.of.task : entry.task;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Refused for what is wrong with the files themselves. */
function refusedFor(findings: readonly Finding[], files: Refusal['files']): Refusal {
  return { kind: 'refused', findings: locateAll(findings.filter(isError), files), byEntry: new Map(), files };
}
