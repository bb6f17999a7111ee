import { HostFailure } from '../host';
import { relativeTo } from '../paths';
import { foldersOf } from '../plan-folders';
import { findShownRoot } from '../workspace';
import type { BatchRead, BatchWishes } from './batch';
import { KeptReads } from './kept-reads';
import { PlanFiles } from './plan-files';
import { codeRead, type CodedRead } from './read-code';
import { PlansReader } from './read-plan';
import type { ListedHost, RollUpHost } from './roll-up-host';

/** Reads the plans of batches, and keeps what it reads. */
export class BatchReader {
  private readonly files: PlanFiles;
  private readonly reader: PlansReader;
  private readonly root: string;
  private readonly kept: KeptReads | undefined;

  constructor(
    private readonly host: ListedHost,
    wishes: BatchWishes,
  ) {
    this.root = findShownRoot(host);
    this.files = new PlanFiles(host);
    this.reader = new PlansReader(this.files.host, wishes);
    this.kept = keptReads(host, this.root, wishes);
  }

  /** @param plans files of plans, absolute */
  read(plans: readonly string[]): BatchRead {
    const last = plans[plans.length - 1];
    const kept = last === undefined ? undefined : this.kept?.of(last);
    const reads = plans.map((path): CodedRead => {
      this.listFoldersOf(path);
      const sum = kept && this.files.sumOf(path);
      if (kept === undefined || sum === undefined) return codeRead(this.reader.read(path));
      const shown = relativeTo(this.root, path);
      const known = kept.find(shown, sum);
      if (known !== undefined) return known;
      const read = codeRead(this.reader.read(path));
      kept.keep(shown, sum, read);
      return read;
    });
    return { reads, isKeptAnew: kept?.save() === true };
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

/** The form of what is kept; it changes with the code of reads. */
const FORM = 3;

function keptReads(host: RollUpHost, root: string, wishes: BatchWishes): KeptReads | undefined {
  const { cache, asOf, year, dueSoonDays } = wishes;
  if (cache === undefined) return undefined;
  const { folder, program } = cache;
  const about = JSON.stringify([FORM, program, root, host.workingFolder, asOf, year ?? null, dueSoonDays ?? null]);
  return new KeptReads(host, folder, about);
}
