import { everyName, nearestTopic, topicNamed } from '../../src/app/explain';
import { ALL_RULES } from '../../src/check/all-rules';

function found(word: string): string | undefined {
  const topic = topicNamed(word);
  return topic?.kind === 'rule' ? topic.rule.code : topic?.term.name.en;
}

test.each(['Y403', 'y403', '403', ' Y403 ', 'Ｙ４０３', 'impossible-date', 'Impossible Date'])(
  '%j names a rule',
  (word) => {
    expect(found(word)).toBe('Y403');
  },
);

test.each([
  ['期次', 'occurrence'],
  ['Occurrence', 'occurrence'],
  ['基准日', 'as-of date'],
  ['as-of', 'as-of date'],
  ['as of date', 'as-of date'],
  ['序时进度', 'pace'],
  ['调度', 'stage'],
  ['月提示', 'monthly prompt'],
  ['台账', 'ledger'],
  ['责任清单', 'checklist'],
  ['顺延', 'rest-day rule'],
  ['调休', 'make-up workday'],
  ['责任单位', 'lead unit'],
  ['配合单位', 'helping unit'],
  ['佐证', 'evidence'],
  ['延期', 'extension'],
  ['免办', 'waiver'],
  ['通报', 'bulletin'],
  ['“原文核对”', 'fidelity'],
  ['最低要求', 'baseline'],
  ['临期', 'due soon'],
  ['DUE-SOON', 'due soon'],
  ['逾期', 'overdue'],
  ['亮灯', 'light'],
])('%s names the term %s', (word, name) => {
  expect(found(word)).toBe(name);
});

test.each(['', ' ', 'Y', 'Y40', 'Y4030', '4', '1403', 'impossible', '没有的词'])('%j names nothing', (word) => {
  expect(topicNamed(word)).toBeUndefined();
});

test.each([
  ['imposible-date', 'impossible-date'],
  ['IMPOSSIBLE-DAET', 'impossible-date'],
  ['y8O9', 'Y809'],
  ['期刺', '期次'],
  ['ocurrence', 'occurrence'],
  ['effective due dat', 'effective due date'],
  ['牵头单未', '牵头单位'],
])('%s is near %s', (word, nearest) => {
  expect(nearestTopic(word)).toBe(nearest);
});

test('a word of another kind is near none', () => {
  expect(nearestTopic('frobnicate')).toBeUndefined();
});

test('every rule can be asked for by its code and its name', () => {
  const names = everyName().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(ALL_RULES.flatMap(({ code, name }) => [code, name])));
});
