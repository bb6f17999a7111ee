import { nearestTopic, ruleNamed } from '../../src/app/explain';

test.each(['Y403', 'y403', '403', ' Y403 ', 'impossible-date', 'Impossible-Date'])('%j names a rule', (word) => {
  expect(ruleNamed(word)?.code).toBe('Y403');
});

test.each(['', 'Y', 'Y40', 'Y4030', '4', 'impossible', 'date'])('%j names none', (word) => {
  expect(ruleNamed(word)).toBeUndefined();
});

test.each([
  ['imposible-date', 'impossible-date'],
  ['IMPOSSIBLE-DAET', 'impossible-date'],
  ['y8O9', 'Y809'],
])('%s is near %s', (word, nearest) => {
  expect(nearestTopic(word)).toBe(nearest);
});

test('a word of another kind is near none', () => {
  expect(nearestTopic('frobnicate')).toBeUndefined();
});
