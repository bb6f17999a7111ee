import type { Rule } from '../../diagnostic/rule';
import type { OutlineItem } from '../../outline/outline';
import type { Stretch } from '../../outline/paragraphs';
import type { Related } from '../../diagnostic/finding';
import { valueAt, within, type NamedPlace } from '../../source/place';
import { gateRule, type CheckContext, type CheckRule, type Say } from '../check-rule';
import type { Comparison } from './compare';

export interface DocumentRuleParts<Args> extends Rule<Args> {
  readonly search: (comparison: Comparison, context: CheckContext, say: Say<Args>) => void;
}

/** A rule about how a plan stands to its approved document; silent where there is none that can be read. */
export function documentRule<Args>({ search, ...rule }: DocumentRuleParts<Args>): CheckRule {
  return gateRule<Args>({
    ...rule,
    search({ source }, context, say) {
      if (source?.kind === 'read') search(source.comparison, context, say);
    },
  });
}

/** A stretch of the document, as the other half of a finding about the plan. */
export function inDocument({ file }: Comparison, { start, end }: Stretch): Related {
  return { place: { file: file.path, start, end }, note: { zh: '原文在这里', en: 'the document says so here' } };
}

/** The words at a stretch of the document. */
export function wordsAt({ file }: Comparison, { start, end }: Stretch): string {
  return file.text.slice(start, end);
}

/**
 * Where in the plan something belongs that the document says in a part of it, and nothing in the plan does: at the clause
 * that encodes the part or one around it, else at its section, else at the document's name.
 */
export function placeInPlan(
  { outline: { clauses, sections } }: Comparison,
  { plan }: CheckContext,
  part: Stretch | undefined,
): NamedPlace {
  const isAround = (item: OutlineItem | undefined): boolean =>
    item !== undefined && part !== undefined && item.start <= part.start && part.start < item.end;
  // The innermost: of two that lie around one part, the one that begins later.
  const clause = clauses.filter(({ item }) => isAround(item)).sort((a, b) => startOf(b.item) - startOf(a.item))[0];
  if (clause !== undefined) return within(clause.clause.place, 'label');
  const section = sections.find(({ item }) => isAround(item));
  return section === undefined ? valueAt(plan.file, ['source']) : within(section.section.place, 'title');
}

function startOf(item: OutlineItem | undefined): number {
  return item?.start ?? 0;
}
