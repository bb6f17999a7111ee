import { fitsBeginning, fitsEnd, holdsOne, holdsOneAt, type EdgePattern } from '../../src/text/edge-patterns';

const PATTERNS: readonly EdgePattern[] = [
  ['一二', '月', /^(?:一|二)月.*(?:一|二)$/],
  ['三', ''],
];

test.each([
  ['一月之二', true, true],
  ['二月', false, false],
  ['一日之一', false, false],
  ['三日', true, false],
  ['日三', false, true],
  ['四', false, false],
  ['', false, false],
])('%j fits at its beginning: %j; at its end: %j', (text, beginning, end) => {
  expect([fitsBeginning(PATTERNS, text), fitsEnd(PATTERNS, text)]).toEqual([beginning, end]);
});

test.each([
  ['月底', 0, true, true],
  ['三月底', 1, true, true],
  ['三月底', 0, true, false],
  ['三月', 1, false, false],
  ['', 0, false, false],
])('%j with a point %d holds one of the words: %j; there: %j', (text, at, anywhere, there) => {
  const words = ['月末', '月底'];
  expect([holdsOne(words, text), holdsOneAt(words, text, at)]).toEqual([anywhere, there]);
});
