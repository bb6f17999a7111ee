import { openPlan } from '../../../src/app/open-plan';
import { compareWithDocument } from '../../../src/check/fidelity/compare';
import { coverageOf, type Coverage } from '../../../src/check/fidelity/coverage';
import { SourceFile } from '../../../src/source/source-file';
import { documentPlan, type ShortPlan } from '../../support/document-plan';
import { memoryFiles } from '../../support/memory-files';
import { repositoryText } from '../../support/repository-files';

function coverage(planText: string, document: string): Coverage {
  const { plan, calendar } = openPlan(memoryFiles({ '/office/plan.yaml': planText }), '/office/plan.yaml');
  if (plan === undefined) throw new Error('no plan');
  return coverageOf('plan.yaml', compareWithDocument(plan, new SourceFile('source.txt', document), calendar, []));
}

/** `1 集体学习 [1-1 1-2] 每季度:1-1 58%`. */
function inShort({ rows }: Coverage): readonly string[] {
  return rows.map(({ label, title, tasks, phrases, quoted }) =>
    [
      label ?? '-',
      title ?? '-',
      `[${tasks.join(' ')}]`,
      ...phrases.map(({ words, tasks: ids }) => `${words}:${ids.join('+')}`),
      `${Math.round(quoted * 100)}%`,
    ].join(' '),
  );
}

const DOCUMENT =
  '3月底前印发。\n一、学习\n1.集体学习。每季度一次。\n2.自学。坚持自学。\n二、作风\n3.调研。6月，开展调研。\n';
const PLAN: ShortPlan = {
  学习: { '1 集体学习': ['每季度 | 每季度一次', '常态化'], '2 自学': ['常态化 | 坚持自学'] },
};

test('a clause stands for itself, and what stands outside comes first', () => {
  expect(inShort(coverage(documentPlan(PLAN), DOCUMENT))).toEqual([
    '- - [] 3月底前: 0%',
    '1 集体学习 [学习-1-1 学习-1-2] 每季度:学习-1-1 一次:学习-1-1 45%',
    '2 自学 [学习-2-1] 50%',
    '二 作风 [] 6月: 0%',
  ]);
});

test('the totals count the rows', () => {
  const found = coverage(documentPlan(PLAN), DOCUMENT);
  expect([found.clauses, found.coveredClauses]).toEqual([3, 2]);
  const phrases = found.rows.flatMap((row) => row.phrases);
  expect([found.phrases, found.coveredPhrases]).toEqual([
    phrases.length,
    phrases.filter(({ tasks }) => tasks.length > 0).length,
  ]);
});

test('a time or a count is covered only by a task that owes it', () => {
  const plan = documentPlan({ 学习: { '1 集体学习': ['2月底前 | 2月底前印发，10月底前验收', '6月 | 7月，总结验收'] } });
  const found = coverage(plan, '一、学习\n1.集体学习。2月底前印发，10月底前验收。7月，总结验收。\n');
  expect(inShort(found)).toEqual(['1 集体学习 [学习-1-1 学习-1-2] 2月底前:学习-1-1 10月底前: 7月: 75%']);
  expect([found.phrases, found.coveredPhrases]).toEqual([3, 1]);
});

test('overlapping quotes are not counted twice, blanks not at all', () => {
  const plan = documentPlan({ 学习: { '1 集体学习': ['常态化 | 认真学习', '常态化 | 学习 领会'] } });
  expect(inShort(coverage(plan, '一、学习\n1.集体学习。认真 学习\n领会。\n'))).toEqual([
    '1 集体学习 [学习-1-1 学习-1-2] 50%',
  ]);
});

test('the plan of 2022 covers the 20 clauses of its document, and every time and count', () => {
  const found = coverage(repositoryText('plans/2022/plan.yaml'), repositoryText('plans/2022/source.txt'));
  expect(found.rows.map(({ label }) => label)).toEqual([...Array(20).keys()].map((index) => String(index + 1)));
  expect([found.clauses, found.coveredClauses]).toEqual([20, 20]);
  expect(found.rows.flatMap(({ phrases }) => phrases.map(({ words }) => words))).toEqual([
    ...['6月', '12月', '一期', '1至2期', '12月', '每半年', '1次', '1次', '2-3期'],
    ...['每季度', '一次', '一次', '1次', '年内', '2-3次'],
  ]);
  expect(found.coveredPhrases).toBe(found.phrases);
});
