import { finding, type Finding, type Related } from '../diagnostic/finding';
import type { Rule, RuleFacts } from '../diagnostic/rule';
import type { LeftOut } from '../load/left-out';
import type { LedgerEntry } from '../model/ledger-entry';
import type { Plan } from '../model/plan';
import type { EntryProblem } from '../match/entry-problem';
import type { MatchResult } from '../match/match';
import type { Place } from '../source/place';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import type { GateFacts } from './gate-facts';

/** All that a rule may look at: a decoded plan, its records, and how they were put together as of the date. */
export interface CheckContext {
  readonly plan: Plan;
  readonly calendar: WorkCalendar;
  readonly entries: readonly LedgerEntry[];
  readonly leftOut: LeftOut;
  readonly matched: MatchResult;
  readonly asOf: Day;
  /** Absent for commands that answer from a plan: what stands beside it makes no answer of theirs wrong. */
  readonly gate: GateFacts | undefined;
}

/** Says a finding of the rule that is looking. */
export type Say<Args> = (place: Place, args: Args, related?: readonly Related[]) => void;

/** A rule with the search for what breaks it. */
export interface CheckRule extends RuleFacts {
  /** Whether it looks at what stands beside a plan: then it finds nothing for who only answers from one. */
  readonly isOfGate: boolean;
  /** Adds what it finds to a list: of most plans most rules find nothing, and none of them makes a list of its own. */
  readonly find: (context: CheckContext, found: Finding[]) => void;
}

/** What some rules find. */
export function foundBy(rules: readonly CheckRule[], context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) rule.find(context, found);
  return found;
}

export interface CheckRuleParts<Args> extends Rule<Args> {
  readonly search: (context: CheckContext, say: Say<Args>) => void;
}

export function checkRule<Args>(parts: CheckRuleParts<Args>): CheckRule {
  return withSearch(parts, false, parts.search);
}

export interface GateRuleParts<Args> extends Rule<Args> {
  readonly search: (facts: GateFacts, context: CheckContext, say: Say<Args>) => void;
}

/** A rule that only `check` asks, because it looks at more than a plan and its records. */
export function gateRule<Args>(parts: GateRuleParts<Args>): CheckRule {
  const { search } = parts;
  return withSearch(parts, true, (context, say) => {
    if (context.gate !== undefined) search(context.gate, context, say);
  });
}

function withSearch<Args>(rule: Rule<Args>, isOfGate: boolean, search: CheckRuleParts<Args>['search']): CheckRule {
  const { code, name, severity, explanation } = rule;
  return {
    code,
    name,
    severity,
    explanation,
    isOfGate,
    find(context, found) {
      search(context, (place, args, related) => found.push(finding(rule, place, args, related)));
    },
  };
}

type ProblemOf<Kind extends EntryProblem['kind']> = Extract<EntryProblem, { kind: Kind }>;

/** What the wording of an entry's problem is told: the problem, and what was probably meant, where that can be said. */
type EntryArgs<Kind extends EntryProblem['kind']> = ProblemOf<Kind> & { readonly nearest?: string | undefined };

export interface EntryRuleParts<Kind extends EntryProblem['kind']> extends Rule<EntryArgs<Kind>> {
  readonly kind: Kind;
  /** The word that was probably meant. */
  readonly nearest?: (problem: ProblemOf<Kind>, plan: Plan) => string | undefined;
  /** The key of the entry that is wrong; without one, the whole entry. */
  readonly at?: (problem: ProblemOf<Kind>) => readonly (string | number)[];
  readonly related?: (problem: ProblemOf<Kind>) => readonly Related[];
}

/** A rule about one kind of problem that came up when records were put to their occurrences. */
export function entryRule<Kind extends EntryProblem['kind']>(parts: EntryRuleParts<Kind>): CheckRule {
  const { kind, at, nearest, related } = parts;
  return withSearch(parts, false, ({ matched, plan }, say) => {
    for (const { entry, problem } of matched.problems) {
      if (problem.kind !== kind) continue;
      const own = problem as ProblemOf<Kind>;
      const place = { ...entry.place, path: [...entry.place.path, ...(at?.(own) ?? [])] };
      say(place, { nearest: nearest?.(own, plan), ...own }, related?.(own));
    }
  });
}
