import type { Block } from '../../src/document/blocks';
import { headingLevels } from '../../src/render/heading-levels';

const title: Block = { kind: 'title', text: '题' };
const annex: Block = { kind: 'annex', label: '附件', title: '表' };

function heading(level: 1 | 2 | 3): Block {
  return { kind: 'heading', level, text: '一' };
}

test.each<[string, readonly Block[], readonly number[]]>([
  ['as they are', [title, heading(1), heading(2), heading(3), heading(1)], [1, 2, 3, 4, 2]],
  ['a level left out', [title, heading(2), heading(3), heading(2)], [1, 2, 3, 2]],
  ['in an annex', [title, heading(1), annex, heading(1), heading(1)], [1, 2, 2, 3, 3]],
  ['in an annex that begins lower', [title, annex, heading(2), heading(2), annex, heading(3)], [1, 2, 3, 3, 2, 3]],
  ['without a title', [heading(1), heading(2)], [2, 3]],
  ['of several sheets', [title, heading(1), { kind: 'page-break' }, title, heading(1)], [2, 3, 0, 2, 3]],
])('headings %s', (_, blocks, levels) => {
  expect(headingLevels({ title: '总', blocks }).levels).toEqual(levels);
});
