import { coverageOf, type Coverage } from '../check/fidelity/coverage';
import type { CheckReport } from '../diagnostic/check-report';
import type { Finding } from '../diagnostic/finding';
import type { Bilingual } from '../diagnostic/language';
import { decodeRecords } from '../load/decode-records';
import { readBaseline } from '../load/read-baseline';
import { readCalendar } from '../load/read-calendar';
import { SETTINGS_FILE } from '../load/read-settings';
import type { SourceFile } from '../source/source-file';
import { compareText } from '../text/order';
import { AppError } from './app-error';
import type { CheckHost } from './check-host';
import { assembleReport } from './check-report';
import { failuresInOrder } from './failures-in-order';
import { gonePlans } from './gone-plans';
import { HostFailure, type Host } from './host';
import { listedHost, LISTING_OF_CHECK, type KnownLists } from './listed-host';
import { mostOfEachFile } from './most-findings';
import { withNamedPipes } from './named-pipes';
import { noPlans, nothingThere } from './nothing-found';
import { withOneLook } from './one-look';
import { openFile } from './open-file';
import { join, nameOf, parentOf, relativeTo } from './paths';
import { PlanChecker, type PlanCheck, type PlanWishes } from './plan-check';
import { foldersOf } from './plan-folders';
import { plansBelow } from './plans-below';
import { SettingsReader } from './settings';
import { settle } from './settle';
import { BASELINES_FOLDER, findPlansFolder, findShownRoot, PLAN_FILE, planOfRecords, recordsOf } from './workspace';

export interface CheckRequest extends PlanWishes {
  /** As given; none takes every plan under `plans/`. */
  readonly paths: readonly string[];
}

export interface CheckOutcome extends CheckReport {
  /** Those of the findings with which the check fails. */
  readonly failing: ReadonlySet<Finding>;
  readonly hasWrongSettings: boolean;
  /** Paths that match nothing, or that the system refused; the others are checked all the same. */
  readonly failures: readonly (AppError | HostFailure)[];
  /** The paths of all files that were read as text. */
  readonly readPaths: ReadonlySet<string>;
  /** What is not wrong, and should be known. */
  readonly notes: readonly Bilingual[];
  /** Of each plan that was checked as a whole, in order of their paths; none unless asked for. */
  readonly coverages: readonly Coverage[];
  /** The plans of those that name no document that can be read. */
  readonly withoutDocument: readonly string[];
}

/**
 * Checks plans, records and calendars: all findings of all files in one run and one order.
 *
 * @throws AppError where the request itself cannot be meant
 */
export function checkPaths(machine: Host, request: CheckRequest): CheckOutcome {
  return begun(withOneLook(withNamedPipes(machine, request.paths)), request).outcome(NOTHING_AHEAD);
}

/**
 * As `checkPaths`, with threads where there are many plans, and comes to the same. What wants more of a plan than its
 * findings, such as `base`, has none.
 *
 * @param helpers how many threads help the one that asks; without it as the number of plans and the machine suggest
 */
export async function checkManyPaths(
  machine: CheckHost,
  request: CheckRequest,
  helpers: number | undefined,
): Promise<CheckOutcome> {
  const host = listedHost(withNamedPipes(machine, request.paths), LISTING_OF_CHECK);
  const check = begun(host, request);
  return check.outcome(await check.ahead(host, helpers));
}

/** @param host one that looks at each place once */
function begun(host: Host, request: CheckRequest): Check {
  const check = new Check(host, request);
  const paths = request.paths.map((path) => join(host.workingFolder, path));
  if (paths.length > 0) paths.forEach((path) => check.attempt(() => check.path(path)));
  else check.everyPlan();
  return check;
}

type ChecksAhead = ReadonlyMap<string, PlanCheck>;

const NOTHING_AHEAD: ChecksAhead = new Map();
/** On two processors a thread has earned by so many plans what its beginning costs: to load the program, and to warm up. */
const WORTH_THREADS = 1500;

