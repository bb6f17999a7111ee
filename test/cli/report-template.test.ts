import { main } from '../../src/cli/main';
import { memoryHost } from '../support/memory-host';
import { paragraph, paragraphsOf, table, wordFile } from '../support/word-template';

const PLAN =
  'format: 1\ntitle: 2022年机关党建工作要点\nyear: 2022\norganisation: 某局\nunits: [机关党委, 机关纪委]\n' +
  'sections: [{ title: 一, clauses: [{ label: 1, title: 学习, tasks: [{ id: 1-1, title: 学, when: 6月, lead: 机关党委 }] }] }]\n';
const FORM = wordFile(paragraph('{标题}') + table(['{#行}{工作任务}', '{完成时限}{/行}']) + paragraph('{文号}'));
const files = { 'plans/2022/plan.yaml': PLAN, 'form.docx': FORM };

test('a form of Word is filled with a notice', async () => {
  const host = memoryHost({ files });
  const argv = ['report', '2022-06', '--template', 'form.docx', '-o', 'out.docx', '--notice'];
  expect(await main([...argv, '--doc-number', '机党〔2022〕5号'], host)).toBe(0);
  expect(paragraphsOf(host.written.get('out.docx') ?? new Uint8Array())).toEqual([
    ...['关于做好2022年6月机关党建工作的通知', '学', '6月30日（周四）', '机党〔2022〕5号'],
  ]);
  expect(host.said.stderr).toBe('已写入 out.docx。\n');
});

test('each unit gets its file, also one that has nothing to do', async () => {
  const host = memoryHost({ files });
  expect(await main(['report', '2022-06', '--template', 'form.docx', '--all-units', 'out'], host)).toBe(0);
  expect([...host.folders]).toEqual(['out']);
  expect([...host.written.keys()]).toEqual(['out/2022-06-机关党委.docx', 'out/2022-06-机关纪委.docx']);
  expect(paragraphsOf(host.written.get('out/2022-06-机关纪委.docx') ?? new Uint8Array())).not.toContain('学');
});

test('a template that is too large is told without being read whole', async () => {
  const host = memoryHost({ files: { ...files, 'form.md': new Uint8Array(9 * 1024 * 1024) } });
  expect(await main(['report', '2022-06', '--template', 'form.md'], host)).toBe(3);
  expect(host.said.stderr).toContain('超过 8 MB');
});

test('where a form is torn, both its ends are asked for', async () => {
  const torn = wordFile(table(['{#行}{工作任务}', '甲']) + paragraph('{/行}'));
  const host = memoryHost({ files: { ...files, 'form.docx': torn } });
  expect(await main(['report', '2022-06', '--template', 'form.docx', '-o', 'out.docx'], host)).toBe(2);
  expect(host.said.stderr).toMatch(/^模板“form\.docx”：.*要在同一个段落里/);
  expect(host.written.size).toBe(0);
});

test('the libraries that fill templates are loaded for nothing else', async () => {
  const loaded = async (...argv: readonly string[]): Promise<readonly string[]> => {
    jest.resetModules();
    const fresh = await import('../../src/cli/main');
    await fresh.main(['report', '2022-06', ...argv], memoryHost({ files }));
    return Object.keys(require.cache).filter((path) =>
      /node_modules.(?:docxtemplater|pizzip).|render.template.fill/.test(path),
    );
  };
  expect(await loaded()).toEqual([]);
  expect(await loaded('--template', 'form.docx', '-o', 'out.docx')).not.toEqual([]);
});
