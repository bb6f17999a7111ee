import { RollUpSum, type CountedPlan, type RollUpWishes } from '../../rollup/add-up';
import type { RollUp, RollUpPart } from '../../rollup/roll-up';
import type { PlanRead } from './read-plan';

/** What was read of some plans, added up. */
export interface ReadPart {
  readonly part: RollUpPart;
  /** Of the plans that were left out, each once. */
  readonly otherYears: readonly number[];
  /** Whether the system refused a part of a plan, or something beside one was passed over. */
  readonly isRefused: boolean;
}

/** Adds up what was read of plans, those of a folder at once. */
export class ReadsSum {
  private readonly sum: RollUpSum;
  private readonly otherYears = new Set<number>();
  private isRefused = false;
  /** The one whose plans are being added. */
  private folder: { readonly shown: string; readonly plans: CountedPlan[] } | undefined;

  constructor(wishes: RollUpWishes) {
    this.sum = new RollUpSum(wishes);
  }

  /** @param folder the organisation's, as shown: its plans come one after the other */
  add(folder: string, read: PlanRead): void {
    if (read.kind === 'other-year') {
      this.otherYears.add(read.year);
      this.sum.leaveOut();
      return;
    }
    if (this.folder?.shown !== folder) this.endFolder();
    this.folder ??= { shown: folder, plans: [] };
    this.folder.plans.push(read.plan);
    this.isRefused ||= read.isRefused;
  }

  /** Adds what plans of other folders have been added up to. */
  addAll({ part, otherYears, isRefused }: ReadPart): void {
    this.sum.addAll(part);
    for (const year of otherYears) this.otherYears.add(year);
    this.isRefused ||= isRefused;
  }

  finish(): ReadPart & { readonly part: RollUp } {
    this.endFolder();
    return { part: this.sum.finish(), otherYears: [...this.otherYears], isRefused: this.isRefused };
  }

  private endFolder(): void {
    if (this.folder !== undefined) this.sum.add(this.folder.shown, this.folder.plans);
    this.folder = undefined;
  }
}
