import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { memoryHost } from '../support/memory-host';
import { filesBelow } from '../support/repository-files';
import { fencedBlocks } from './readme-parts';

// The papers that the READMEs show how to make lie beside the plan: they are what the commands make of it today.

const ROOT = join(__dirname, '..', '..');
const FOLDER = 'plans/2022/bulletins';
const COMMAND = /^npx yuetishi (report .* -o (plans\/2022\/bulletins\/\S+))$/;

function commandsIn(readme: string): readonly (readonly [file: string, argv: readonly string[]])[] {
  const lines = fencedBlocks(readFileSync(join(ROOT, readme), 'utf8'), 'sh').flatMap((block) => block.split('\n'));
  return lines.flatMap((line) => {
    const [, words, file] = COMMAND.exec(line) ?? [];
    return words === undefined || file === undefined ? [] : [[file, words.split(' ')] as const];
  });
}

/** The plan with its records, without what was made of it. */
const FILES = Object.fromEntries(
  Object.entries(filesBelow('plans/2022')).filter(([path]) => !path.startsWith(`${FOLDER}/`)),
);

const COMMANDS = commandsIn('README.md');

test('both READMEs make each of the papers that lie there', () => {
  expect(commandsIn('README.zh-CN.md')).toEqual(COMMANDS);
  expect(COMMANDS.map(([file]) => file).sort()).toEqual(
    readdirSync(join(ROOT, FOLDER))
      .map((name) => `${FOLDER}/${name}`)
      .sort(),
  );
});

test.each(COMMANDS)('%s is what its command writes', async (file, argv) => {
  // Long after the year, so that a date that was not given is the period's.
  const host = memoryHost({ files: FILES, now: '2030-01-01T12:00:00+08:00' });
  expect(await main(argv, host)).toBe(0);
  const written = host.written.get(file) ?? new Uint8Array();
  // Bytes tell nobody anything: where they differ, run the command and look at the paper.
  expect(readFileSync(join(ROOT, file)).equals(written)).toBe(true);
});
