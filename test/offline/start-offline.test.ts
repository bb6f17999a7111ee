import { runInNewContext } from 'node:vm';
import packageFile from '../../package.json';
import { repositoryText } from '../support/repository-files';

interface Started {
  readonly loaded: readonly string[];
  readonly said: string;
  readonly exitCode: number | undefined;
}

/** What the file does on a Node of a version. */
function startedOn(node: string): Started {
  const loaded: string[] = [];
  let said = '';
  const process = {
    versions: { node },
    execPath: 'D:\\月提示\\node.exe',
    stderr: { write: (text: string) => void (said += text) },
    exitCode: undefined as number | undefined,
  };
  runInNewContext(repositoryText('offline/start-offline.js'), {
    process,
    require: (file: string) => loaded.push(file),
  });
  return { loaded, said, exitCode: process.exitCode };
}

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('starts the program on Node %s', (version) => {
  expect(startedOn(version)).toEqual({ loaded: ['./yuetishi.js'], said: '', exitCode: undefined });
});

test.each(['0.10.48', '9.11.2', '18.20.8', '20.9.0', '20.18.3'])('refuses Node %s in a sentence', (version) => {
  expect(startedOn(version)).toEqual({
    loaded: [],
    said: `Node.js ${version} 太旧，请换成 20.19 或更新的版本：D:\\月提示\\node.exe
Node.js ${version} is too old, use 20.19 or newer: D:\\月提示\\node.exe
`,
    exitCode: 3,
  });
});

test('asks for the version that the package asks for', () => {
  const [, minimum = ''] = /^>=(\d+\.\d+)\.0$/.exec(packageFile.engines.node) ?? [];
  expect(startedOn(`${minimum}.0`).exitCode).toBeUndefined();
  expect(startedOn('1.0.0').said).toContain(` ${minimum} `);
});
