import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFailure } from '../../src/app/host';
import { main } from '../../src/cli/main';
import { showUnsafe } from '../../src/text/safe-text';
import { memoryHost, writtenText } from '../support/memory-host';
import { fitted, parseScenarios, wordsOf, type Run, type Scenario } from '../support/scenario';

const FOLDER = join(__dirname, 'scenarios');

describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  const scenarios = parseScenarios(readFileSync(join(FOLDER, file), 'utf8'));
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    for (const run of scenario.runs) await expectRun(scenario, run);
  });
});

async function expectRun(scenario: Scenario, run: Run): Promise<void> {
  const { files, env, columns, platform, now, refused, revisions, hasGit, answers } = scenario;
  const host = memoryHost({
    files,
    env,
    refused: refused as Record<string, HostFailure['reason']>,
    hasGit,
    ...(revisions !== undefined && { revisions }),
    ...(answers !== undefined && { answers }),
    ...(columns !== undefined && { columns }),
    ...(platform !== undefined && { platform }),
    ...(now !== undefined && { now }),
  });
  const exit = await main(wordsOf(run.command), host);
  const stdout = showUnsafe(host.said.stdout); // colours as \u{1b}[31m, so that a scenario is plain text
  const stderr = showUnsafe(host.said.stderr);
  expect({ run: run.command, stdout, stderr, exit }).toEqual({
    run: run.command,
    stdout: fitted(run.stdout, stdout),
    stderr: fitted(run.stderr, stderr),
    exit: run.exit,
  });
  expect([...host.written.keys()]).toEqual(Object.keys(run.written));
  for (const [path, expected] of Object.entries(run.written)) {
    const text = writtenText(host, path);
    expect(text).toBe(fitted(expected, text));
  }
}
