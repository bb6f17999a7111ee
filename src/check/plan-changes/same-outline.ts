import type { Clause, Plan, Section } from '../../model/plan';
import { likeness } from '../../text/likeness';
import type { OutlineChange } from './plan-changes';

/** How alike the titles of sections must be to be one section with another title. */
const LIKE_SECTION = 0.5;

export interface SameOutline {
  readonly changes: readonly OutlineChange[];
  /** The clause of now that each clause of then is. */
  readonly clauses: ReadonlyMap<Clause, Clause>;
}

/**
 * Which sections and clauses of two plans are the same. Sections are told by their titles, clauses by their labels within the
 * section, else by their titles; a clause that left its section is looked for in the others by both.
 */
export function sameOutline(before: Plan, now: Plan): SameOutline {
  const sections = sameSections(before.sections, now.sections);
  const matcher = new ClauseMatcher(before, now);
  for (const [then, section] of sections) matcher.matchWithin(then, section);
  matcher.matchElsewhere();
  return { changes: [...sectionChanges(before, now, sections), ...matcher.changes()], clauses: matcher.same };
}

function sameSections(before: readonly Section[], now: readonly Section[]): ReadonlyMap<Section, Section> {
  const same = new Map<Section, Section>();
  const free = new Set(now);
  const pair = (fits: (then: Section, section: Section) => boolean): void => {
    for (const then of before) {
      if (same.has(then)) continue;
      const found = [...free].find((section) => fits(then, section));
      if (found === undefined) continue;
      same.set(then, found);
      free.delete(found);
    }
  };
  pair((then, section) => then.title === section.title);
  pair((then, section) => likeness(then.title, section.title) >= LIKE_SECTION);
  // What is left at one place, with the same clauses in it, got another title altogether.
  pair((then, section) => then.clauses.length > 0 && labelsOf(then) === labelsOf(section));
  return same;
}

function labelsOf({ clauses }: Section): string {
  return JSON.stringify(clauses.map(({ label, title }) => [label, title]));
}

function sectionChanges(before: Plan, now: Plan, same: ReadonlyMap<Section, Section>): readonly OutlineChange[] {
  const kept = new Set(same.values());
  const renamed = [...same].filter(([then, section]) => then.title !== section.title);
  return [
    ...now.sections
      .filter((section) => !kept.has(section))
      .map((section) => ({ kind: 'section-added' as const, section })),
    ...before.sections
      .filter((section) => !same.has(section))
      .map((section) => ({ kind: 'section-dropped' as const, section })),
    ...renamed.map(([then, section]) => ({ kind: 'section-renamed' as const, before: then, now: section })),
  ];
}

/** Pairs clauses, the surest ways first. */
class ClauseMatcher {
  readonly same = new Map<Clause, Clause>();
  private readonly free: Set<Clause>;
  private readonly moved = new Set<Clause>();

  constructor(
    private readonly before: Plan,
    private readonly now: Plan,
  ) {
    this.free = new Set(now.sections.flatMap(({ clauses }) => clauses));
  }

  matchWithin(then: Section, section: Section): void {
    const { clauses } = section;
    this.pair(then.clauses, clauses, (a, b) => a.label === b.label && a.title === b.title);
    this.pair(then.clauses, clauses, (a, b) => a.title === b.title);
    this.pair(then.clauses, clauses, (a, b) => a.label === b.label);
  }

  matchElsewhere(): void {
    const clausesOf = ({ sections }: Plan): readonly Clause[] => sections.flatMap(({ clauses }) => clauses);
    const stayed = new Set(this.same.keys());
    this.pair(clausesOf(this.before), clausesOf(this.now), (a, b) => a.title === b.title);
    for (const then of this.same.keys()) if (!stayed.has(then)) this.moved.add(then);
  }

  private pair(
    before: readonly Clause[],
    now: readonly Clause[],
    fits: (then: Clause, clause: Clause) => boolean,
  ): void {
    for (const then of before) {
      if (this.same.has(then)) continue;
      const found = now.find((clause) => this.free.has(clause) && fits(then, clause));
      if (found === undefined) continue;
      this.same.set(then, found);
      this.free.delete(found);
    }
  }

  changes(): readonly OutlineChange[] {
    const added = this.now.sections.flatMap(({ clauses }) => clauses).filter((clause) => this.free.has(clause));
    const clauses = this.before.sections.flatMap((section) => section.clauses);
    return [
      ...added.map((clause) => ({ kind: 'clause-added' as const, clause })),
      ...clauses
        .filter((clause) => !this.same.has(clause))
        .map((clause) => ({ kind: 'clause-dropped' as const, clause })),
      ...clauses.flatMap((clause) => this.changesOf(clause)),
    ];
  }

  private changesOf(before: Clause): readonly OutlineChange[] {
    const now = this.same.get(before);
    const section = this.now.sections.find(({ clauses }) => now !== undefined && clauses.includes(now));
    if (now === undefined || section === undefined) return [];
    const kinds = [
      ...(this.moved.has(before) ? ['clause-moved' as const] : []),
      ...(before.label === now.label ? [] : ['clause-renumbered' as const]),
      ...(before.title === now.title ? [] : ['clause-renamed' as const]),
    ];
    return kinds.map((kind) => ({ kind, before, now, section }));
  }
}
