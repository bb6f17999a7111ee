import type { CheckedFile, CheckReport, ReportedFinding, WaivedFinding } from '../diagnostic/check-report';
import type { Finding } from '../diagnostic/finding';
import { identitiesOf } from '../diagnostic/identity';
import { locateAll, type LocatedFinding } from '../diagnostic/located-finding';
import type { Waiver } from '../diagnostic/waiver';
import { locate, valueAt } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { compareBy, compareText } from '../text/order';
import type { Day } from '../time/civil-date';
import type { Host } from './host';
import { textOf, WrittenTasks, type WrittenTask } from './written-tasks';

/** What a run of `check` has read and found. Files are named by the path shown. */
export interface Checked {
  readonly asOf: Day;
  readonly findings: readonly Finding[];
  readonly waived: ReadonlyMap<Finding, Waiver>;
  /** Those at least in which something stands. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The plans that were checked as a whole, each with the files that were read for it, its own among them. */
  readonly plans: readonly ReadPlan[];
  /** Files that were checked by themselves. */
  readonly alone: ReadonlySet<string>;
}

interface ReadPlan {
  readonly file: string;
  /** Absent where it was let go: nothing was found in any of its files, and nobody lists its tasks. */
  readonly source: SourceFile | undefined;
  readonly read: readonly string[];
}

/** Puts what was found to the tasks and files it belongs to. The order in which files were read changes nothing. */
export function assembleReport(host: Pick<Host, 'sha256'>, checked: Checked): CheckReport {
  const { asOf, files } = checked;
  const { findings, waived } = withFingerprints(host, checked);
  const plans = checked.plans.map((plan) => ({ ...plan, tasks: new WrittenTasks(plan.source) }));
  const owners = ownersOf(plans);
  const belonging = grouped(findings, (found) => taskOf(found, files, owners) ?? found.at.file);
  const found = (home: WrittenTask | string): readonly ReportedFinding[] => belonging.get(home) ?? [];
  const named = new Set([...owners.keys(), ...checked.alone, ...findings.map(({ at }) => at.file)]);
  const namedOf = grouped([...named], (file) => owners.get(file));
  const filesOf = (owner: WrittenTasks | undefined): readonly CheckedFile[] =>
    [...(namedOf.get(owner) ?? [])].sort(compareText).map((file) => ({ file, findings: found(file) }));
  return {
    ...{ asOf, findings, waived, files },
    plans: plans
      .map(({ file, tasks }) => ({
        file,
        get title() {
          return textOf(tasks.plan.root, 'title');
        },
        // Placing every task of every plan is for the formats that list them.
        get tasks() {
          return tasks.all.map((task) => {
            const { id, title, label, path } = task;
            return { id, title, label, at: locate(tasks.plan, valueAt(file, path)), findings: found(task) };
          });
        },
        files: filesOf(tasks),
      }))
      .sort(compareBy(({ file }) => file)),
    otherFiles: filesOf(undefined),
  };
}

/** Findings that are alike are numbered, and a waiver shall change no number: so those waived are numbered with the others. */
function withFingerprints(
  host: Pick<Host, 'sha256'>,
  { findings, waived, files }: Checked,
): Pick<CheckReport, 'findings' | 'waived'> {
  const located = locateAll([...findings, ...waived.keys()], files);
  const fingerprints = new Fingerprints(host, located, files);
  const parted: { findings: ReportedFinding[]; waived: WaivedFinding[] } = { findings: [], waived: [] };
  for (const [index, found] of located.entries()) {
    const waiver = waived.get(found.finding);
    const file = files.get(found.at.file);
    if (waiver === undefined || file === undefined) {
      parted.findings.push({
        ...found,
        get fingerprint() {
          return fingerprints.of(index);
        },
      });
    } else {
      parted.waived.push({
        ...found,
        get fingerprint() {
          return fingerprints.of(index);
        },
        waiver: { reason: waiver.reason, at: locate(file, waiver.comment) },
      });
    }
  }
  return parted;
}

/** The fingerprints of all findings, worked out for the formats that tell them, at the first that is asked for. */
class Fingerprints {
  private known: readonly string[] | undefined;

  constructor(
    private readonly host: Pick<Host, 'sha256'>,
    private readonly located: readonly LocatedFinding[],
    private readonly files: ReadonlyMap<string, SourceFile>,
  ) {}

  of(index: number): string {
    this.known ??= this.all();
    return this.known[index] ?? '';
  }

  private all(): readonly string[] {
    const encoder = new TextEncoder();
    return identitiesOf(this.located, this.files).map((identity) => this.host.sha256(encoder.encode(identity)));
  }
}

type Owners = ReadonlyMap<string, WrittenTasks | undefined>;

/** The plan that a file belongs to; none where it was read for several, as a calendar may be. */
function ownersOf(plans: readonly { readonly read: readonly string[]; readonly tasks: WrittenTasks }[]): Owners {
  const owners = new Map<string, WrittenTasks | undefined>();
  for (const { read, tasks } of plans) {
    for (const file of read) owners.set(file, !owners.has(file) || owners.get(file) === tasks ? tasks : undefined);
  }
  return owners;
}

function taskOf(
  found: ReportedFinding,
  files: ReadonlyMap<string, SourceFile>,
  owners: Owners,
): WrittenTask | undefined {
  const file = files.get(found.at.file);
  return file === undefined ? undefined : owners.get(file.path)?.taskOf(found, file);
}

function grouped<Item, Home>(items: readonly Item[], homeOf: (item: Item) => Home): ReadonlyMap<Home, readonly Item[]> {
  const groups = new Map<Home, Item[]>();
  for (const item of items) {
    const home = homeOf(item);
    const group = groups.get(home);
    if (group === undefined) groups.set(home, [item]);
    else group.push(item);
  }
  return groups;
}
