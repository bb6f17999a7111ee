import { join } from 'node:path';
import { measureCorpus, ratesOf } from '../../scripts/evaluation/measure';
import { SHIPPED_CALENDAR } from '../support/when-of';

const measured = measureCorpus(join(__dirname, 'corpus'), SHIPPED_CALENDAR);

describe('documents in the shapes that offices use', () => {
  test('are drafted with nearly all that is owed, and hardly anything beside', () => {
    const { precision, recall } = ratesOf(measured);
    expect({ precision: precision >= 0.98, recall: recall >= 0.98, measured }).toMatchObject({
      precision: true,
      recall: true,
    });
  });

  test('hold enough to say so', () => {
    const sum = (of: (each: (typeof measured)[number]) => number): number =>
      measured.reduce((total, each) => total + of(each), 0);
    expect(measured.length).toBeGreaterThanOrEqual(37);
    expect(sum(({ expected }) => expected)).toBeGreaterThanOrEqual(440);
    expect(sum(({ distractors }) => distractors)).toBeGreaterThanOrEqual(330);
  });
});
