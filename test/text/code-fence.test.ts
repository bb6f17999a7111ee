import { codeFence } from '../../src/text/code-fence';

test.each([
  ['a: b', '```yaml\na: b\n```'],
  ['`a`', '```yaml\n`a`\n```'],
  ['```\na\n```', '````yaml\n```\na\n```\n````'],
  ['a````b', '`````yaml\na````b\n`````'],
  ['\u001b[31m', '```yaml\n\\u{1b}[31m\n```'],
])('%j in a fence', (text, fenced) => {
  expect(codeFence(text, 'yaml')).toBe(fenced);
});
