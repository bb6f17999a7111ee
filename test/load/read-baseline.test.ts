import { parseYaml } from '../../src/load/parse-yaml';
import { readBaseline } from '../../src/load/read-baseline';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import { stretch } from '../support/checked-files';

const HEAD = 'id: party-branch\ntitle: 党支部\nrequirements:\n';
const SOUND =
  '  - { id: assembly, title: 党员大会, every: quarter, times: 2, basis: 某条例第十一条, certainty: B, notes: 一般 }\n';

function read(text: string): ReturnType<typeof readBaseline> & { readonly told: readonly string[] } {
  const file = new SourceFile('a.yaml', text, parseYaml('a.yaml', text).root);
  const result = readBaseline(file);
  const told = result.findings.map(({ code, place }) => `${stretch(locate(file, place)).replace(/-.*/, '')} ${code}`);
  return { ...result, told };
}

/** What is left of a baseline, by the ids of its requirements. */
const left = (text: string): readonly string[] | undefined => read(text).baseline?.requirements.map(({ id }) => id);

test('a sound file is read as it stands', () => {
  const { baseline, findings } = read(HEAD + SOUND);
  expect(findings).toEqual([]);
  expect(baseline).toEqual({
    id: 'party-branch',
    title: '党支部',
    requirements: [
      { id: 'assembly', title: '党员大会', every: 'quarter', times: 2, basis: '某条例第十一条', certainty: 'B' },
    ],
  });
});

test.each<[string, string, readonly string[]]>([
  ['a word for times', SOUND.replace('times: 2', 'times: 两次'), ['5:57 Y204']],
  ['a range', SOUND.replace('times: 2', 'times: 1-2'), ['5:57 Y204']],
  ['none at all', SOUND.replace('times: 2', 'times: 0'), ['5:57 Y204']],
  ['another notation', SOUND.replace('times: 2', 'times: 1e1'), ['5:57 Y204']],
  ['a period that is none', SOUND.replace('quarter', 'season'), ['5:41 Y204']],
  ['a grade that is none', SOUND.replace('certainty: B', 'certainty: D'), ['5:87 Y204']],
  ['no citation', SOUND.replace(', basis: 某条例第十一条', ''), ['5:5 Y202']],
  ['an id that is taken', SOUND, ['5:11 Y301']],
])('%s is told at its place, and the other requirements stand', (_what, second, told) => {
  const text = HEAD + SOUND + second;
  expect(read(text).told).toEqual(told);
  expect(left(text)).toEqual(['assembly']);
});

test('the first of two equal ids is shown beside the second', () => {
  const [found] = read(HEAD + SOUND + SOUND).findings;
  expect(found?.related.map(({ place }) => place)).toEqual([
    { file: 'a.yaml', path: ['requirements', 0, 'id'], part: 'value' },
  ]);
});

test.each([['- x\n'], ['x\n'], ['title: 党支部\nrequirements: []\n'], [HEAD.replace('party-branch', 'a b') + SOUND]])(
  'a file without an id to name it by is none: %j',
  (text) => {
    expect(read(text).baseline).toBeUndefined();
    expect(read(text).findings).not.toEqual([]);
  },
);
