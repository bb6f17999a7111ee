import { main } from '../../src/cli/main';
import { memoryHost, writtenText } from '../support/memory-host';

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

const DOCUMENT = `2023年机关党建工作要点
一、加强学习
1.每季度集中学习1次。（责任单位：机关党委）
2.6月组织一次测试。（责任单位：机关纪委）
`;

test('at a terminal it asks for what is not given, again where an answer cannot be taken', async () => {
  const host = memoryHost({ columns: 80, answers: ['', '某局', '机关 党委', '机关党委、纪委', ''] });
  expect(await main(['init', '党建'], host)).toBe(0);
  expect(writtenText(host, '/office/党建/plans/2022/plan.yaml')).toContain('units: [机关党委, 纪委]');
  expect(host.said.stderr).toContain('! “机关 党委”不能作单位名称');
});

describe('from an approved document', () => {
  test('it drafts the plan, and takes units and year from it', async () => {
    const host = memoryHost({ files: { '要点.txt': DOCUMENT } });
    expect(await main(['init', '党建', '--document', '要点.txt'], host)).toBe(0);
    const plan = writtenText(host, '/office/党建/plans/2023/plan.yaml');
    expect(plan).toContain('units: [机关党委, 机关纪委]');
    expect(plan).toContain('quote: 每季度集中学习1次');
    expect(writtenText(host, '/office/党建/plans/2023/source.txt')).toBe(DOCUMENT);
    expect(writtenText(host, '/office/党建/plans/2023/records/记录.yaml')).toContain('date: 2023-03-08');
    expect(host.said.stderr).not.toContain('已有');
    expect(host.said.stderr).toContain('标有“核对”的地方');
    // Whose plan it is, the document does not say, and nobody could be asked.
    expect(plan).toContain('organisation: 待明确');
  });

  test('what it says is offered as the usual answer', async () => {
    const host = memoryHost({
      files: { '要点.txt': DOCUMENT },
      columns: 80,
      answers: ['没有.txt', '要点.txt', '某局', '', ''],
    });
    expect(await main(['init'], host)).toBe(0);
    const plan = writtenText(host, '/office/plans/2023/plan.yaml');
    expect(plan).toContain('organisation: 某局');
    expect(plan).toContain('units: [机关党委, 机关纪委]');
    expect(host.said.stderr).toContain('! 找不到“没有.txt”');
  });

  test('a plan that is there stays, and so does the text of another document', async () => {
    const files = { '要点.txt': DOCUMENT, 'plans/2023/plan.yaml': '我的\n' };
    const withPlan = memoryHost({ files });
    expect(await main(['init', '--document', '要点.txt'], withPlan)).toBe(0);
    expect(withPlan.written.has('/office/plans/2023/plan.yaml')).toBe(false);
    expect(withPlan.said.stderr).toContain('已有 plans/2023/plan.yaml，没有动它。');

    const withText = memoryHost({ files: { '要点.txt': DOCUMENT, 'plans/2023/source.txt': '别的\n' } });
    expect(await main(['init', '--document', '要点.txt'], withText)).toBe(3);
    expect([...withText.written.keys()]).toEqual([]);
    expect(withText.said.stderr).toContain('plans/2023/source.txt 是另一份文件的文字');
  });

  test('this year is taken where it names none', async () => {
    const host = memoryHost({ files: { '要点.txt': DOCUMENT.slice('2023年'.length) } });
    expect(await main(['init', '--document', '要点.txt', '--quiet'], host)).toBe(0);
    expect(writtenText(host, '/office/plans/2022/plan.yaml')).toContain('year: 2022');
  });
});
