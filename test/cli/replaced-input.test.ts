import { AppError } from '../../src/app/app-error';
import { main } from '../../src/cli/main';
import { keepPlansFromResult } from '../../src/cli/replaced-input';
import { memoryFiles } from '../support/memory-files';
import { memoryHost } from '../support/memory-host';

const PLAN =
  'format: 1\ntitle: 2022年工作要点\nyear: 2022\norganisation: 某局\nunits: [机关党委]\n' +
  'sections: [{ title: 一, clauses: [{ label: 1, title: 学, tasks: [{ id: 1-1, title: 学, when: 6月, lead: 机关党委 }] }] }]\n';
const files = { 'plans/2022/plan.yaml': PLAN, 'source.txt': '草稿' };

test.each(['june.md', 'JUNE.TXT'])('a link to a plan is no other file: %s', (name) => {
  const host = memoryFiles({ '/office/plans/2022/plan.yaml': PLAN }, '/office', {
    [`/office/${name}`]: '/office/plans/2022/plan.yaml',
  });
  expect(() => {
    keepPlansFromResult(host, name);
  }).toThrow(AppError);
});

test.each(['要点.txt', '"要点.txt"', './要点.txt  # 批准稿', '要点.txt\r'])(
  'what a plan names as its document stays: %j',
  (source) => {
    const plan = PLAN.replace('units:', `source: ${source}\nunits:`);
    const host = memoryFiles({ '/office/plan.yaml': plan, '/office/要点.txt': '', '/office/旧稿.txt': '' }, '/office');
    const keep = (name: string) => (): void => {
      keepPlansFromResult(host, name);
    };
    expect(keep('要点.txt')).toThrow(AppError);
    expect(keep('旧稿.txt')).not.toThrow();
  },
);

test('a source.txt beside no plan is a file like any other', async () => {
  const host = memoryHost({ files });
  expect(await main(['report', '2022-06', '-o', 'source.txt'], host)).toBe(0);
  expect([...host.written.keys()]).toEqual(['source.txt']);
});

test('a paper issued before is replaced', async () => {
  const host = memoryHost({ files: { ...files, 'plans/2022/june.md': '旧的' } });
  expect(await main(['report', '2022-06', '-o', 'plans/2022/june.md'], host)).toBe(0);
  expect([...host.written.keys()]).toEqual(['plans/2022/june.md']);
});
