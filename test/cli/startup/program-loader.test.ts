import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPart } from '../../../src/cli/startup/part-missing';
import { ProgramLoader } from '../../../src/cli/startup/program-loader';
import { ReusedMemory } from '../../../src/cli/startup/reused-memory';

let folder: string;
let loader: ProgramLoader;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  loader = new ProgramLoader(folder, { of: () => undefined }, new ReusedMemory());
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writePart(file: string, ...bodies: readonly string[]): void {
  const chunks = bodies.map((body) => `function (require, module, __filename, __dirname) {\n${body}\n}`);
  writeFileSync(join(folder, file), `[\n${chunks.join(',\n')}\n]`);
}

test('a chunk runs once, when it is asked for first, and is told where it lies', () => {
  writePart('a.js', 'throw new Error();', 'module.exports = { runs: [__filename, __dirname] };');
  const runs = [join(folder, 'a.js'), folder];
  expect(loader.require('a.js#1')).toEqual({ runs });
  expect(loader.require('a.js#1')).toBe(loader.require('a.js#1'));
});

test('chunks ask for others in whatever part they lie, and for what is of Node', () => {
  writePart('a.js', `module.exports = [require('b.js#0'), require('node:path').sep, require('b.js#1')];`);
  writePart('b.js', `module.exports = require('a.js#0') && 'begun';`, `module.exports = 'other';`);
  expect(loader.require('a.js#0')).toEqual(['begun', join('/'), 'other']);
  expect([...loader.scripts.keys()]).toEqual(['a.js', 'b.js']);
});

test.each([0, 1024 * 1024 - 100, 1024 * 1024, 3_000_000])(
  'a part is read in full, however long it is: %d bytes and some more',
  (length) => {
    writePart('short.js', `module.exports = 'before';`);
    writePart('long.js', `module.exports = '${'x'.repeat(length)}'.length;`, `module.exports = 'end';`);
    const asked = ['short.js#0', 'long.js#0', 'long.js#1'].map(loader.require);
    expect(asked).toEqual(['before', length, 'end']);
  },
);

test('a text is read before its compiled code, which stays as it is until it is used', () => {
  writePart('a.js', `module.exports = 'a';`);
  const kept = join(folder, 'kept');
  const code = Buffer.alloc(500, 'code');
  writeFileSync(kept, code);
  const descriptor = openSync(kept, 'r');
  try {
    const memory = new ReusedMemory();
    const given: Buffer[] = [];
    const of = (): undefined => void given.push(memory.read(descriptor, 0, code.length));
    expect(new ProgramLoader(folder, { of }, memory).require('a.js#0')).toBe('a');
    expect(given).toEqual([code]);
  } finally {
    closeSync(descriptor);
  }
});

test('a part that is not there is told by its name', () => {
  const load = (): unknown => loader.require('gone.js#0');
  expect(load).toThrow('gone.js is missing');
  try {
    load();
  } catch (error) {
    expect(missingPart(error)).toBe('gone.js');
  }
});
