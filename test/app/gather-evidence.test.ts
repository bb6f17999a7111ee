import { createHash } from 'node:crypto';
import { gatherEvidence } from '../../src/app/gather-evidence';
import { Gathering } from '../../src/app/gathering';
import { HostFailure, type Host } from '../../src/app/host';
import type { EvidenceFile } from '../../src/check/gate-facts';
import { memoryFiles } from '../support/memory-files';

const FOLDER = '/office/plans/2022';
const SUM = 'f'.repeat(64);

const FILES: Readonly<Record<string, string>> = {
  [`${FOLDER}/plan.yaml`]: '',
  [`${FOLDER}/evidence/a.txt`]: '甲',
  [`${FOLDER}/evidence/b.txt`]: '乙',
  [`${FOLDER}/evidence/三月学习纪要.docx`]: '丁',
  '/office/plans/2021/a.txt': '丙',
};
const LINKS = {
  [`${FOLDER}/evidence/out`]: '/office/plans/2021',
  [`${FOLDER}/evidence/out.txt`]: '/office/plans/2021/a.txt',
  [`${FOLDER}/evidence/in.txt`]: `${FOLDER}/evidence/a.txt`,
};

interface Gathered {
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly hashed: readonly string[];
  readonly failures: Gathering['failures'];
}

/** What is gathered of some files, a `*` behind those whose sum is recorded. */
function gathered(names: readonly string[], disk: Host = memoryFiles(FILES, '/office', LINKS)): Gathered {
  const hashed: string[] = [];
  const host: Host = {
    ...disk,
    fileSha256(path) {
      hashed.push(path.replace(`${FOLDER}/`, ''));
      return disk.fileSha256(path);
    },
  };
  const gathering = new Gathering(host, `${FOLDER}/plan.yaml`);
  const claims = names.map((name) => ({ file: name.replace('*', ''), sha256: name.endsWith('*') ? SUM : undefined }));
  return { files: gatherEvidence(gathering, claims), hashed, failures: gathering.failures };
}

const at = (name: string): EvidenceFile | undefined => gathered([name]).files.get(name.replace('*', ''));
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a file is looked for, and summed only where a sum is recorded', () => {
  const path = `${FOLDER}/evidence/a.txt`;
  expect(at('evidence/a.txt')).toEqual({ kind: 'present', path, sha256: undefined });
  expect(at('evidence/a.txt*')).toEqual({ kind: 'present', path, sha256: sumOf('甲') });
});

test('a file that is claimed many times is summed once, however it is written', () => {
  const names = ['evidence/a.txt*', 'evidence/a.txt', 'evidence/a.txt*', './evidence/a.txt*', 'evidence/in.txt*'];
  const { files, hashed } = gathered([...names, 'evidence/b.txt']);
  expect(hashed).toEqual(['evidence/a.txt']);
  expect(files.size).toBe(4);
  expect(files.get('evidence/in.txt')).toEqual(files.get('./evidence/a.txt'));
});

test.each<[string, EvidenceFile]>([
  ['evidence/out/a.txt*', { kind: 'outside', reason: 'link' }],
  ['evidence/out.txt', { kind: 'outside', reason: 'link' }],
  ['../2021/a.txt*', { kind: 'outside', reason: 'above' }],
  ['evidence/../../2022/evidence/../../2021/a.txt', { kind: 'outside', reason: 'above' }],
  ['../../../../etc/passwd', { kind: 'outside', reason: 'above' }],
  [`${FOLDER}/evidence/a.txt`, { kind: 'outside', reason: 'absolute' }],
  ['c:evidence/a.txt', { kind: 'outside', reason: 'absolute' }],
  ['\\\\server\\a.txt', { kind: 'outside', reason: 'absolute' }],
  ['evidence\\a.txt', { kind: 'outside', reason: 'backslash' }],
  ['..\\2021\\a.txt', { kind: 'outside', reason: 'backslash' }],
])('%s is never read', (name, expected) => {
  expect(at(name)).toEqual(expected);
  expect(gathered([name]).hashed).toEqual([]);
});

test.each<[string, EvidenceFile]>([
  ['evidence', { kind: 'folder' }],
  ['evidence/', { kind: 'folder' }],
  ['evidence/c.txt*', { kind: 'missing', nearest: undefined }],
  ['evidence/a.pdf', { kind: 'missing', nearest: 'evidence/a.txt' }],
  ['evidence/三月学习纪录.docx', { kind: 'missing', nearest: 'evidence/三月学习纪要.docx' }],
  ['nowhere/a.txt', { kind: 'missing', nearest: undefined }],
  ['evi\0dence/a.txt', { kind: 'missing', nearest: undefined }],
])('%j is no file', (name, expected) => expect(at(name)).toEqual(expected));

test('a folder of plans that is itself behind a link is the folder all the same', () => {
  const disk = memoryFiles({ '/data/2022/plan.yaml': '', '/data/2022/a.txt': '甲' }, '/office', {
    [FOLDER]: '/data/2022',
  });
  expect(gathered(['a.txt*'], disk).files.get('a.txt')).toEqual({
    kind: 'present',
    path: '/data/2022/a.txt',
    sha256: sumOf('甲'),
  });
});

test('what the system refuses is told, and the others are looked at', () => {
  const disk = memoryFiles(FILES);
  const { files, failures } = gathered(['evidence/a.txt*', 'evidence/b.txt*'], {
    ...disk,
    fileSha256(path) {
      if (path.endsWith('a.txt')) throw new HostFailure(path, 'busy', 'EBUSY');
      return disk.fileSha256(path);
    },
  });
  expect(files.get('evidence/a.txt')).toEqual({ kind: 'unreadable' });
  expect(files.get('evidence/b.txt')).toMatchObject({ kind: 'present', sha256: sumOf('乙') });
  expect(failures).toEqual([new HostFailure(`${FOLDER}/evidence/a.txt`, 'busy', 'EBUSY')]);
});
