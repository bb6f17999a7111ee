import { COMMANDS } from '../../src/cli/commands';
import { main } from '../../src/cli/main';
import { widthOf } from '../../src/text/width';
import { NAMED_COMMANDS } from '../support/command-paths';
import { memoryHost } from '../support/memory-host';

const PATHS = NAMED_COMMANDS.map(({ path }) => path);
const GROUPS = COMMANDS.flatMap((each) => ('commands' in each ? [each.name] : []));

async function help(argv: readonly string[]): Promise<string> {
  const host = memoryHost();
  expect(await main([...argv, '--help'], host)).toBe(0);
  return host.said.stdout;
}

describe.each(['', ...GROUPS, ...PATHS])('help of yuetishi %s', (path) => {
  const argv = path === '' ? [] : path.split(' ');

  test.each(['zh', 'en'])('fits 80 columns in %s', async (language) => {
    const lines = (await help([...argv, '--lang', language])).split('\n');
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test('in English holds no word of Chinese but the name of the paper and what a plan holds', async () => {
    const text = (await help([...argv, '--lang', 'en'])).replaceAll(/月提示|机关党委|督办/g, '');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('in Chinese has no word of the library’s own', async () => {
    const text = await help([...argv, '--lang', 'zh']);
    expect(text).not.toMatch(/Usage|Options|Commands|Arguments|display help|default|\[options\]|\[command\]/);
  });
});

test.each(PATHS)('help of %s ends with examples that can be read', async (path) => {
  const examples = (await help(path.split(' '))).split('示例：\n')[1]?.match(/^ {2}yuetishi .*$/gm) ?? [];
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const words = example.trim().split(' ').slice(1);
    const host = memoryHost();
    // No plan is there: whatever else happens, the example is not wrong use.
    expect([0, 3]).toContain(await main(words, host));
  }
});
