import { clauseName } from '../../../src/document/wording/clause-name';
import { quoted } from '../../../src/document/wording/quoted';

test.each([
  ['3', '第3条'],
  ['十二', '第十二条'],
  ['第三条', '第三条'],
  ['（一）', '（一）'],
  ['3.10', '3.10'],
])('the clause %s is %s', (label, name) => {
  expect(clauseName(label)).toBe(name);
});

test('marks within quotation marks are inner ones', () => {
  expect(quoted('举办“道德讲堂”')).toBe('“举办‘道德讲堂’”');
});
