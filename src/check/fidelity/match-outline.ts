import type { Clause, Plan, Section } from '../../model/plan';
import { numberOfLabel } from '../../outline/mark';
import type { OutlineItem } from '../../outline/outline';
import { likeness } from '../../text/likeness';
import { comparable, OutlineIndex } from './outline-index';

/** A clause of a plan and the part of the document that it encodes; absent where nothing there is like it. */
export interface MatchedClause {
  readonly clause: Clause;
  readonly section: Section;
  readonly item: OutlineItem | undefined;
  readonly hasLabel: boolean;
  readonly hasTitle: boolean;
  /** The section of the document that it stands in, where that is not its own section's. */
  readonly otherSection: OutlineItem | undefined;
}

/** A section of a plan and its part of the document. */
export interface MatchedSection {
  readonly section: Section;
  readonly item: OutlineItem | undefined;
  readonly hasTitle: boolean;
}

export interface OutlineMatch {
  readonly sections: readonly MatchedSection[];
  readonly clauses: readonly MatchedClause[];
  /** The same from the document's side. */
  readonly clauseOf: ReadonlyMap<OutlineItem, Clause>;
  readonly sectionOf: ReadonlyMap<OutlineItem, Section>;
}

/** Titles of which less is shared are not the same title misspelt. */
const LEAST_LIKENESS = 0.5;
/** More pairs than these are not compared by likeness: no office has so many, and a hostile file shall not cost an hour. */
const MOST_PAIRS = 200_000;
/** A number or a title that so many parts bear tells nothing. */
const MOST_CANDIDATES = 2000;

/**
 * Finds for each clause and section of a plan the part of the document that it encodes: by title and label, then by
 * either, then by a title that is nearly the same. Each part is given to one clause only.
 */
export function matchOutline(plan: Plan, top: readonly OutlineItem[]): OutlineMatch {
  return new OutlineMatcher(plan, new OutlineIndex(top)).match();
}

interface Wanted {
  readonly clause: Clause;
  readonly section: Section;
  readonly title: string;
  readonly number: string | undefined;
}

/** One way of finding the part for a clause; ways are tried for all clauses in turn, the surest first. */
type Way = (wanted: Wanted) => readonly OutlineItem[];

class OutlineMatcher {
  private readonly found = new Map<Clause, OutlineItem>();
  private readonly clauseOf = new Map<OutlineItem, Clause>();
  private readonly sectionItems = new Map<Section, OutlineItem>();
  private readonly sectionOf = new Map<OutlineItem, Section>();
  private readonly wanted: readonly Wanted[];
  private comparisonsLeft = MOST_PAIRS;

  constructor(
    private readonly plan: Plan,
    private readonly index: OutlineIndex,
  ) {
    this.wanted = plan.sections.flatMap((section) =>
      section.clauses.map((clause) => {
        const number = numberOfLabel(clause.label);
        return { clause, section, title: comparable(clause.title), number };
      }),
    );
  }

  match(): OutlineMatch {
    this.matchSectionsByTitle();
    const left = this.tryWays();
    if (left.length > 0) this.matchByLikeness(left);
    this.matchSectionsByClauses();
    return {
      sections: this.plan.sections.map((each) => this.matchedSection(each)),
      clauses: this.matchedClauses(),
      clauseOf: this.clauseOf,
      sectionOf: this.sectionOf,
    };
  }

  private matchSectionsByTitle(): void {
    for (const section of this.plan.sections) {
      const item = this.index.titled(comparable(section.title)).find((each) => this.isFreeTop(each));
      if (item !== undefined) this.giveSection(section, item);
    }
  }

  private isFreeTop(item: OutlineItem): boolean {
    return this.index.outermostOf(item) === item && !this.sectionOf.has(item);
  }

  private giveSection(section: Section, item: OutlineItem): void {
    this.sectionItems.set(section, item);
    this.sectionOf.set(item, section);
  }

  private ways(): readonly Way[] {
    const titled: Way = ({ title }) => this.index.titled(title);
    const numbered: Way = ({ number }) =>
      number === undefined ? [] : this.index.numbered(number).filter((item) => !this.isSectionOnly(item));
    const both: Way = (wanted) => titled(wanted).filter((item) => hasNumber(item, wanted.number));
    const inside =
      (way: Way): Way =>
      (wanted) =>
        way(wanted).filter((item) => this.isInSection(wanted.section, item));
    return [inside(both), inside(titled), inside(numbered), both, titled];
  }

  /** A section with parts of its own is no clause, whatever its number. */
  private isSectionOnly(item: OutlineItem): boolean {
    return item.children.length > 0 && this.sectionOf.has(item);
  }

  /** In the section's own part of the document; without one, in any that is no other section's. */
  private isInSection(section: Section, item: OutlineItem): boolean {
    const own = this.sectionItems.get(section);
    const outermost = this.index.outermostOf(item);
    if (own !== undefined) return outermost === own;
    return !this.sectionOf.has(outermost);
  }

  /** @returns those for which no way finds a part */
  private tryWays(): readonly Wanted[] {
    let left = this.wanted;
    for (const way of this.ways()) {
      if (left.length === 0) break;
      left = left.filter((wanted) => !this.isFound(way, wanted));
    }
    return left;
  }

