import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import { mayNameFile } from '../ledger/import/evidence-lines';
import { movedRecords } from '../ledger/import/moved-records';
import { planImport, withRefusals, type ImportPlan } from '../ledger/import/plan-import';
import { readLedger, type LedgerRead } from '../ledger/import/read-ledger';
import type { Evidence } from '../model/ledger-entry';
import type { NewEntry } from '../model/new-entry';
import { LARGEST_TABLE } from '../sheet/largest-table';
import { readTableFile } from '../sheet/read-table-file';
import type { LeftAside, Workbook } from '../sheet/table';
import { UnreadableTable } from '../sheet/unreadable-table';
import type { SourceFile } from '../source/source-file';
import type { Day } from '../time/civil-date';
import { addEntries, tryEntries, type AddedEntries } from './add-entries';
import type { Host } from './host';
import { isInside, join, parentOf, relativeTo } from './paths';
import { lookAtRecords, type RecordsLook } from './records-look';
import { ChangedMeanwhile, RememberingHost } from './remembering-host';
import { tableFailure } from './table-failure';
import type { WritingHost } from './writing-host';

export interface ImportRequest {
  /** The plan file's path. */
  readonly plan: string;
  /** The ledger that came back: an xlsx or a csv, absolute. */
  readonly ledger: string;
  /** The day as of which the plan is judged: nothing can have been done later. */
  readonly asOf: Day;
  /** When it is written down. */
  readonly recorded: Day;
  /** Tells what would be recorded, and writes nothing. */
  readonly isDryRun: boolean;
}

export type ImportedLedger =
  /** The plan or its records cannot be read whole: what is left out may be just what the ledger says again. */
  | {
      readonly kind: 'unsound-records';
      readonly errors: readonly LocatedFinding[];
      readonly files: ReadonlyMap<string, SourceFile>;
    }
  | {
      readonly kind: 'read';
      readonly planned: ImportPlan;
      /** What came of the entries; absent where there are none to add, or something is refused. */
      readonly added: AddedEntries | undefined;
      readonly look: RecordsLook;
      readonly passedOver: readonly string[];
      readonly leftAside: readonly LeftAside[];
    };

/** So often others may write while it is worked out what is new. */
const MOST_ATTEMPTS = 5;

/**
 * Records what a ledger that came back adds, all or nothing. What is new is worked out from the records as they are when
 * their files are locked: two who import the same ledger at once record it once.
 *
 * @throws AppError where the ledger cannot be read as a table; HostFailure where the system refuses
 */
export function importLedger(host: WritingHost, request: ImportRequest): ImportedLedger {
  const workbook = openTable(host, request.ledger);
  for (let attempt = 1; ; attempt++) {
    const remembering = new RememberingHost(host);
    const outcome = planned(remembering.host, request, workbook);
    if (outcome.kind === 'unsound-records' || request.isDryRun || outcome.added?.kind !== 'added') return outcome;
    const { plan, asOf } = request;
    try {
      const entries = entriesOf(host, plan, outcome.planned);
      return { ...outcome, added: addEntries(remembering.writing(host), { plan, asOf, entries }) };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

function openTable(host: Host, path: string): Workbook {
  try {
    return readTableFile(host.readFile(path, LARGEST_TABLE));
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw tableFailure(error, relativeTo(host.workingFolder, path));
  }
}

/** What the import comes to, tried and not written. */
function planned(host: Host, { plan, asOf, recorded }: ImportRequest, workbook: Workbook): ImportedLedger {
  const look = lookAtRecords(host, plan, asOf);
  const { findings, files } = 'context' in look ? look.opened : look;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !('context' in look)) {
    return { kind: 'unsound-records', errors: locateAll(errors, files), files };
  }
  const ledger = readLedger(workbook, look.judgement.plan.year);
  const importPlan = planImport(look.judgement, ledger, { recorded, files: filesNamed(host, plan, ledger) });
  const entries = importPlan.refusals.length > 0 ? [] : entriesOf(host, plan, importPlan);
  const added = entries.length === 0 ? undefined : tryEntries(host, { plan, asOf, entries });
  const moved = added?.kind === 'added' ? movedRecords(added.before, added.after, importPlan.additions) : [];
  return {
    kind: 'read',
    planned: withRefusals(importPlan, moved, ledger.sheets),
    added: moved.length > 0 ? undefined : added,
    look,
    passedOver: ledger.passedOver,
    leftAside: workbook.leftAside,
  };
}

/** The files that lines of 佐证材料 name: from the plan's folder, or from `evidence/` in it. */
function filesNamed(host: Host, plan: string, ledger: LedgerRead): ReadonlyMap<string, string> {
  const folder = parentOf(plan);
  const files = new Map<string, string>();
  for (const line of ledger.rows.flatMap(({ evidence }) => evidence)) {
    if (!mayNameFile(line) || files.has(line)) continue;
    const name = line.replaceAll('\\', '/');
    const path = [join(folder, name), join(folder, `evidence/${name}`)].find(
      (each) => isInside(folder, each) && host.kindOf(each) === 'file',
    );
    if (path !== undefined) files.set(line, relativeTo(folder, path));
  }
  return files;
}

/** The entries of an import, their evidence with its sums. */
function entriesOf(host: Host, plan: string, { additions }: ImportPlan): readonly NewEntry[] {
  const folder = parentOf(plan);
  const summed = (proof: Evidence): Evidence =>
    proof.kind === 'file' ? { ...proof, sha256: host.fileSha256(join(folder, proof.file)) } : proof;
  return additions.map(({ entry }) =>
    entry.evidence === undefined ? entry : { ...entry, evidence: entry.evidence.map(summed) },
  );
}
