import { leftOutSentences } from '../../../src/document/rollup/left-out';
import { sampleRollUp } from '../../support/sample-roll-up';

test('nothing is said where everything was counted', () => {
  expect(leftOutSentences(sampleRollUp({ partly: 0, uncounted: 0 }))).toEqual([]);
});

test('in English one and several are told apart', () => {
  const said = (plans: number): readonly string[] =>
    leftOutSentences(sampleRollUp({ partly: plans, uncounted: plans, otherYears: plans })).map(({ en }) => en);
  expect(said(1)).toEqual([
    '1 plan has errors and counts in part only.',
    '1 plan could not be read and is not counted.',
    '1 plan of another year is left out.',
  ]);
  expect(said(2)).toEqual([
    '2 plans have errors and count in part only.',
    '2 plans could not be read and are not counted.',
    '2 plans of other years are left out.',
  ]);
});
