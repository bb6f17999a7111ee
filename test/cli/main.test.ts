import { main } from '../../src/cli/main';
import { schemaTexts } from '../../src/generated/schemas';
import type { CliHost } from '../../src/cli/cli-host';
import { memoryHost, writtenText, type MemoryHost } from '../support/memory-host';

const PLAN = `format: 1
title: 2022年要点
year: 2022
organisation: 某局
units: [机关党委]
sections:
  - { title: 学习, clauses: [{ label: 1, title: 学习, tasks: [{ id: 1-1, title: 开展学习, when: 6月, lead: 机关党委 }] }] }
`;

function office(): MemoryHost {
  return memoryHost({ files: { 'plans/2022/plan.yaml': PLAN } });
}

describe('a bug', () => {
  function faulty(env: Record<string, string> = {}): MemoryHost & CliHost {
    return {
      ...memoryHost({ env }),
      now: () => {
        throw new TypeError('the clock\nstruck thirteen');
      },
    };
  }

  test('ends with status 4, one sentence, and no stack trace', async () => {
    const host = faulty();
    expect(await main(['status'], host)).toBe(4);
    expect(host.said.stderr).toMatch(/^程序出错了[^\n]*the clock struck thirteen[^\n]*报告给[^\n]*\n$/);
    expect(host.said.stdout).toBe('');
  });

  test('is told in English too', async () => {
    const host = faulty();
    expect(await main(['status', '--lang', 'en'], host)).toBe(4);
    expect(host.said.stderr).toMatch(/^This is a bug [^\n]*the clock struck thirteen[^\n]*report it to [^\n]*\n$/);
  });

  test('shows where it comes from under YUETISHI_DEBUG', async () => {
    const host = faulty({ YUETISHI_DEBUG: '1' });
    expect(await main(['status'], host)).toBe(4);
    expect(host.said.stderr).toContain('main.test.ts');
  });

  test('that throws no Error is told all the same', async () => {
    const host = {
      ...memoryHost(),
      now: () => {
        throw 'nonsense' as unknown as Error;
      },
    };
    expect(await main(['overdue'], host)).toBe(4);
    expect(host.said.stderr).toContain('nonsense');
  });
});

test('a working folder that is gone is a failure, not a bug', async () => {
  const { HostFailure } = await import('../../src/app/host');
  const host = office();
  const gone = {
    ...host,
    get workingFolder(): string {
      throw new HostFailure('.', 'missing', 'ENOENT');
    },
  };
  expect(await main(['status', '--as-of', '2022-06-01'], gone)).toBe(3);
  expect(host.said.stderr).toBe('找不到“.”，请检查路径。\n');
});

describe('a .txt file', () => {
  test.each([
    ['check', ['check', '--strict', '--as-of', '2022-06-01', '-o', 'out.TXT']],
    ['status', ['status', '--as-of', '2022-06-01', '-o', 'out.TXT']],
    ['report', ['report', '2022-06', '--as-of', '2022-06-01', '-o', 'out.TXT']],
    ['status --why', ['status', '--why', '1-1', '--as-of', '2022-06-01', '-o', 'out.TXT']],
  ])('of %s has a BOM and the line ends of Windows', async (_name, argv) => {
    const host = office();
    await main(argv, host);
    const text = writtenText(host, 'out.TXT');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(host.said.stdout).toBe('');
  });

  test.each(['out.json', 'out.md'])('is the only kind that has: %s', async (file) => {
    const host = office();
    await main(['report', '2022-06', '--as-of', '2022-06-01', '-o', file], host);
    expect(writtenText(host, file)).not.toMatch(/\ufeff|\r/);
  });

  test('looks the same from every terminal', async () => {
    const written = await Promise.all(
      [undefined, 60, 200].map(async (columns) => {
        const host = memoryHost({
          files: { 'plans/2022/plan.yaml': PLAN },
          ...(columns !== undefined && { columns }),
        });
        await main(['status', '--as-of', '2022-06-01', '-o', 'out.txt'], host);
        return writtenText(host, 'out.txt');
      }),
    );
    expect(new Set(written).size).toBe(1);
  });
});

test('--format wins over the ending of the file', async () => {
  const host = office();
  await main(['status', '--as-of', '2022-06-01', '--format', 'json', '-o', 'out.data'], host);
  expect(JSON.parse(writtenText(host, 'out.data'))).toHaveProperty('format', 1);
});

test('text is understood for table', async () => {
  const [one, other] = [office(), office()];
  await main(['status', '--as-of', '2022-06-01', '--format', 'text'], one);
  await main(['status', '--as-of', '2022-06-01', '--format', 'table'], other);
  expect(one.said.stdout).toBe(other.said.stdout);
  expect(one.said.stdout).toContain('开展学习');
});

test('the same command gives the same bytes', async () => {
  const outputs = [];
  for (let turn = 0; turn < 2; turn++) {
    const host = office();
    await main(['status', '--as-of', '2022-06-01', '--format', 'json'], host);
    outputs.push(host.said.stdout);
  }
  expect(outputs[0]).toBe(outputs[1]);
});

test.each(['schemas', 'schemas/'])('schema -o %s writes every schema where its name says', async (folder) => {
  const host = memoryHost();
  expect(await main(['schema', '-o', folder], host)).toBe(0);
  const names = Object.keys(schemaTexts);
  expect([...host.written.keys()]).toEqual(names.map((name) => `schemas/${name}.schema.json`));
  for (const name of names) expect(writtenText(host, `schemas/${name}.schema.json`)).toBe(schemaTexts[name]);
  expect(host.folders).toContain('schemas/output');
  expect(host.said.stderr).toBe(`已把 ${names.length} 种格式写入 ${folder}。\n`);
});
