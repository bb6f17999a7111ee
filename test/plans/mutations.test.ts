import { checkPaths } from '../../src/app/check';
import { openPlan } from '../../src/app/open-plan';
import { placesOf } from '../../src/check/fidelity/match-quotes';
import { compareWithDocument, type Comparison } from '../../src/check/fidelity/compare';
import { saidBy } from '../../src/check/fidelity/phrase-index';
import type { Plan } from '../../src/model/plan';
import { SourceFile } from '../../src/source/source-file';
import { foldText } from '../../src/text/folded-text';
import { memoryFiles } from '../support/memory-files';
import { repositoryText } from '../support/repository-files';
import { day } from '../support/sample-judgement';
import { scalarsOf, withoutItem, withScalar, type PlacedScalar } from '../support/yaml-edits';

// The real plan, damaged in every way that a slip of the pen could: each must be found. What is not is listed by name.

const PLAN = repositoryText('plans/2022/plan.yaml');
const SOURCE = repositoryText('plans/2022/source.txt');
const RECORDS = ['局机关', '第一党支部', '第二党支部', '第三党支部'].map(
  (name) => [`plans/2022/records/${name}.yaml`, repositoryText(`plans/2022/records/${name}.yaml`)] as const,
);
const EVIDENCE = ['3-1-2022-06', '9-1-2022-H1'].map(
  (name) => [`/office/plans/2022/evidence/${name}.txt`, repositoryText(`plans/2022/evidence/${name}.txt`)] as const,
);

interface Mutant {
  readonly name: string;
  readonly plan?: string;
  readonly records?: Readonly<Record<string, string>>;
}

/** What `check` finds at warning level or above, as code and message. */
function findingsOf({ plan = PLAN, records = {} }: Omit<Mutant, 'name'>): ReadonlySet<string> {
  const host = memoryFiles({
    '/office/plans/2022/plan.yaml': plan,
    '/office/plans/2022/source.txt': SOURCE,
    ...Object.fromEntries(EVIDENCE),
    ...Object.fromEntries(Object.entries(records).map(([path, text]) => [`/office/${path}`, text])),
  });
  const { findings } = checkPaths(host, { paths: [], asOf: day('2022-12-31'), strict: false });
  return new Set(findings.map(({ finding }) => `${finding.code} ${finding.message('zh')}`));
}

/** The mutants of which nothing is found that the sound plan does not have. */
function missed(mutants: readonly Mutant[]): readonly string[] {
  const sound = findingsOf({});
  return mutants.filter((mutant) => [...findingsOf(mutant)].every((found) => sound.has(found))).map(({ name }) => name);
}

function read(): { plan: Plan; comparison: Comparison } {
  const host = memoryFiles({ '/office/plans/2022/plan.yaml': PLAN });
  const { plan, calendar } = openPlan(host, '/office/plans/2022/plan.yaml');
  if (plan === undefined) throw new Error('plans/2022 cannot be read');
  return { plan, comparison: compareWithDocument(plan, new SourceFile('source.txt', SOURCE), calendar, []) };
}

const { plan: SOUND, comparison: COMPARISON } = read();
const SCALARS = scalarsOf(PLAN);

/** The value of a key of a task. */
function scalarOf(task: string, key: string): PlacedScalar {
  const at = SOUND.tasks.find(({ id }) => id === task)?.place.path ?? [];
  const found = SCALARS.find(({ path }) => path.join('/') === [...at, key].join('/'));
  if (found === undefined) throw new Error(`${task} has no ${key}`);
  return found;
}

/** Other words for a time or a count: each number one more and one less, each period another, each deadline without 前. */
function changed(words: string): readonly string[] {
  const numbers = [...words.matchAll(/\d+/g)].flatMap(({ 0: number, index }) =>
    [Number(number) - 1, Number(number) + 1].map(
      (other) => words.slice(0, index) + String(other) + words.slice(index + number.length),
    ),
  );
  const PERIODS = ['每月', '每季度', '每半年', '年内']; // 每年 says the same as 年内
  const periods = PERIODS.filter((each) => words.includes(each)).flatMap((each) =>
    [...PERIODS, '6月底前'].filter((other) => other !== each).map((other) => words.replace(each, other)),
  );
  const chinese = [...words.matchAll(/一(?=[次期])/g)].map(({ index }) => `${words.slice(0, index)}两${words.slice(index + 1)}`);
  return [...numbers, ...periods, ...chinese];
}

/** The tasks whose quotes state a time or a count. */
const DATED = COMPARISON.quotes
  .map(({ task, quote, places }) => ({ task, quote, said: saidBy(COMPARISON.index.insideAny(places)) }))
  .filter(({ said }) => said.length > 0);

test('the sound plan has no finding', () => {
  expect([...findingsOf({ records: Object.fromEntries(RECORDS) })]).toEqual([]);
});

test('each date and count that a quote states, changed in `when`', () => {
  const mutants = DATED.flatMap(({ task }) => {
    const when = scalarOf(task.id, 'when');
    return changed(when.node.text).map((text) => ({
      name: `${task.id}: ${when.node.text} → ${text}`,
      plan: withScalar(PLAN, when, text),
    }));
  });
  expect(mutants.length).toBeGreaterThan(40);
  expect(missed(mutants)).toEqual([]);
});

