import { parseYaml } from '../../src/load/parse-yaml';
import { nodeAt, pathAt, type Path, type SourceNode } from '../../src/source/tree';

const TEXT = `# 要点
title: 支部 # 注
groups: { 各支部: [a, b] }

tasks:
  - when: 6月
    list:
  # 下一项
  - notes: |
      一
      二
`;

function treeOf(text: string): SourceNode {
  const { root } = parseYaml('a.yaml', text);
  if (root === undefined) throw new Error('there is no tree');
  return root;
}

const ROOT = treeOf(TEXT);

describe('the innermost part that covers an offset', () => {
  test.each<[string, Path]>([
    ['支部', ['title']],
    ['title', ['title']],
    ['各支部', ['groups', '各支部']],
    ['b]', ['groups', '各支部', 1]],
    ['6月', ['tasks', 0, 'when']],
    ['when', ['tasks', 0, 'when']],
    ['二', ['tasks', 1, 'notes']],
  ])('at %j', (words, path) => {
    expect(pathAt(ROOT, TEXT.indexOf(words))).toEqual(path);
  });

  test.each<[string, Path]>([
    ['# 要点', []],
    ['# 注', []],
    [', b', ['groups', '各支部']],
    ['# 下一项', ['tasks']],
  ])('between parts, at %j, it is what holds them', (words, path) => {
    expect(pathAt(ROOT, TEXT.indexOf(words))).toEqual(path);
  });

  test('beyond the text, and before it, it is the whole', () => {
    expect(pathAt(ROOT, -1)).toEqual([]);
    expect(pathAt(ROOT, TEXT.length + 1)).toEqual([]);
    expect(pathAt(treeOf('a'), 5)).toEqual([]);
  });

  test('is there, whatever the offset', () => {
    for (let offset = 0; offset <= TEXT.length; offset++) {
      const node = nodeAt(ROOT, pathAt(ROOT, offset));
      expect(node).toBeDefined();
    }
  });
});
