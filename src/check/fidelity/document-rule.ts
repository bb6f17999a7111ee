import type { Rule } from '../../diagnostic/rule';
import { itemsAround } from '../../outline/outline';
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
 * Where in the plan something belongs that the document says at an offset, and nothing in the plan does: at the clause that
 * encodes the innermost part around it, else at its section, else at the document's name.
 */
export function placeInPlan(
  { document, outline: { clauseOf, sectionOf } }: Comparison,
  { plan }: CheckContext,
  offset: number,
): NamedPlace {
  const inward = itemsAround(document.outline.items, offset);
  const clause = inward.map((item) => clauseOf.get(item)).findLast((each) => each !== undefined);
  if (clause !== undefined) return clause.label === '' ? clause.place : within(clause.place, 'label');
  const section = inward.map((item) => sectionOf.get(item)).find((each) => each !== undefined);
  if (section === undefined) return valueAt(plan.file, ['source']);
  return section.title === '' ? section.place : within(section.place, 'title');
}
