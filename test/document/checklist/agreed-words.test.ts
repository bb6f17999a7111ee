import { agreedWords } from '../../../src/document/checklist/agreed-words';
import { composeChecklist } from '../../../src/document/checklist/compose';
import type { LedgerEntry } from '../../../src/model/ledger-entry';
import { valueAt } from '../../../src/source/place';
import { judgeOffice } from '../../support/generated-office';
import { rowsOf } from '../../support/paper-parts';
import { day, sampleAssessment, samplePlan, sampleTask, type SampleAssessment } from '../../support/sample-judgement';
import { whenOf } from '../../support/when-of';

const MARCH: SampleAssessment = { opens: '2022-03-01', due: '2022-03-31' };
const APRIL: SampleAssessment = { opens: '2022-04-01', due: '2022-04-30' };
const MAY: SampleAssessment = { opens: '2022-05-01', due: '2022-05-31' };

test.each<[string, readonly SampleAssessment[], string]>([
  ['nothing was agreed', [MARCH, APRIL], ''],
  ['nothing is owed', [], ''],
  ['the only one was extended', [{ ...MARCH, extendedTo: '2022-04-15' }], '（已延期至4月15日）'],
  [
    'a day of another year',
    [{ ...MARCH, extendedTo: '2023-01-15', provisional: true }],
    '（已延期至2023年1月15日，暂定）',
  ],
  ['the only one was waived', [{ ...MARCH, state: 'waived' }], '（免办）'],
  ['an extension, then a waiver', [{ ...MARCH, extendedTo: '2022-04-15', state: 'waived' }], '（免办）'],
  [
    'all were waived',
    [
      { ...MARCH, state: 'waived' },
      { ...APRIL, state: 'waived' },
    ],
    '（免办）',
  ],
  ['one of several', [MARCH, { ...APRIL, extendedTo: '2022-05-15' }], '（4月已延期至5月15日）'],
  [
    'some of several',
    [
      { ...MARCH, state: 'waived' },
      { ...APRIL, extendedTo: '2022-05-15' },
      { ...MAY, state: 'waived' },
    ],
    '（3月、5月免办；4月已延期至5月15日）',
  ],
])('%s', (_, samples, words) => {
  expect(agreedWords(samples.map(sampleAssessment), 2022)).toBe(words);
});

describe('in the checklist', () => {
  const task = sampleTask({ id: '12-1', when: whenOf('每季度'), lead: '各支部' });
  const waiver: LedgerEntry = {
    kind: 'waive',
    ...{ task: '12-1', units: ['第一党支部'], period: '2022-Q2', date: day('2022-03-05'), recorded: day('2022-03-06') },
    ...{ note: undefined, evidence: [], reason: '疫情防控', approved: '局党组会议' },
    ...{ place: valueAt('records.yaml', []), line: 1 },
  };
  const deadlines = (asOf: string): readonly (string | undefined)[] => {
    const judgement = judgeOffice({ plan: samplePlan({ tasks: [task] }), entries: [waiver] }, day(asOf));
    return rowsOf(composeChecklist({ judgement }).blocks).map(({ cells }) => cells['deadline']);
  };

  test('it stands with the unit that it was agreed with', () => {
    expect(deadlines('2022-03-06')).toEqual(['每季度（第二季度免办）', '每季度', '每季度']);
  });

  test('it is not known before it was written down', () => {
    expect(deadlines('2022-03-04')).toEqual(['每季度', '每季度', '每季度']);
  });
});
