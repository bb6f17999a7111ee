import { parseYaml } from '../../../src/load/parse-yaml';
import { readBaseline } from '../../../src/load/read-baseline';
import { isShippedBaseline, shippedBaselines } from '../../../src/load/shipped-baselines';
import { SourceFile } from '../../../src/source/source-file';
import { repositoryText } from '../../support/repository-files';

const TEXT = repositoryText('plans/baselines/party-branch.yaml');
const READ = readBaseline(new SourceFile('party-branch.yaml', TEXT, parseYaml('party-branch.yaml', TEXT).root));

/** What the regulations say, as far as their text was read (A) or found quoted (B). */
const DUTIES = [
  ['支部党员大会', 'quarter', 1, '《中国共产党支部工作条例（试行）》第十一条', 'A'],
  ['支部委员会会议', 'month', 1, '《中国共产党支部工作条例（试行）》第十二条', 'A'],
  ['党小组会', 'month', 1, '《中国共产党支部工作条例（试行）》第十三条', 'A'],
  ['主题党日', 'month', 1, '《中国共产党党员教育管理工作条例》第十六条', 'A'],
  ['组织生活会', 'year', 1, '《中国共产党党员教育管理工作条例》第十七条', 'A'],
  ['民主评议党员', 'year', 1, '《中国共产党党员教育管理工作条例》第十八条', 'A'],
  ['谈心谈话', 'year', 1, '《中国共产党支部工作条例（试行）》第十九条', 'B'],
];

test('what ships with the program is what the file says', () => {
  expect(READ.findings).toEqual([]);
  expect(shippedBaselines()).toEqual([READ.baseline]);
  expect(isShippedBaseline(TEXT)).toBe(true);
  expect(isShippedBaseline(`${TEXT}#\n`)).toBe(false);
});

test('the duties of a branch are those of the regulations, each with its citation', () => {
  const { requirements } = shippedBaselines().find(({ id }) => id === 'party-branch') ?? { requirements: [] };
  expect(
    requirements.map(({ title, every, times, basis, certainty }) => [title, every, times, basis, certainty]),
  ).toEqual(DUTIES);
});

test('party lectures have no number: the regulation gives a branch none', () => {
  expect(shippedBaselines().flatMap(({ requirements }) => requirements.map(({ title }) => title))).not.toContain(
    '党课',
  );
});
