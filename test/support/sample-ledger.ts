import { composeLedger, type Ledger } from '../../src/ledger/compose-ledger';
import { doneRecord } from './ledger';
import { sampleAssessment, sampleJudgement, sampleTask, type SampleAssessment } from './sample-judgement';

/** What the two units of the sample ledger owe as of 1 July 2022: something of every kind. */
const SAMPLES: readonly SampleAssessment[] = [
  {
    task: sampleTask({
      id: '3-1',
      title: '评选表彰先进支部',
      lead: '机关党委',
      with: ['各支部'],
      deliverables: ['表彰决定'],
    }),
    due: '2022-06-30',
    state: 'overdue',
    light: 'red',
  },
  {
    task: sampleTask({ id: '14-1', title: '开展警示教育', lead: '机关党委', requirement: '结合“以案促改”', order: 1 }),
    opens: '2022-01-01',
    due: '2022-12-31',
    times: { min: 2, max: 3 },
    light: 'yellow',
    count: 1,
    records: [
      {
        ...doneRecord({ task: '14-1', date: '2022-03-15' }),
        note: '=参观|基地',
        evidence: [{ kind: 'ref', ref: '简报2期' }],
      },
    ],
  },
  {
    task: sampleTask({ id: '12-1', title: '召开支部党员大会', lead: '各支部', order: 2 }),
    unit: '第一党支部',
    opens: '2022-04-01',
    due: '2022-06-30',
    times: { min: 2 },
    state: 'done',
    count: 2,
    records: [doneRecord({ task: '12-1', date: '2022-04-08' }), doneRecord({ task: '12-1', date: '2022-06-20' })],
  },
  {
    task: sampleTask({ id: '12-2', title: '讲党课', lead: '各支部', order: 3 }),
    unit: '第一党支部',
    due: '2022-06-30',
    state: 'waived',
    light: undefined,
  },
];

export function sampleLedger(samples: readonly SampleAssessment[] = SAMPLES): Ledger {
  return composeLedger(sampleJudgement('2022-07-01', samples.map(sampleAssessment)));
}
