import type { Judgement } from '../../../src/model/judgement';
import { sampleAssessment, sampleJudgement, samplePlan, sampleTask, sampleUnit } from '../../support/sample-judgement';

/** What a page might obey, wherever a text of a plan or a record can stand. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onclick='alert(3)' x='",
  '</style><style>body{display:none}</style>',
  '</script><script>alert(4)</script>',
  '<!-- ',
  ']]><svg onload=alert(5)>',
  '<a href="javascript:alert(6)">x</a>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.invalid/">',
  '<base href="https://elsewhere.invalid/">',
  '<iframe src="https://elsewhere.invalid/"></iframe>',
  '<link rel=stylesheet href="https://elsewhere.invalid/x.css">',
  '<form action="https://elsewhere.invalid/"><button id="show-all">x</button></form>',
];

/** An office with the same text in every field that the page shows, and something overdue. */
export function officeSaying(text: string): Judgement {
  const place = { file: text, path: [], part: 'value' as const };
  const clause = { label: text, title: text, written: 1, place };
  const section = { title: text, clauses: [clause], place };
  const task = sampleTask({ id: text, title: text, lead: text, quote: text, section, clause, notes: text });
  const plan = samplePlan({
    ...{ title: text, organisation: text, issuer: text, units: [sampleUnit(text)], groups: [] },
    escalation: [{ stage: text, from: { kind: 'opens' }, orBehind: false, rectifyWithin: undefined }],
    sections: [section],
    tasks: [task],
  });
  const standing = sampleTask({
    id: text,
    title: text,
    lead: text,
    when: { kind: 'ongoing', items: [], isList: false },
  });
  return sampleJudgement(
    '2022-08-01',
    [
      sampleAssessment({ task, due: '2022-06-30', state: 'overdue', daysLate: 32, stage: [text, '2022-06-01'] }),
      sampleAssessment({ task, due: '2022-12-31', extendedTo: '2023-01-10' }),
    ],
    { plan, ongoing: [{ task: standing, records: [] }] },
  );
}
