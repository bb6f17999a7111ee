import type { Judgement } from '../../model/judgement';
import type { RollUp } from '../../rollup/roll-up';
import { yearOf, type Day } from '../../time/civil-date';
import { AppError } from '../app-error';
import { failuresInOrder } from '../failures-in-order';
import { HostFailure } from '../host';
import { listedHost } from '../listed-host';
import { nothingThere } from '../nothing-found';
import { join } from '../paths';
import { findShownRoot } from '../workspace';
import type { KeepingWishes } from './batch';
import { decodeBatch } from './batch-code';
import { batchesOf } from './batches';
import { findPlans, type FoundPlan } from './find-plans';
import { organisationFolderOf, shownFolder } from './organisation-folder';
import { readAll, type ReadBatch } from './read-all';
import { PlansReader, type PlanRead, type ReadWishes } from './read-plan';
import { ReadsSum } from './reads-sum';
import type { ListedHost, RollUpHost } from './roll-up-host';
import { isInShard, type Shard } from './shard';

export interface RollUpRequest {
  /** As given: relative to the working folder, or absolute, with forward slashes. */
  readonly folders: readonly string[];
  readonly asOf: Day;
  /** Which year's plans count; the as-of date's unless told. */
  readonly year?: number | undefined;
  /** How many days before its due date an occurrence is due soon; 7 unless told. */
  readonly dueSoonDays?: number | undefined;
  /** Takes a part of the organisations only. */
  readonly shard?: Shard | undefined;
  /** How many threads read; without it as many as the machine has processors, where there are many plans. 0 reads here. */
  readonly workers?: number | undefined;
  /** Where summaries are kept from one run to the next; without it nothing is. */
  readonly cache?: { readonly folder: string } | undefined;
  /** How many of the worst units are wanted. */
  readonly worstUnits: number;
  /** Told how many plans are done, of how many that were found so far. */
  readonly onProgress?: ((done: number, found: number) => void) | undefined;
  /**
   * Given each plan that is counted, in order of organisations' folders and plans; the next is read when it has come to
   * its end. With it every plan is read, here, whatever is kept of it.
   *
   * @param folder the organisation's, as shown
   */
  readonly onJudged?: ((judgement: Judgement, folder: string) => void | Promise<void>) | undefined;
}

export interface RollUpOutcome {
  readonly rollUp: RollUp;
  /** Paths that match nothing, what was passed over among the plans, what kept a part from being read. */
  readonly failures: readonly (AppError | HostFailure)[];
  /** 0; 1 where a plan has errors; 3 where there are failures, or the system refused something of a plan. */
  readonly status: 0 | 1 | 3;
}

/**
 * Reads every plan below some folders and adds them up. A plan with errors counts with its sound parts, one that cannot be
 * read is told; the others count all the same.
 */
export async function rollUp(machine: RollUpHost, request: RollUpRequest): Promise<RollUpOutcome> {
  const run = new Run(listedHost(machine), request);
  await run.readAll();
  return run.outcome();
}

class Run {
  private readonly root: string;
  private readonly sum: ReadsSum;
  private readonly failures: (AppError | HostFailure)[] = [];
  private done = 0;
  private foundSoFar = 0;

  constructor(
    private readonly host: ListedHost,
    private readonly request: RollUpRequest,
  ) {
    this.root = findShownRoot(host);
    const { asOf, shard, worstUnits } = request;
    this.sum = new ReadsSum({ asOf, shard, worstUnits });
  }

  async readAll(): Promise<void> {
    const { onJudged } = this.request;
    if (onJudged === undefined) await this.readBatches();
    else await this.readHere(onJudged);
  }

  private async readHere(onJudged: NonNullable<RollUpRequest['onJudged']>): Promise<void> {
    const reader = new PlansReader(this.host, this.wishes);
    for (const found of this.found()) {
      const judgements: Judgement[] = [];
      this.add(
        found.path,
        reader.read(found.path, (judgement) => judgements.push(judgement)),
      );
      for (const judgement of judgements) await onJudged(judgement, this.shown(found.folder));
      this.progress(1);
    }
  }

  private async readBatches(): Promise<void> {
    const batches = batchesOf(this.found(), ({ path }) => this.shown(path));
    const cache = this.keeping();
    const { worstUnits, workers } = this.request;
    let isKeptAnew = false;
    for await (const each of readAll(this.host, batches, { ...this.wishes, cache, worstUnits }, workers)) {
      isKeptAnew ||= each.read?.isKeptAnew === true;
      this.addBatch(each);
      this.progress(each.plans.length);
    }
    if (isKeptAnew && cache !== undefined) this.host.sweep(cache.folder);
  }

