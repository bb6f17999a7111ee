import { COMMANDS } from '../../../src/cli/commands';
import { allCommands, commandCalled } from '../../../src/cli/commands/by-name';

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s is found by its name',
  async (name, command) => {
    expect(await commandCalled(name)).toBe(command);
  },
);

test.each([undefined, '', 'Check', 'help', '--help', 'constructor', '__proto__'])(
  '%j names no command',
  async (name) => {
    expect(await commandCalled(name)).toBeUndefined();
  },
);

test('all of them are those that help lists', async () => {
  expect(await allCommands()).toBe(COMMANDS);
});

test('a command is loaded without the others, all of them are for help', async () => {
  jest.resetModules();
  const byName = await import('../../../src/cli/commands/by-name');
  const loaded = (): readonly string[] =>
    Object.keys(require.cache)
      .map((path) => path.replaceAll('\\', '/'))
      .flatMap((path) => /\/src\/cli\/commands\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  await byName.commandCalled('schema');
  expect(loaded()).toEqual(['by-name', 'schema']);
  await byName.allCommands();
  expect(loaded()).toEqual(expect.arrayContaining(['index', 'check', 'status', 'ledger-import', 'verify']));
});
