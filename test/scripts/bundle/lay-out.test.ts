import type { Chunk } from '../../../scripts/bundle/chunks';
import { layOut } from '../../../scripts/bundle/lay-out';

const PROGRAM = 'bin/program.ts';
const LARGE = 'x'.repeat(40_000);

function chunk(name: string, more: Partial<Chunk> = {}): Chunk {
  return { name, code: '', largest: `src/${name}.ts`, entry: undefined, needs: [], asks: [], ...more };
}

function action(name: string, more: Partial<Chunk> = {}): Chunk {
  return chunk(name, { entry: `src/cli/actions/${name}.ts`, ...more });
}

/** File → the chunks in it. */
function filesOf(chunks: readonly Chunk[], parts: readonly string[] = []): Readonly<Record<string, readonly string[]>> {
  const start = chunk('start', { entry: PROGRAM, needs: ['start-needs'], asks: ['check', 'due', 'rollup', 'status'] });
  const { files } = layOut([start, chunk('start-needs'), ...chunks], [PROGRAM], parts);
  return Object.fromEntries([...files].map(([file, all]) => [file, all.map(({ name }) => name)]));
}

const ACTIONS = ['check', 'due', 'rollup', 'status'];

test('what every command line needs lies together, each action by itself', () => {
  expect(filesOf(ACTIONS.map((name) => action(name, { needs: ['start-needs'] })))).toEqual({
    'program.js': ['start', 'start-needs'],
    'check.js': ['check'],
    'due.js': ['due'],
    'rollup.js': ['rollup'],
    'status.js': ['status'],
  });
});

test('what commands are called and take lies together, since help lists them all', () => {
  const files = filesOf([
    ...ACTIONS.map((name) => action(name, { needs: [`${name}-words`] })),
    ...ACTIONS.map((name) =>
      chunk(`${name}-command`, { entry: `src/cli/commands/${name}.ts`, needs: [`${name}-words`], asks: [name] }),
    ),
    ...ACTIONS.map((name) => chunk(`${name}-words`)),
  ]);
  expect(files['program.js']).toEqual([
    ...['start', 'start-needs'],
    ...ACTIONS.map((name) => `${name}-command`),
    ...ACTIONS.map((name) => `${name}-words`),
  ]);
  expect(files['check.js']).toEqual(['check']);
});

test('what one action needs lies with it, also where it is asked for later', () => {
  const [check, ...others] = ACTIONS.map((name) => action(name, { asks: [`${name}-later`] }));
  const files = filesOf([check ?? chunk(''), ...others, chunk('check-later', { needs: ['deep'] }), chunk('deep')]);
  expect(files['check.js']).toEqual(['check', 'check-later', 'deep']);
});

test('what half of the actions need is the plan; what fewer share lies apart where it is large', () => {
  const needs: Readonly<Record<string, readonly string[]>> = {
    check: ['three', 'two', 'big'],
    due: ['three', 'two'],
    rollup: ['three', 'big'],
    status: [],
  };
  const files = filesOf([
    ...ACTIONS.map((name) => action(name, { needs: needs[name] ?? [] })),
    ...['report', 'explain'].map((name) => action(name)),
    chunk('three'),
    chunk('two'),
    chunk('big', { code: LARGE, largest: 'src/render/large.ts' }),
  ]);
  expect(files).toMatchObject({ 'plan.js': ['three'], 'shared.js': ['two'], 'shared-large.js': ['big'] });
});

test('what half of the actions may come to ask for is not read with the plan, also where some cannot do without', () => {
  const files = filesOf([
    ...ACTIONS.map((name) => action(name, { needs: ['plan'], asks: ['colours', 'book'] })),
    action('explain', { needs: ['rules'] }),
    chunk('plan'),
    chunk('colours'),
    chunk('book', { entry: 'src/app/book.ts', needs: ['rules'] }),
    chunk('rules'),
  ]);
  expect(files).toMatchObject({ 'plan.js': ['plan'], 'later.js': ['colours', 'book', 'rules'] });
});

test('what the same actions share lies apart where all of it is large', () => {
  const [check, due, ...others] = ACTIONS.map((name) => action(name));
  const half = 'x'.repeat(7_000);
  const files = filesOf([
    { ...(check ?? chunk('')), needs: ['one', 'other', 'alone'] },
    { ...(due ?? chunk('')), needs: ['one', 'other'] },
    ...others.map((each) => ({ ...each, needs: each.name === 'rollup' ? ['alone'] : [] })),
    ...['report', 'explain'].map((name) => action(name)),
    chunk('one', { code: half }),
    chunk('other', { code: `${half}x` }),
    chunk('alone', { code: half }),
  ]);
  expect(files).toMatchObject({ 'shared-other.js': ['one', 'other'], 'shared.js': ['alone'] });
});

test('what the same actions share and only may come to ask for is not read with what they need, where it is large', () => {
  const laidOut = (table: Partial<Chunk>): ReturnType<typeof filesOf> =>
    filesOf([
      ...ACTIONS.map((name) =>
        action(name, name === 'due' || name === 'status' ? { needs: ['rows'], asks: ['table'] } : {}),
      ),
      ...['report', 'explain'].map((name) => action(name)),
      chunk('rows', { code: 'x'.repeat(7_000), largest: 'src/rows.ts' }),
      chunk('table', { entry: 'src/table.ts', largest: 'src/table.ts', ...table }),
    ]);
  expect(laidOut({ code: LARGE })).toMatchObject({ 'shared.js': ['rows'], 'shared-table.js': ['table'] });
  expect(laidOut({ code: 'x'.repeat(7_500) })).toMatchObject({ 'shared-table.js': ['rows', 'table'] });
});

test('a part lies by itself, and what only it needs lies with it', () => {
  const files = filesOf(
    [
      ...ACTIONS.map((name) => action(name, { asks: ['word'] })),
      chunk('word', { entry: 'src/render/word.ts', needs: ['library'] }),
      chunk('library', { code: LARGE }),
    ],
    ['src/render/word.ts'],
  );
  expect(files['word.js']).toEqual(['word', 'library']);
  expect(files['plan.js']).toBeUndefined();
});

test('a chunk is asked for by its file and its place in it', () => {
  const { ids } = layOut([chunk('start', { entry: PROGRAM }), chunk('other', { entry: 'src/a.ts' })], [PROGRAM], []);
  expect([...ids]).toEqual([
    ['start', 'program.js#0'],
    ['other', 'shared.js#0'],
  ]);
});

test('a part that nothing reaches is refused', () => {
  expect(() => filesOf([], ['src/gone.ts'])).toThrow('src/gone.ts is not reached by import() or require()');
});
