import { fitsBeginning, fitsEnd, type EdgePattern } from '../../src/text/edge-patterns';

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
