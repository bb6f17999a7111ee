import { plainText } from '../../../scripts/offline/plain-text';
import { widthOf } from '../../../src/text/width';
import { repositoryText } from '../../support/repository-files';

test('shows headings, code and items without the marks of Markdown', () => {
  expect(plainText('# 标题\n\n说 `yuetishi check` 的。\n\n```sh\n# `一行`\n```\n\n- 一\n2. 二\n')).toBe(
    '【标题】\n\n说 yuetishi check 的。\n\n    # `一行`\n\n- 一\n2. 二\n',
  );
});

test('breaks lines, and items below their own beginning', () => {
  expect(plainText(`1. ${'一'.repeat(40)}\n${'二'.repeat(40)}`).split('\n')).toEqual([
    `1. ${'一'.repeat(36)}`,
    `   ${'一'.repeat(4)}`,
    '二'.repeat(38),
    '二'.repeat(2),
  ]);
});

test('leaves nothing of Markdown in the guide, and no line that is too wide', () => {
  const lines = plainText(repositoryText('docs/offline.zh-CN.md')).split('\n');
  expect(lines.filter((line) => /`|\*\*|^#|\]\(|^\|/.test(line))).toEqual([]);
  expect(lines.filter((line) => widthOf(line) > 76)).toEqual([]);
});