test('each date and count that a quote states, changed in the quote', () => {
  const mutants = DATED.flatMap(({ task, quote }) =>
    changed(quote).map((text) => ({ name: `${task.id}: ${text}`, plan: withScalar(PLAN, scalarOf(task.id, 'quote'), text) })),
  );
  expect(mutants.length).toBeGreaterThan(40);
  expect(missed(mutants)).toEqual([]);
});

test('a duty with a date or a count, made a standing one', () => {
  const mutants = DATED.map(({ task }) => ({
    name: task.id,
    plan: withScalar(PLAN, scalarOf(task.id, 'when'), '常态化'),
  }));
  expect(missed(mutants)).toEqual([]);
});

/** The quote with one character replaced, one put in, one left out, or two exchanged. */
function altered(quote: string, at: number): readonly string[] {
  const [before, char, behind] = [quote.slice(0, at), quote.charAt(at), quote.slice(at + 1)];
  const exchanged = behind === '' || behind.charAt(0) === char ? [] : [before + behind.charAt(0) + char + behind.slice(1)];
  // Without its first or last character it is a shorter quote, and still the document's own words.
  const leftOut = before === '' || behind === '' ? [] : [before + behind];
  return [`${before}某${behind}`, `${before}某${char}${behind}`, ...exchanged, ...leftOut];
}

test('each quote altered by one character, at every character', () => {
  const folded = foldText(SOURCE);
  const found = COMPARISON.quotes.flatMap(({ task, quote }) =>
    [...Array(quote.length).keys()]
      .flatMap((at) => altered(quote, at))
      .filter((text) => placesOf(text, folded).length > 0)
      // What is left may be words that repeat: 早发现、早处理 without one 早.
      .filter((text) => foldText(text).chars !== foldText(quote).chars)
      .map((text) => `${task.id}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('each quote altered by one character, as `check` sees it', () => {
  const mutants = COMPARISON.quotes.flatMap(({ task, quote }) =>
    altered(quote, Math.floor(quote.length / 2)).map((text) => ({
      name: `${task.id}: ${text}`,
      plan: withScalar(PLAN, scalarOf(task.id, 'quote'), text),
    })),
  );
  expect(missed(mutants)).toEqual([]);
});

/** The tasks that alone quote a time or a count, alone stand in their clause, or alone satisfy a requirement. */
function indispensable(): readonly string[] {
  const alone = [
    ...COMPARISON.phrases.map(({ tasks }) => tasks),
    ...COMPARISON.outline.clauses.map(({ clause }) => SOUND.tasks.filter((task) => task.clause === clause)),
    ...[...new Set(SOUND.tasks.flatMap(({ satisfies }) => satisfies))].map((requirement) =>
      SOUND.tasks.filter(({ satisfies }) => satisfies.includes(requirement)),
    ),
  ];
  return [...new Set(alone.flatMap((tasks) => (tasks.length === 1 ? tasks.map(({ id }) => id) : [])))];
}

test('each task left out that alone covers a time, a count, a clause or a requirement', () => {
  const ids = indispensable();
  expect(ids).toEqual(expect.arrayContaining(['3-1', '3-2', '8-4', '11-1', '12-1', '14-4']));
  expect(missed(ids.map((id) => ({ name: id, plan: withoutItem(PLAN, id) })))).toEqual([]);
});

test('each task left out whose product shares its sentence with another', () => {
  const ids = ['9-1', '9-2', '13-2', '13-3'];
  expect(missed(ids.map((id) => ({ name: id, plan: withoutItem(PLAN, id) })))).toEqual([]);
});

/** A name with one character wrong. */
function misspelt(name: string): string {
  const at = Math.floor(name.length / 2);
  return `${name.slice(0, at)}某${name.slice(at + 1)}`;
}

const NAMES = new Set([...SOUND.units, ...SOUND.groups].map(({ name }) => name));

test('each unit misspelt, wherever the plan names it', () => {
  const named = SCALARS.filter(
    ({ node, path }) => NAMES.has(node.text) && ['units', 'groups', 'sections'].includes(String(path[0])),
  );
  const mutants = named.map((scalar) => ({
    name: scalar.path.join('/'),
    plan: withScalar(PLAN, scalar, misspelt(scalar.node.text)),
  }));
  expect(named.length).toBeGreaterThan(100);
  expect(missed(mutants)).toEqual([]);
});

test('each unit misspelt in the records', () => {
  const mutants = RECORDS.flatMap(([path, text]) =>
    scalarsOf(text)
      .filter(({ path: at }) => at.includes('unit'))
      .map((scalar) => ({
        name: `${path}: ${scalar.path.join('/')}`,
        records: { ...Object.fromEntries(RECORDS), [path]: withScalar(text, scalar, misspelt(scalar.node.text)) },
      })),
  );
  expect(mutants.length).toBeGreaterThan(50);
  expect(missed(mutants)).toEqual([]);
});

test('each title and label changed', () => {
  const mutants = SCALARS.filter(
    ({ path }) => path[0] === 'sections' && !path.includes('tasks') && ['title', 'label'].includes(String(path.at(-1))),
  ).map((scalar) => ({
    name: scalar.path.join('/'),
    plan: withScalar(PLAN, scalar, scalar.path.at(-1) === 'label' ? `${scalar.node.text}9` : `某${scalar.node.text}`),
  }));
  expect(mutants).toHaveLength(46);
  expect(missed(mutants)).toEqual([]);
});