class Check {
  /** Those of the files that were read in which something may stand, by the path shown; and all of them. */
  private readonly files = new Map<string, SourceFile>();
  private readonly read = new Set<string>();
  private readonly findings: Finding[] = [];
  private readonly failures: (AppError | HostFailure)[] = [];
  private readonly notes: Bilingual[] = [];
  /** The folders of plans that were asked for. */
  private readonly folders = new Set<string>();
  /** What is to be checked, in order; and the plans among it that were found in folders. */
  private readonly steps: (() => void)[] = [];
  private readonly found: string[] = [];
  private checksAhead = NOTHING_AHEAD;
  private readonly checked = new Map<string, PlanCheck>();
  /** The plans that are checked as a whole, and, as shown, the files that are checked by themselves. */
  private readonly whole = new Set<string>();
  private readonly alone = new Set<string>();
  /** Files, as shown, in which not all was looked for that a waiver can waive. */
  private readonly unsearched = new Set<string>();
  private readonly settings: SettingsReader;
  private readonly checker: PlanChecker;
  private readonly root: string;

  constructor(
    private readonly host: Host,
    private readonly request: CheckRequest,
  ) {
    this.settings = new SettingsReader(host);
    this.checker = new PlanChecker(host, request);
    this.root = findShownRoot(host);
  }

  /** Checks many plans at a time. A pipe can be read here only, and with models between threads nothing would be gained. */
  async ahead(host: CheckHost & KnownLists, helpers: number | undefined): Promise<ChecksAhead> {
    const { paths, withTasks, coverage, base, asOf, strict, failOn } = this.request;
    const named = new Set(paths.map((path) => join(this.host.workingFolder, path)));
    const plans = this.found.filter((path) => !named.has(path));
    const isMore = withTasks !== false || coverage === true || base !== undefined;
    if (isMore || plans.length < (helpers === undefined ? WORTH_THREADS : 1)) return NOTHING_AHEAD;
    const { checkAhead } = await import('./check-ahead');
    const wishes = { asOf, strict, withTasks, ...(failOn !== undefined && { failOn }) };
    const lists = host.known(new Set(plans.flatMap(foldersOf)));
    return checkAhead(host, { plans, lists, wishes }, this.checker, helpers);
  }

  outcome(ahead: ChecksAhead): CheckOutcome {
    this.checksAhead = ahead;
    for (const step of this.steps) this.attempt(step);
    const { findings, unsearched } = this;
    const asked = new Set([...this.alone, ...[...this.whole].flatMap((path) => this.readFor(path))]);
    const settled = settle({ findings, files: this.files, asked, unsearched }, this.settings, this.request);
    this.lookForGonePlans();
    this.settings.refusals.forEach((refusal) => this.failed(refusal));
    const plans = [...this.whole].map((path) => {
      const file = relativeTo(this.root, path);
      return { file, source: this.files.get(file), read: this.readFor(path) };
    });
    const told = mostOfEachFile(settled.findings);
    told.cut.forEach((each) => this.failed(each));
    const checked = { asOf: this.request.asOf, ...settled, findings: told.findings, plans, alone: this.alone };
    return {
      ...assembleReport(this.host, checked),
      failing: settled.failing,
      hasWrongSettings: settled.hasWrongSettings,
      failures: failuresInOrder(this.failures),
      readPaths: new Set([...this.read, ...settled.files.keys()].map((shown) => join(this.root, shown))),
      notes: this.notes,
      ...this.coverages(),
    };
  }

  everyPlan(): void {
    const folder = findPlansFolder(this.host);
    if (folder !== undefined) this.attempt(() => this.folder(folder));
    else {
      this.failures.push(
        new AppError('could-not', {
          zh: '这里和上级文件夹里都没有 plans 文件夹；请写明要检查的计划',
          en: 'there is no folder plans here or above; name the plan to check',
        }),
      );
    }
  }

  /** Runs one path's checks; where the system refuses, the others go on. */
  attempt(run: () => unknown): void {
    try {
      run();
    } catch (error) {
      if (error instanceof HostFailure || (error instanceof AppError && error.kind === 'could-not')) this.failed(error);
      else throw error;
    }
  }

  private failed(failure: AppError | HostFailure): void {
    if (failure instanceof AppError) this.failures.push(failure);
    else this.failures.push(new HostFailure(relativeTo(this.root, failure.path), failure.reason, failure.detail));
  }

  private add(findings: readonly Finding[]): void {
    for (const found of findings) this.findings.push(found);
  }

