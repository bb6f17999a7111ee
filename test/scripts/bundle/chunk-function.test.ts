import { chunkFunction } from '../../../scripts/bundle/chunk-function';
import type { Chunk } from '../../../scripts/bundle/chunks';

const IDS = new Map([
  ['a.js', 'plan.js#3'],
  ['b.js', 'check.js#0'],
]);

function chunkOf(code: string): Chunk {
  return { name: 'own.js', code, largest: '', entry: undefined, needs: [], asks: [] };
}

type Asked = (id: string) => unknown;
type Made = (asked: Asked, module: { exports: unknown }, file: string, folder: string) => void;

/** What a chunk exports, with what it was given by others. */
function run(code: string, asked: Asked = () => ({})): unknown {
  const made = (0, eval)(`(${chunkFunction(chunkOf(code), IDS)})`) as Made;
  const module = { exports: {} };
  made(asked, module, '/program/own.js', '/program');
  return module.exports;
}

test.each([
  ['import { x } from "./a.js"; export { x };', { x: 'plan.js#3.x' }],
  ['import { x as y } from "./a.js"; export { y as z };', { z: 'plan.js#3.x' }],
  ['import whole from "./a.js"; export { whole };', { whole: 'plan.js#3' }],
  ['import * as whole from "./a.js"; const { x } = whole; export { x };', { x: 'plan.js#3.x' }],
  ['import whole, { x } from "./b.js"; export { whole, x };', { whole: 'check.js#0', x: 'check.js#0.x' }],
  ['import { join } from "node:path"; export { join };', { join: 'node:path.join' }],
])('what is imported comes from the chunk by its id: %s', (code, expected) => {
  const asked: Asked = (id) => ({
    x: `${id}.x`,
    join: `${id}.join`,
    toString: () => id,
  });
  const exported = run(code, asked) as Record<string, unknown>;
  expect(Object.fromEntries(Object.entries(exported).map(([name, value]) => [name, String(value)]))).toEqual(expected);
});

test('a chunk that is imported for what it does is run', () => {
  const asked: string[] = [];
  run('import "./b.js";', (id) => asked.push(id));
  expect(asked).toEqual(['check.js#0']);
});

test('what is asked for later is asked for by its id, and only then', async () => {
  const asked: string[] = [];
  const note: Asked = (id) => {
    asked.push(id);
    return { id };
  };
  const { later, now, other } = run(
    'const later = () => import("./a.js"), now = () => require("./b.js"), other = () => require("node:os"); export { later, now, other };',
    note,
  ) as Record<'later' | 'now' | 'other', () => unknown>;
  expect(asked).toEqual([]);
  expect(await later()).toEqual({ id: 'plan.js#3' });
  expect([now(), other()]).toEqual([{ id: 'check.js#0' }, { id: 'node:os' }]);
});

test('a module is told the file that it lies in, and its folder', () => {
  expect(run('const at = [__filename, __dirname]; export { at };')).toEqual({ at: ['/program/own.js', '/program'] });
});

test.each([
  'let x = 1; x = 2; export { x };',
  'let x = 1; const set = () => { x += 2; }; export { x };',
  'let x = 1; x ??= 2; export { x };',
  'let x = 1; x++; export { x };',
  'let x = 1; --x; export { x };',
  'let x = 1; export { x as y }; (x) = 2;',
  'let x = 1; [x] = [2]; export { x };',
  'let x = 1; [, ...x] = [2]; export { x };',
  'let x = 1; ({ x } = { x: 2 }); export { x };',
  'let x = 1; ({ a: { b: x = 3 } } = { a: {} }); export { x };',
  'let x = 1; ({ ...x } = {}); export { x };',
  'let x = 1; for (x of [2]); export { x };',
  'let x = 1; for (x in { a: 1 }); export { x };',
])('what is exported and changes is refused: %s', (code) => {
  expect(() => chunkFunction(chunkOf(code), IDS)).toThrow('own.js exports x and changes it');
});

test.each([
  ['let x = 1, y = 2; y = 3; export { x };', { x: 1 }],
  ['const x = { a: 1 }; x.a = 2; export { x };', { x: { a: 2 } }],
  ['const x = [1]; [x[0]] = [2]; export { x };', { x: [2] }],
  ['const x = -1; export { x };', { x: -1 }],
  ['let y = 0; for (const x of [1]) y = x; const x = 2; export { x };', { x: 2 }],
])('what stays the same is not: %s', (code, exported) => {
  expect(run(code)).toEqual(exported);
});

test('a chunk that passes on all of another is refused', () => {
  expect(() => chunkFunction(chunkOf('export * from "./a.js";'), IDS)).toThrow('a chunk passes on another');
});

test('of comments those go that have lines of their own, but for the names of modules', () => {
  const code = `// src/a.ts
/** Adds
 * two. */
var add = (a, b) => a /* of two */ + b;
var Sum = class {
  /** Says so in words. */
  text = "/* no comment */";
  all = \`
/* no comment either */
\`;
};
export { add, Sum };`;
  const made = chunkFunction(chunkOf(code), IDS);
  expect(made).toContain('\n// src/a.ts\nvar add = (a, b) => a /* of two */ + b;\nvar Sum = class {\n  text =');
  const { Sum } = run(code) as { readonly Sum: new () => { readonly text: string; readonly all: string } };
  expect(new Sum()).toEqual({ text: '/* no comment */', all: '\n/* no comment either */\n' });
});
