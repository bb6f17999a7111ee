import type { Finding } from '../diagnostic/finding';
import { decodePlan } from '../load/decode-plan';
import { decodeRecords } from '../load/decode-records';
import { entriesWithout, type LeftOut } from '../load/left-out';
import { readCalendar } from '../load/read-calendar';
import { shippedCalendarText, type CalendarYear } from '../load/work-calendar-of';
import type { LedgerEntry } from '../model/ledger-entry';
import type { Plan } from '../model/plan';
import type { SourceFile } from '../source/source-file';
import type { WorkCalendar } from '../time/work-calendar';
import { HostFailure, type Host } from './host';
import { openFile } from './open-file';
import type { Overlooked } from './overlooked';
import { relativeTo } from './paths';
import { strayRecords } from './stray-records';
import { calendarFileOf, findShownRoot, recordsOf } from './workspace';

/** A plan with its records and calendar, decoded as far as they are sound. */
export interface OpenedPlan {
  /** Absent where the file cannot be parsed, or its head is not a plan. */
  readonly plan: Plan | undefined;
  readonly calendar: WorkCalendar;
  readonly entries: readonly LedgerEntry[];
  /** What is written in the file and could not be used. */
  readonly leftOut: LeftOut;
  readonly findings: readonly Finding[];
  /** Every file that was read, by the path shown. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What lies beside the plan and could not be read: without it no answer is right. */
  readonly refusals: readonly Overlooked[];
}

/**
 * Opens a plan file, the records beside it and the user's own calendar.
 *
 * @param wishes `withRecords: false` leaves the records alone; `root` is what paths are shown relative to, where it is known
 * @throws HostFailure where the system refuses the plan
 */
export function openPlan(
  host: Host,
  path: string,
  { withRecords = true, root = findShownRoot(host) }: { withRecords?: boolean; root?: string } = {},
): OpenedPlan {
  const reader = new PlanReader(host, root);
  const planFile = reader.read(path, 'plan');
  const { plan, calendar, leftOut, findings } = decodePlan(planFile, (country) => reader.ownYears(path, country));
  reader.add(findings);
  const names = (): ReadonlySet<string> =>
    new Set([...(plan?.units ?? []), ...(plan?.groups ?? [])].map(({ name }) => name));
  const entries = (withRecords ? recordsOf(host, path) : []).flatMap((each) => reader.entriesOf(each, names));
  return {
    plan,
    calendar,
    leftOut,
    entries: entriesWithout(entries, leftOut),
    findings: reader.findings,
    files: reader.files,
    refusals: [...reader.refusals, ...(withRecords ? strayRecords(host, path) : [])],
  };
}

/** Reads the files of one plan, and keeps what was read and what was found. */
class PlanReader {
  readonly files = new Map<string, SourceFile>();
  readonly findings: Finding[] = [];
  readonly refusals: HostFailure[] = [];

  constructor(
    private readonly host: Host,
    private readonly root: string,
  ) {}

  add(findings: readonly Finding[]): void {
    for (const found of findings) this.findings.push(found);
  }

  /** @throws HostFailure where the system refuses */
  read(path: string, expected?: 'plan' | 'calendar'): SourceFile {
    const { file, findings } = openFile(this.host, path, relativeTo(this.root, path), expected);
    this.files.set(file.path, file);
    this.add(findings);
    return file;
  }

  entriesOf(path: string, givenNames: () => ReadonlySet<string>): readonly LedgerEntry[] {
    const file = this.readBeside(() => this.read(path));
    if (file === undefined) return [];
    const { entries, findings } = decodeRecords(file, givenNames);
    this.add(findings);
    return entries;
  }

  /** The years of the user's own calendar, where there is one that says anything else than the program's. */
  ownYears(planPath: string, country: string): readonly CalendarYear[] {
    const path = calendarFileOf(this.host, planPath, country);
    const file =
      path === undefined
        ? undefined
        : this.readBeside(() => (isShipped(this.host, path) ? undefined : this.read(path, 'calendar')));
    if (file === undefined) return [];
    const { years, findings } = readCalendar(file);
    this.add(findings);
    return years;
  }

  /** Reads a file beside the plan; where the system refuses it, the others are read all the same. */
  private readBeside(read: () => SourceFile | undefined): SourceFile | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.refusals.push(error);
      return undefined;
    }
  }
}

/** Whether a user's calendar says just what the program carries already, so that nobody pays for parsing it. */
function isShipped(host: Host, path: string): boolean {
  const country = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  const shipped = shippedCalendarText(country);
  return shipped !== undefined && shipped === host.decodeUtf8(host.readFile(path));
}
