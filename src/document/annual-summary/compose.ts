import type { Judgement } from '../../model/judgement';
import { keyOfSpan, yearSpan } from '../../time/period';
import type { Document } from '../blocks';
import { isDone, owedIn } from '../bulletin/owed-in';
import { fullDate } from '../wording/chinese-date';
import { issuerOf, subjectOf } from '../wording/plan-names';

/** The summary of a year (年度总结): what was owed in it and what of that is done. */
export function composeAnnualSummary({ judgement }: { readonly judgement: Judgement }): Document {
  const { plan, asOf } = judgement;
  const span = yearSpan(plan.year);
  const owed = owedIn(judgement, span);
  const title = `${plan.year}年${subjectOf(plan)}总结`;
  return {
    kind: 'annual-summary',
    ...{ title, asOf },
    period: { ...span, key: keyOfSpan(span) },
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    blocks: [
      { kind: 'title', text: title },
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'paragraph', text: `应办${owed.length}期，办结${owed.filter(isDone).length}期。` },
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ],
  };
}