  private addBatch({ plans, read }: ReadBatch): void {
    if (read === undefined) this.failures.push(threadEnded(plans.map((path) => this.shown(path))));
    const parts = read && decodeBatch(read.read, plans.length);
    if (parts === undefined) {
      for (const path of plans) this.add(path, read === undefined ? UNREAD : this.readAgain(path));
      return;
    }
    const { first, between, last } = parts;
    this.addEach(plans.slice(0, first.length), first);
    this.sum.addAll(between);
    this.addEach(plans.slice(plans.length - last.length), last);
  }

  private addEach(plans: readonly string[], reads: readonly PlanRead[]): void {
    plans.forEach((path, index) => {
      this.add(path, reads[index] ?? UNREAD);
    });
  }

  /** Reads a plan of which something was kept that cannot be used. */
  private readAgain(path: string): PlanRead {
    return new PlansReader(this.host, this.wishes).read(path);
  }

  private get wishes(): ReadWishes {
    const { asOf, year, dueSoonDays } = this.request;
    return { asOf, year, dueSoonDays };
  }

  /** Where reads are kept, unless it cannot be told which program they are of. */
  private keeping(): KeepingWishes | undefined {
    const { cache } = this.request;
    const program = cache && this.host.programSum();
    return cache && program ? { folder: cache.folder, program } : undefined;
  }

  private progress(more: number): void {
    this.done += more;
    this.request.onProgress?.(this.done, this.foundSoFar);
  }

  /** The plans to read. */
  private *found(): Generator<FoundPlan> {
    const { folders, shard } = this.request;
    const there = folders.map((each) => join(this.host.workingFolder, each)).filter((path) => this.isFolder(path));
    for (const plan of findPlans(this.host, there, (overlooked) => this.failures.push(overlooked))) {
      if (shard === undefined || isInShard(shard, plan.top, plan.folder)) {
        this.foundSoFar++;
        yield plan;
      }
    }
  }

  private isFolder(path: string): boolean {
    try {
      const kind = this.host.kindOf(path);
      if (kind === undefined) this.failures.push(nothingThere(this.shown(path)));
      else if (kind === 'file') this.failures.push(noFolder(this.shown(path)));
      return kind === 'folder';
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.failures.push(error);
      return false;
    }
  }

  private add(path: string, read: PlanRead): void {
    this.sum.add(this.shown(organisationFolderOf(path)), read);
  }

  outcome(): RollUpOutcome {
    const { part: rolledUp, otherYears, isRefused } = this.sum.finish();
    const { asOf, shard, year = yearOf(asOf) } = this.request;
    // A part of the organisations may well have none; so it adds up with the others.
    if (shard === undefined && rolledUp.plans + rolledUp.uncounted === 0 && otherYears.length > 0) {
      this.failures.push(noneOfYear(year, otherYears));
    }
    const failures = failuresInOrder(this.failures.map((each) => this.asShown(each)));
    const status = failures.length > 0 || isRefused ? 3 : rolledUp.problems.length > 0 ? 1 : 0;
    return { rollUp: rolledUp, failures, status };
  }

  private shown(path: string): string {
    return shownFolder(this.root, path);
  }

  private asShown(failure: AppError | HostFailure): AppError | HostFailure {
    if (failure instanceof AppError) return failure;
    return new HostFailure(this.shown(failure.path), failure.reason, failure.detail);
  }
}

/** A plan of which nothing is known. */
const UNREAD: PlanRead = {
  kind: 'read',
  plan: { summary: undefined, isWhole: false, problems: [] },
  isRefused: true,
};

function threadEnded(plans: readonly string[]): AppError {
  const [first = '', last = first] = [plans[0], plans[plans.length - 1]];
  return new AppError('could-not', {
    zh: `读计划的线程中途退出，多半是内存不够，从 ${first} 到 ${last} 的 ${plans.length} 个计划没有算上；请用 --workers 0 再试`,
    en: `a thread that read plans ended, perhaps for want of memory: ${plans.length} plans from ${first} to ${last} were not counted; try --workers 0`,
  });
}

function noFolder(path: string): AppError {
  return new AppError('could-not', {
    zh: `${path} 是文件，汇总要的是文件夹`,
    en: `${path} is a file; a roll-up takes folders`,
  });
}

function noneOfYear(year: number, others: readonly number[]): AppError {
  const years = [...others].sort((a, b) => a - b);
  return new AppError('could-not', {
    zh: `没有 ${year} 年的计划，只有 ${years.join('、')} 年的；请用 --year 写明年份`,
    en: `there is no plan of ${year}, only of ${years.join(', ')}; name the year with --year`,
  });
}