  path(path: string): void {
    const kind = this.host.kindOf(path);
    if (kind === 'folder') this.folder(path);
    else if (kind === 'file')
      this.steps.push(() => {
        this.file(path);
      });
    else this.failures.push(nothingThere(relativeTo(this.root, path)));
  }

  private folder(folder: string): void {
    this.folders.add(folder);
    const { plans, overlooked } = plansBelow(this.host, folder);
    overlooked.forEach((each) => this.failed(each));
    if (plans.length + overlooked.length === 0) this.failures.push(noPlans(relativeTo(this.root, folder)));
    for (const plan of plans) {
      this.found.push(plan);
      this.steps.push(() => {
        this.wholePlan(plan);
      });
    }
  }

  private lookForGonePlans(): void {
    const { base, asOf } = this.request;
    if (base === undefined) return;
    const { folders } = this;
    const plans = [...this.checked.values()].flatMap(({ plan }) => plan ?? []);
    const { failures, notes } = gonePlans(this.host, { folders, plans }, { base, asOf });
    failures.forEach((failure) => this.failed(failure));
    this.notes.push(...notes);
  }

  private wholePlan(path: string): void {
    this.add(this.plan(path));
    this.whole.add(path);
  }

  private file(path: string): void {
    const owner = planOfRecords(this.host, path);
    const shown = relativeTo(this.root, path);
    if (owner !== undefined && recordsOf(this.host, owner).includes(path)) {
      this.add(this.plan(owner).filter(({ place }) => place.file === shown));
      this.alone.add(shown);
    } else if (nameOf(path) === SETTINGS_FILE) this.settingsFile(path);
    else if (nameOf(parentOf(path)) === BASELINES_FOLDER)
      this.lone(path, (file) => readBaseline(file).findings, 'baseline');
    else if (nameOf(parentOf(path)) === 'calendars') this.lone(path, (file) => readCalendar(file).findings, 'calendar');
    else if (owner !== undefined || (nameOf(path) !== PLAN_FILE && this.isList(path)))
      this.lone(path, (file) => decodeRecords(file, () => new Set()).findings);
    else this.wholePlan(path);
  }

  private settingsFile(path: string): void {
    this.settings.fileAt(path);
    this.alone.add(relativeTo(this.root, path));
  }

  private isList(path: string): boolean {
    return openFile(this.host, path, path).file.root?.kind === 'list';
  }

  /** A file that is checked by itself, without the plan it may belong to. */
  private lone(path: string, read: (file: SourceFile) => readonly Finding[], expected?: 'calendar' | 'baseline'): void {
    const opened = openFile(this.host, path, relativeTo(this.root, path), expected);
    this.files.set(opened.file.path, opened.file);
    this.read.add(opened.file.path);
    this.alone.add(opened.file.path);
    this.add(opened.findings);
    this.add(read(opened.file));
    if (expected === undefined) this.unsearched.add(opened.file.path); // what records break depends on their plan
  }

  /** A plan with its records; a plan named twice, or with one of its records files, is opened once. */
  private plan(path: string): readonly Finding[] {
    const known = this.checked.get(path);
    if (known !== undefined) return known.findings;
    const checked = this.checksAhead.get(path) ?? this.checker.check(path);
    this.checked.set(path, checked);
    const { findings, isWhole, failures, notes, read, files } = checked;
    files.forEach((file) => this.files.set(file.path, file));
    read.forEach((shown) => this.read.add(shown));
    if (!isWhole) read.forEach((shown) => this.unsearched.add(shown));
    failures.forEach((failure) => this.failed(failure));
    this.notes.push(...notes);
    return findings;
  }

  private coverages(): Pick<CheckOutcome, 'coverages' | 'withoutDocument'> {
    const plans = this.request.coverage === true ? [...this.whole].sort(compareText) : [];
    return {
      coverages: plans.flatMap((plan) => {
        const comparison = this.checked.get(plan)?.comparison;
        return comparison === undefined ? [] : [coverageOf(relativeTo(this.root, plan), comparison)];
      }),
      withoutDocument: plans
        .filter((plan) => this.checked.get(plan)?.comparison === undefined)
        .map((plan) => relativeTo(this.root, plan)),
    };
  }

  /** What was read for a plan, as shown. */
  private readFor(path: string): readonly string[] {
    return this.checked.get(path)?.read ?? [];
  }
}