  private isFound(way: Way, wanted: Wanted): boolean {
    const candidates = way(wanted);
    if (candidates.length > MOST_CANDIDATES) return false;
    const free = candidates.filter((item) => !this.clauseOf.has(item));
    const best = free.length > 1 ? this.likeliest(free, wanted) : free[0];
    if (best !== undefined) this.take(wanted.clause, best);
    return best !== undefined;
  }

  private likeliest(items: readonly OutlineItem[], { clause, title }: Wanted): OutlineItem | undefined {
    const labelled = leastBy(items, ({ mark }) => (mark.label === clause.label ? 0 : 1));
    const outermost = leastBy(labelled, ({ numbers }) => numbers.length);
    return this.mostLike(outermost, title)[0];
  }

  /** Those whose title is most like one; all, where nothing is to choose or where too much was compared already. */
  private mostLike(items: readonly OutlineItem[], title: string): readonly OutlineItem[] {
    if (items.length < 2 || items.length > this.comparisonsLeft) return items;
    this.comparisonsLeft -= items.length;
    return leastBy(items, (item) => -this.likenessTo(item, title));
  }

  private take(clause: Clause, item: OutlineItem): void {
    this.found.set(clause, item);
    this.clauseOf.set(item, clause);
  }

  /** What is left over: a clause whose label and title both differ, and whose title is nearly that of a free part. */
  private matchByLikeness(left: readonly Wanted[]): void {
    const free = this.index.all.filter((item) => !this.clauseOf.has(item));
    if (left.length * free.length > MOST_PAIRS) return;
    for (const wanted of left) {
      const inSection = free.filter((item) => !this.clauseOf.has(item) && this.isInSection(wanted.section, item));
      const [best] = inSection
        .map((item) => ({ item, like: this.likenessTo(item, wanted.title) }))
        .sort((a, b) => b.like - a.like);
      if (best !== undefined && best.like >= LEAST_LIKENESS) this.take(wanted.clause, best.item);
    }
  }

  /** A section whose title is not in the document is the part that its clauses stand in, or the one whose title is like it. */
  private matchSectionsByClauses(): void {
    for (const section of this.plan.sections) {
      if (this.sectionItems.has(section)) continue;
      const items = section.clauses.flatMap((clause) => this.found.get(clause) ?? []);
      const item = items.length > 0 ? this.onlyAround(items) : this.topLike(section);
      if (item !== undefined && this.isFreeTop(item)) this.giveSection(section, item);
    }
  }

  /** The outermost part that all of some parts stand in, not being one of them. */
  private onlyAround(items: readonly OutlineItem[]): OutlineItem | undefined {
    const around = new Set(
      items.filter(({ numbers }) => numbers.length > 1).map((item) => this.index.outermostOf(item)),
    );
    const [only] = around;
    return around.size === 1 ? only : undefined;
  }

  private topLike(section: Section): OutlineItem | undefined {
    const title = comparable(section.title);
    return this.index.top.find((item) => this.isFreeTop(item) && this.likenessTo(item, title) >= LEAST_LIKENESS);
  }

  private matchedSection(section: Section): MatchedSection {
    const item = this.sectionItems.get(section);
    return { section, item, hasTitle: item !== undefined && this.hasTitle(item, comparable(section.title)) };
  }

  private matchedClauses(): readonly MatchedClause[] {
    return this.wanted.map(({ clause, section, title, number }) => {
      const item = this.found.get(clause);
      return {
        clause,
        section,
        item,
        hasLabel: item !== undefined && hasNumber(item, number),
        hasTitle: item !== undefined && this.hasTitle(item, title),
        otherSection: item === undefined ? undefined : this.otherSectionOf(section, item),
      };
    });
  }

  private otherSectionOf(section: Section, item: OutlineItem): OutlineItem | undefined {
    const own = this.sectionItems.get(section);
    const outermost = this.index.outermostOf(item);
    if (own === undefined || own === outermost || outermost === item) return undefined;
    // Of a heading that comes twice, nobody could tell which of the two is meant.
    return this.hasTitle(outermost, comparable(section.title)) ? undefined : outermost;
  }

  private hasTitle(item: OutlineItem, title: string): boolean {
    return this.index.titlesOf(item).includes(title);
  }

  private likenessTo(item: OutlineItem, title: string): number {
    return Math.max(0, ...this.index.titlesOf(item).map((each) => likeness(each, title)));
  }
}

/** The items of which a number is the smallest, in their order. */
function leastBy(items: readonly OutlineItem[], numberOf: (item: OutlineItem) => number): readonly OutlineItem[] {
  const numbers = items.map(numberOf);
  const least = numbers.reduce((smallest, number) => Math.min(smallest, number), Infinity);
  return items.filter((_, index) => numbers[index] === least);
}

/** Whether a part's number is that, alone or with those of the parts around it. */
function hasNumber({ numbers }: OutlineItem, number: string | undefined): boolean {
  if (number === undefined) return false;
  return numbers.at(-1) === number || numbers.some((_, index) => numbers.slice(index).join('.') === number);
}
