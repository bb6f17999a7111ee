import { HostFailure } from '../host';
import { relativeTo } from '../paths';
import { foldersOf } from '../plan-folders';
import { findShownRoot } from '../workspace';
import type { BatchRead, BatchWishes } from './batch';
import { codeBatch, type CodedBatch } from './batch-code';
import { KeptReads, type KeptBatch } from './kept-reads';
import { organisationFolderOf, shownFolder } from './organisation-folder';
import { PlanFiles } from './plan-files';
import { codeRead, decodeRead, type CodedRead } from './read-code';
import { PlansReader, type PlanRead } from './read-plan';
import { ReadsSum } from './reads-sum';
import type { ListedHost, RollUpHost } from './roll-up-host';

/** A plan of a batch. Its sum is undefined where nothing is kept, or nothing can be of this one. */
interface Plan {
  readonly path: string;
  sum: string | undefined;
}

/** Reads the plans of batches, and keeps what it reads. */
export class BatchReader {
  private readonly files: PlanFiles;
  private readonly reader: PlansReader;
  private readonly root: string;
  private readonly kept: KeptReads | undefined;

  constructor(
    private readonly host: ListedHost,
    private readonly wishes: BatchWishes,
  ) {
    this.root = findShownRoot(host);
    this.files = new PlanFiles(host);
    this.reader = new PlansReader(this.files.host, wishes);
    this.kept = keptReads(host, this.root, wishes);
  }

  /** @param plans files of plans, absolute; those of an organisation's folder come one after the other */
  read(plans: readonly string[]): BatchRead {
    const last = plans[plans.length - 1];
    const kept = last === undefined ? undefined : this.kept?.of(last);
    // What was kept before is of use where it is known of all plans that they are as they were.
    const batch = plans.map((path): Plan => ({ path, sum: kept?.isEmpty === false ? this.sumOf(path) : undefined }));
    const sum = this.sumOfAll(batch);
    const whole = sum === undefined ? undefined : kept?.whole(sum);
    if (whole !== undefined) return { read: whole, isKeptAnew: false };
    const read = this.readEach(batch, kept);
    const sumNow = this.sumOfAll(batch);
    return { read, isKeptAnew: kept?.save(sumNow === undefined ? undefined : [sumNow, read]) === true };
  }

  private readEach(batch: readonly Plan[], kept: KeptBatch | undefined): CodedBatch {
    const folders = batch.map(({ path }) => organisationFolderOf(path));
    const begin = lengthOfRun(folders);
    const end = batch.length - (begin === batch.length ? 0 : lengthOfRun(folders.toReversed()));
    const { asOf, worstUnits } = this.wishes;
    const between = new ReadsSum({ asOf, shard: undefined, worstUnits });
    const coded = (plan: Plan): CodedRead => this.known(plan, kept) ?? codeRead(this.fresh(plan, kept));
    const first = batch.slice(0, begin).map(coded);
    batch.slice(begin, end).forEach((plan, index) => {
      const known = this.known(plan, kept);
      const read = (known === undefined ? undefined : decodeRead(known)) ?? this.fresh(plan, kept);
      between.add(shownFolder(this.root, folders[begin + index] ?? ''), read);
    });
    return codeBatch(first, between.finish(), batch.slice(end).map(coded));
  }

  private known({ path, sum }: Plan, kept: KeptBatch | undefined): CodedRead | undefined {
    return sum === undefined ? undefined : kept?.find(relativeTo(this.root, path), sum);
  }

  private fresh(plan: Plan, kept: KeptBatch | undefined): PlanRead {
    const { path } = plan;
    // Even where there is one, for it brings the bytes that are read.
    this.listFoldersOf(path);
    plan.sum = kept && this.files.sumOf(path);
    const read = this.reader.read(path);
    if (plan.sum !== undefined) kept?.keep(relativeTo(this.root, path), plan.sum, codeRead(read));
    return read;
  }

  /** The sum of all that the reading of a plan depends on. */
  private sumOf(path: string): string | undefined {
    this.listFoldersOf(path);
    return this.files.sumOf(path);
  }

  private sumOfAll(batch: readonly Plan[]): string | undefined {
    let all = `${this.wishes.worstUnits}`;
    for (const { sum } of batch) {
      if (sum === undefined) return undefined;
      all += `\n${sum}`;
    }
    return this.host.sha256(new TextEncoder().encode(all));
  }

  /** Those that nobody has listed yet. */
  private listFoldersOf(plan: string): void {
    for (const each of foldersOf(plan)) {
      try {
        this.host.list(each);
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error; // who reads the plan will be told
      }
    }
  }
}

/** How many items at the beginning are the same. */
function lengthOfRun(items: readonly string[]): number {
  const other = items.findIndex((item) => item !== items[0]);
  return other < 0 ? items.length : other;
}

/** The form of what is kept; it changes with the code of reads. */
const FORM = 4;

function keptReads(host: RollUpHost, root: string, wishes: BatchWishes): KeptReads | undefined {
  const { cache, asOf, year, dueSoonDays } = wishes;
  if (cache === undefined) return undefined;
  const { folder, program } = cache;
  const about = JSON.stringify([FORM, program, root, host.workingFolder, asOf, year ?? null, dueSoonDays ?? null]);
  return new KeptReads(host, folder, about);
}
