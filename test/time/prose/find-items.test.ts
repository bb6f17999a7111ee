import { findItems } from '../../../src/time/prose/find-items';

test('names of days that are one name in another plan are found as they are, whatever was asked before', () => {
  const found = (names: readonly string[]): number => findItems('校庆前开展义诊', names).length;
  expect(found(['校庆\n院庆'])).toBe(0);
  expect(found(['校庆', '院庆'])).toBe(1);
});
