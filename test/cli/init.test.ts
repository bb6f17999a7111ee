import { runInit, type DraftInto } from '../../src/cli/actions/init';
import { main } from '../../src/cli/main';
import { memoryHost, writtenText } from '../support/memory-host';
import type { Session } from '../../src/cli/session';

const GIVEN = ['init', '--organisation', '某局: 甲', '--units', '机关党委，第一党支部', '--year', '2022', '--quiet'];

test('what is made passes check, without a word', async () => {
  const host = memoryHost();
  expect(await main(GIVEN, host)).toBe(0);
  expect([...host.written.keys()].slice(0, 4)).toEqual([
    '/office/plans/2022/plan.yaml',
    '/office/plans/2022/records/记录.yaml',
    '/office/yuetishi.yaml',
    '/office/.vscode/settings.json',
  ]);
  expect(await main(['check', '--as-of', '2022-01-05', '--quiet'], host)).toBe(0);
  expect(host.said).toEqual({ stdout: '', stderr: '' });
  expect(JSON.parse(writtenText(host, '/office/.vscode/settings.json'))).toHaveProperty(['yaml.schemas']);
});

test('a second run leaves everything as it is', async () => {
  const host = memoryHost({ files: { 'plans/2022/plan.yaml': '我的\n' } });
  expect(await main(GIVEN, host)).toBe(0);
  expect(host.written.has('/office/plans/2022/plan.yaml')).toBe(false);
  host.written.clear();
  expect(await main(GIVEN, host)).toBe(0);
  expect([...host.written.keys()]).toEqual([]);
});

test('at a terminal it asks for what is not given, again where an answer cannot be taken', async () => {
  const host = memoryHost({ columns: 80, answers: ['某局', '机关 党委', '机关党委、纪委', ''] });
  expect(await main(['init', '党建'], host)).toBe(0);
  expect(writtenText(host, '/office/党建/plans/2022/plan.yaml')).toContain('units: [机关党委, 纪委]');
  expect(host.said.stderr).toContain('! “机关 党委”不能作名称');
});

test('a document that is named is handed to what drafts from it', async () => {
  const host = memoryHost({ columns: 80, answers: ['要点.docx'] });
  const session: Session = { host, language: 'zh', dataLanguage: 'zh', quiet: true, colour: false };
  const drafted: unknown[] = [];
  const draftInto: DraftInto = (_session, document, into) => {
    drafted.push([document, into]);
    host.writeFileAtomically(into.plan, new TextEncoder().encode('草稿\n'));
    return Promise.resolve(0);
  };
  // All but the document is given, and still asked at a terminal: the unit is not.
  const asked = memoryHost({ columns: 80, answers: ['机关党委', '要点.docx'] });
  await runInit(
    { ...session, host: { ...host, startAsking: () => asked.startAsking() } },
    [],
    { organisation: '某局', year: 2022 },
    draftInto,
  );
  expect(drafted).toEqual([
    ['要点.docx', { organisation: '某局', units: ['机关党委'], year: 2022, plan: '/office/plans/2022/plan.yaml' }],
  ]);
  expect(writtenText(host, '/office/plans/2022/plan.yaml')).toBe('草稿\n');
});
