import { isDone, owedIn } from './owed-in';
import type { Judgement } from '../../model/judgement';
import type { Period } from '../../time/period';
import type { Document } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { issuerOf, subjectOf } from '../wording/plan-names';

export interface BulletinRequest {
  readonly judgement: Judgement;
  readonly period: Period;
}

/** The bulletin (通报) of a quarter or a half-year: what was owed in it and what of that is done. */
export function composeBulletin({ judgement, period }: BulletinRequest): Document {
  const { plan, asOf } = judgement;
  const owed = owedIn(judgement, period);
  const done = owed.filter(isDone);
  const [year = '', part = ''] = period.key.split('-');
  const names: Readonly<Record<string, string>> = {
    H1: '上半年',
    H2: '下半年',
    Q1: '一季度',
    Q2: '二季度',
    Q3: '三季度',
  };
  const title = `${year}年${names[part] ?? '四季度'}${subjectOf(plan)}情况通报`;
  return {
    kind: 'bulletin',
    ...{ title, asOf, period },
    plan: { title: plan.title, year: plan.year, organisation: plan.organisation },
    blocks: [
      { kind: 'title', text: title },
      { kind: 'salutation', text: '各责任单位：' },
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'paragraph', text: `应办${owed.length}期，办结${done.length}期。` },
      { kind: 'signature', issuer: issuerOf(plan), date: fullDate(asOf) },
    ],
  };
}
