import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, type Bundle } from '../../scripts/bundle';
import { composeNotices } from '../../scripts/third-party-notices';

const ROOT = join(__dirname, '../..');
const LONGEST_RUN_MS = 60_000;

describe('the program as it is published', () => {
  let program: Bundle;
  let folder: string;
  beforeAll(async () => {
    program = await bundle(ROOT);
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
    writeFileSync(join(folder, 'yuetishi.js'), program.code);
    cpSync(join(ROOT, 'plans/2022'), join(folder, 'plans/2022'), { recursive: true });
  }, LONGEST_RUN_MS);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const report = (
    file: string,
    ...more: readonly string[]
  ): { readonly status: number | null; readonly stderr: string } => {
    const args = ['yuetishi.js', 'report', '2022-06', '--as-of', '2022-06-01', '--lang', 'en', '-o', file, ...more];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  };

  test('leaves large libraries to the files beside it', () => {
    const [main, ...parts] = program.metafiles.map(({ inputs }) => Object.keys(inputs).join('\n'));
    expect(main).not.toContain('node_modules/docx/');
    expect([...program.parts.keys()]).toContain('document-docx.js');
    expect(parts.join('\n')).toContain('node_modules/docx/');
    expect(main).toContain('node_modules/commander/');
  });

  test('passes on the licences of all of them', () => {
    const notices = composeNotices(ROOT, program.metafiles);
    for (const library of ['commander', 'docx', 'jszip', 'pako', 'xml-js', 'sax'])
      expect(notices).toMatch(new RegExp(`^${library} \\d`, 'm'));
  });

  test(
    'says which part is missing where it was copied alone, and does everything else',
    () => {
      expect(report('paper.md').status).toBe(0);
      const { status, stderr } = report('alone.docx');
      expect(stderr).toContain('document-docx.js');
      expect(status).toBe(3);
      expect(existsSync(join(folder, 'alone.docx'))).toBe(false);
    },
    LONGEST_RUN_MS,
  );

  test(
    'tells what is wrong with a template that its part fills',
    () => {
      for (const [file, code] of program.parts) writeFileSync(join(folder, file), code);
      writeFileSync(join(folder, 'form.md'), '# {标提}\n');
      const { status, stderr } = report('filled.md', '--template', 'form.md');
      expect(stderr).toContain('标提');
      expect(status).toBe(2);
    },
    LONGEST_RUN_MS,
  );

  test(
    'writes a Word file with its part beside it',
    () => {
      for (const [file, code] of program.parts) writeFileSync(join(folder, file), code);
      expect(report('paper.docx')).toMatchObject({ status: 0, stderr: 'Written to paper.docx.\n' });
      expect(readFileSync(join(folder, 'paper.docx')).subarray(0, 2).toString()).toBe('PK');
    },
    LONGEST_RUN_MS,
  );
});
