import { bodyTitle, yearIn } from './document-head';
import { UNDECIDED_UNIT } from '../model/plan';
import { readDocument } from '../outline/read-document';
import type { WorkCalendar } from '../time/work-calendar';
import { TaskDrafter } from './task-drafter';
import { idPrefixes, sectionParts, type SectionPart } from './clauses';
import type { Draft, DraftSection, DraftWishes, NotDrafted } from './draft';
import { shortened } from './task-title';

/** As many as the format of plans allows. */
const MOST_SECTIONS = 500;
const MOST_CLAUSES = 1000;
const MOST_TASKS = 2000;
const MOST_UNITS = 1000;
/** More than the times and counts of any document; beyond it only the format's bounds could be met by chance. */
const MOST_SAYINGS = 20_000;

/**
 * Makes a plan of an approved document, as far as the document says it: sections and clauses by its numbers, a task for each
 * time and count, one for the rest of each part. It never invents a date or a unit; what it did not dare is a doubt.
 *
 * @param calendarOf the work calendar of a year, for its movable festivals
 */
export function draftPlan(
  text: string,
  wishes: DraftWishes,
  calendarOf: (year: number) => WorkCalendar,
): Draft | NotDrafted {
  const year = wishes.year ?? yearIn(text) ?? wishes.yearUnlessNamed;
  if (year === undefined) return { kind: 'no-year' };
  const context = { year, anchors: new Map<string, number>(), calendar: calendarOf(year) };
  const document = readDocument(text, context);
  const title = bodyTitle(document.outline) ?? `${year}年工作要点`;
  const parts = sectionParts(document);
  const clauses = parts.flatMap((section) => section.clauses);
  if (isTooLarge(parts) || document.sayings.length > MOST_SAYINGS) return { kind: 'too-many-parts' };
  const prefixes = idPrefixes(clauses);
  const drafter = new TaskDrafter(document, context, new Set(wishes.units));
  const sections = parts.map((part): DraftSection => ({
    title: sectionTitle(part, title),
    clauses: part.clauses.map((clause) => drafter.clause(clause, prefixes.get(clause) ?? '0', title)),
  }));
  const named = sections.flatMap((section) =>
    section.clauses.flatMap((clause) => clause.tasks.flatMap((task) => [task.lead, ...task.with])),
  );
  const units = [...new Set([...wishes.units, ...named])].filter((name) => name !== UNDECIDED_UNIT);
  const isTooLong = sections.some((section) => section.clauses.some(({ tasks }) => tasks.length > MOST_TASKS));
  if (isTooLong || units.length > MOST_UNITS) return { kind: 'too-many-parts' };
  const organisation = wishes.organisation ?? UNDECIDED_UNIT;
  const placeholder = wishes.organisation === undefined ? OWN_UNIT : unitName(wishes.organisation);
  return {
    ...{ title, year, organisation, sections },
    units: units.length === 0 ? [placeholder] : units,
    doubts: drafter.doubts(),
  };
}

function isTooLarge(parts: readonly SectionPart[]): boolean {
  return parts.length > MOST_SECTIONS || parts.some(({ clauses }) => clauses.length > MOST_CLAUSES);
}

/** A plan lists at least one unit; where nobody named any, the office itself stands for them. */
const OWN_UNIT = '本单位';

function unitName(organisation: string): string {
  const name = organisation.replace(/[@/\s\p{Cc}]+/gu, '').slice(0, 100);
  return name === '' || name === UNDECIDED_UNIT ? OWN_UNIT : name;
}

function sectionTitle({ item, clauses }: SectionPart, title: string): string {
  const own = item?.titles[0] ?? (item === undefined ? undefined : shortened(clauses[0]?.item?.titles[0] ?? ''));
  return own ?? title;
}
