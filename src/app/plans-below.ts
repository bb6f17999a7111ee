import { compareText } from '../text/order';
import { HostFailure, type Host } from './host';
import { leadsNowhere, nearMisses, type Overlooked } from './overlooked';
import { join } from './paths';
import { BASELINES_FOLDER, isVisible, PLAN_FILE } from './workspace';

export interface PlansBelow {
  /** Plan files, in code-point order of their folders. */
  readonly plans: readonly string[];
  /** What lies among them, may be or hold a plan, and could not be taken for one. */
  readonly overlooked: readonly Overlooked[];
}

/** Folders of a plan's own, in which no plans lie, and one that may hold a hundred thousand files. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'records',
  'evidence',
  'calendars',
  BASELINES_FOLDER,
  'node_modules',
]);

/** Whether a folder of a name is looked into for plans. */
export function isSearched(name: string): boolean {
  return isVisible(name) && !SKIPPED.has(name);
}

/** Every plan file in a folder and below it, however deep: also below another plan, where last year's may be kept. */
export function plansBelow(host: Host, folder: string): PlansBelow {
  const search = new PlanSearch(host);
  search.look(folder);
  return search;
}

class PlanSearch implements PlansBelow {
  readonly plans: string[] = [];
  readonly overlooked: Overlooked[] = [];
  /** Behind links, so that one that leads upward ends the way. */
  private readonly seen = new Set<string>();

  constructor(private readonly host: Host) {}

  look(folder: string): void {
    const names = this.attempt(() => (this.isNew(folder) ? this.host.namesIn(folder) : undefined));
    if (names === undefined) return;
    if (this.host.kindOf(join(folder, PLAN_FILE)) === 'file') this.plans.push(join(folder, PLAN_FILE));
    const visible = names.filter(isVisible).sort(compareText);
    this.overlooked.push(...nearMisses(this.host, folder, visible, PLAN_FILE));
    for (const name of visible) this.attempt(() => this.lookAt(join(folder, name), name));
  }

  private isNew(folder: string): boolean {
    const real = this.host.realPathOf(folder);
    const isNew = !this.seen.has(real);
    this.seen.add(real);
    return isNew;
  }

  private lookAt(path: string, name: string): void {
    const kind = this.host.kindOf(path);
    if (kind === undefined) this.overlooked.push(leadsNowhere(this.host, path));
    else if (kind === 'folder' && !SKIPPED.has(name)) this.look(path);
  }

  /** What the system refuses is told, and the others are looked at. */
  private attempt<Result>(look: () => Result): Result | undefined {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.overlooked.push(error);
      return undefined;
    }
  }
}
