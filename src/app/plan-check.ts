import type { Comparison } from '../check/fidelity/compare';
import type { Finding } from '../diagnostic/finding';
import type { Bilingual } from '../diagnostic/language';
import type { RuleFacts } from '../diagnostic/rule';
import { holdsWaivers } from '../load/read-waivers';
import type { Plan } from '../model/plan';
import type { SourceFile } from '../source/source-file';
import type { Day } from '../time/civil-date';
import type { AppError } from './app-error';
import { findAll } from './find-all';
import { gatherFacts } from './gather-facts';
import type { Host, HostFailure } from './host';
import { openPlan } from './open-plan';
import { parentOf, relativeTo } from './paths';
import { contextOf } from './rule-findings';
import { SettingsReader } from './settings';
import { isWhole } from './settle';
import { Telling, type Wishes } from './telling';
import { findShownRoot } from './workspace';

/** How plans are checked: plain data. */
export interface PlanWishes extends Wishes {
  readonly asOf: Day;
  /** Whether each plan is told with its title and tasks, those too in which nothing is found; it is unless told. */
  readonly withTasks?: boolean;
  /** Whether to say, clause by clause, how far each plan covers its approved document. */
  readonly coverage?: boolean;
  /** A git revision to compare due dates with. */
  readonly base?: string;
}

/** What checking a plan came to, and what of it is still needed: of a sound one among thousands next to nothing. */
export interface PlanCheck {
  /** All that may be told, and what waivers may be used by. */
  readonly findings: readonly Finding[];
  /** Whether all that the plan's files hold could be used. */
  readonly isWhole: boolean;
  readonly failures: readonly (AppError | HostFailure)[];
  readonly notes: readonly Bilingual[];
  /** What was read for the plan, as shown. */
  readonly read: readonly string[];
  /** Those files in which something is to be told or waived, with the plan whose tasks it may belong to. */
  readonly files: readonly SourceFile[];
  /** Where plans are compared with those of a revision. */
  readonly plan?: Plan | undefined;
  /** Where coverage is asked for. */
  readonly comparison?: Comparison | undefined;
}

/** Of which findings of a plan somebody wants to hear. */
interface Wanted {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Files with waivers, which may be used by what is told to nobody. */
  readonly waiving: ReadonlySet<string>;
  readonly told: Telling;
}

/** Checks plans one after the other, and keeps nothing of any but what it gives. */
export class PlanChecker {
  private readonly root: string;
  /** To know what nobody wants to hear; what is wrong with settings themselves is told by who asks for the plans. */
  private readonly settings: SettingsReader;

  constructor(
    private readonly host: Host,
    private readonly wishes: PlanWishes,
  ) {
    this.root = findShownRoot(host);
    this.settings = new SettingsReader(host);
  }

  /** @throws AppError, HostFailure where the plan cannot be read, or nothing be compared */
  check(path: string): PlanCheck {
    const opened = openPlan(this.host, path);
    const context = contextOf(opened, this.wishes.asOf);
    if (context === undefined) {
      const { files, findings, refusals } = opened;
      return this.asNeeded(path, this.wanted(path, files), { findings, failures: refusals, notes: [] });
    }
    const gathered = gatherFacts(this.host, path, context, this.wishes.base);
    const { facts, notes } = gathered;
    const wanted = this.wanted(path, new Map([...opened.files, ...gathered.files]));
    const found = findAll({ ...context, gate: facts }, (rule) => isWanted(rule, wanted));
    const checked = this.asNeeded(path, wanted, {
      findings: [...opened.findings, ...gathered.findings, ...found],
      failures: [...opened.refusals, ...gathered.failures],
      notes,
    });
    const { base, coverage } = this.wishes;
    return {
      ...checked,
      ...(base !== undefined && { plan: context.plan }),
      ...(coverage === true && facts.source?.kind === 'read' && { comparison: facts.source.comparison }),
    };
  }

  /** @param files those that were read for the plan at a path */
  private wanted(path: string, files: Wanted['files']): Wanted {
    this.settings.keepAbove(parentOf(path));
    const waiving = new Set<string>();
    for (const file of files.values()) if (holdsWaivers(file)) waiving.add(file.path);
    return { files, waiving, told: new Telling(this.settings, this.wishes) };
  }

  private asNeeded(
    path: string,
    { files, waiving, told }: Wanted,
    { findings, failures, notes }: Pick<PlanCheck, 'findings' | 'failures' | 'notes'>,
  ): PlanCheck {
    const needed = findings.filter((each) => waiving.has(each.place.file) || told.asTold(each) !== undefined);
    const named = new Set(waiving);
    for (const { place, related } of needed) {
      named.add(place.file);
      for (const other of related) named.add(other.place.file);
    }
    if (this.wishes.withTasks !== false || named.size > 0) named.add(relativeTo(this.root, path));
    return {
      ...{ findings: needed, isWhole: isWhole(findings), failures, notes },
      read: [...files.keys()],
      files: [...files.values()].filter((file) => named.has(file.path)),
    };
  }
}

/** Whether to ask a rule: one that gives advice need not look where nobody would hear of it, which is in most plans. */
function isWanted(rule: RuleFacts, { files, waiving, told }: Wanted): boolean {
  if (rule.severity !== 'info' || waiving.size > 0) return true;
  for (const file of files.keys()) if (told.tells(rule, file)) return true;
  return false;
}
