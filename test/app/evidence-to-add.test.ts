import { AppError } from '../../src/app/app-error';
import { evidenceToAdd } from '../../src/app/evidence-to-add';
import { memoryFiles } from '../support/memory-files';

const FOLDER = '/office/plans/2022';
const FILES: Readonly<Record<string, string>> = {
  [`${FOLDER}/plan.yaml`]: '',
  [`${FOLDER}/evidence/a.txt`]: '甲',
  [`${FOLDER}/照片/b.txt`]: '乙',
  '/office/desk/a.txt': '甲',
  '/office/desk/other/a.txt': '丙',
  '/office/desk/新.txt': '丁',
  '/office/desk/x\\y.txt': '戊',
  '/elsewhere/out.txt': '己',
};
const LINKS = { '/office/desk/in.txt': `${FOLDER}/evidence/a.txt` };

function added(words: readonly string[], wantsCopy = false, links: Readonly<Record<string, string>> = LINKS): object {
  const { evidence, copies } = evidenceToAdd(
    memoryFiles(FILES, '/office', links),
    `${FOLDER}/plan.yaml`,
    words,
    wantsCopy,
  );
  const named = evidence.map((each) => (each.kind === 'file' ? each.file : each.kind === 'url' ? each.url : each.ref));
  return { named, copies: Object.fromEntries([...copies].map(([to, from]) => [to.replace(`${FOLDER}/`, ''), from])) };
}

test.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>]>([
  ['in evidence/', ['plans/2022/evidence/a.txt'], ['evidence/a.txt'], {}],
  ['as the plan names it', ['evidence/a.txt'], ['evidence/a.txt'], {}],
  ['elsewhere in the plan’s folder', ['照片/b.txt'], ['照片/b.txt'], {}],
  ['a link into the plan’s folder', ['desk/in.txt'], ['evidence/a.txt'], {}],
  ['outside', ['desk/新.txt'], ['evidence/新.txt'], { 'evidence/新.txt': '/office/desk/新.txt' }],
  ['outside, and there already', ['desk/a.txt'], ['evidence/a.txt'], {}],
  [
    'outside, its name taken',
    ['desk/other/a.txt'],
    ['evidence/a-2.txt'],
    { 'evidence/a-2.txt': '/office/desk/other/a.txt' },
  ],
  [
    'outside, twice',
    ['desk/新.txt', 'desk/新.txt'],
    ['evidence/新.txt', 'evidence/新.txt'],
    { 'evidence/新.txt': '/office/desk/新.txt' },
  ],
  [
    'with a backslash in its name',
    ['desk/x\\y.txt'],
    ['evidence/x_y.txt'],
    { 'evidence/x_y.txt': '/office/desk/x\\y.txt' },
  ],
  ['an address', ['https://example.org/a'], ['https://example.org/a'], {}],
  ['a document number', ['ref:机党〔2022〕8号', '文号：9号'], ['机党〔2022〕8号', '9号'], {}],
])('evidence %s', (_name, words, named, copies) => {
  expect(added(words)).toEqual({ named, copies });
});

test('a copy is made of what lies in the plan’s folder where that is wished for, but not of evidence', () => {
  expect(added(['照片/b.txt', 'evidence/a.txt'], true)).toEqual({
    named: ['evidence/b.txt', 'evidence/a.txt'],
    copies: { 'evidence/b.txt': `${FOLDER}/照片/b.txt` },
  });
});

test.each(['没有.txt', '', 'desk', 'a\0b'])('%j is no evidence', (word) => {
  expect(() => added([word])).toThrow(AppError);
});

test('nothing is copied through a folder that leads out of the plan’s', () => {
  expect(() => added(['desk/新.txt'], false, { [`${FOLDER}/evidence`]: '/elsewhere' })).toThrow(AppError);
});
