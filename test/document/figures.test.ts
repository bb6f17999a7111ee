import fc from 'fast-check';
import type { Document, Figure } from '../../src/document/blocks';
import type { Judgement } from '../../src/model/judgement';
import { UNDECIDED_UNIT } from '../../src/model/plan';
import { doneEntries, evidenceNames } from '../../src/document/wording/done-words';
import { ALL_PAPERS } from '../support/all-papers';
import { countsIn, figuredTexts } from '../support/figures-of';
import { anyDay, anyOffice, judgeOffice } from '../support/generated-office';
import { sampleDocument } from '../support/sample-document';
import { smallOffice } from '../support/small-office';

/** What a plan and its judgement know, by what figures are of; those of last year's with its year before them. */
function idsKnown(judgement: Judgement, before = ''): Readonly<Record<Figure['of'], readonly string[]>> {
  const { plan, assessments, ongoing, unscheduled } = judgement;
  // A judgement that a test made up has tasks that its plan does not list.
  const tasks = [
    ...plan.tasks,
    ...assessments.map(({ occurrence }) => occurrence.task),
    ...[...ongoing, ...unscheduled].map(({ task }) => task),
  ];
  const records = [...assessments, ...ongoing, ...unscheduled].flatMap((each) => doneEntries(each.records));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => `${before}${id}`);
  return {
    occurrences: named(assessments.map(({ occurrence }) => occurrence.id)),
    tasks: named(tasks.map(({ id }) => id)),
    units: named([...plan.units.map(({ name }) => name), UNDECIDED_UNIT]),
    clauses: named(tasks.map(({ clause }) => clause.label)),
    evidence: named(evidenceNames(records)),
  };
}

function expectFiguresOf(paper: Document, judgement: Judgement, lastYear?: Judgement): void {
  const known = idsKnown(judgement);
  const earlier = lastYear && idsKnown(lastYear, `${lastYear.plan.year}/`);
  for (const { figures } of figuredTexts(paper)) {
    for (const { label, count, of, ids } of figures) {
      expect({ label, count }).toEqual({ label, count: ids.length });
      expect(new Set(ids).size).toBe(ids.length);
      const unknown = ids.filter((id) => !known[of].includes(id) && !earlier?.[of].includes(id));
      expect({ label, unknown }).toEqual({ label, unknown: [] });
    }
  }
}

/** How often things are owed and were done: numbers of a duty, and of no list. */
function timesOf({ assessments }: Judgement): readonly number[] {
  return assessments.flatMap(({ occurrence: { times }, count }) => [times.min, times.max ?? 0, count]);
}

function expectNumbersToBeFigures(paper: Document, judgements: readonly Judgement[]): void {
  const quoted = judgements.flatMap(({ plan, assessments }) => [
    plan.title,
    ...[...plan.tasks, ...assessments.map(({ occurrence }) => occurrence.task)].flatMap((task) => [
      ...[task.title, task.requirement ?? '', task.quote ?? '', task.clause.title, task.section.title],
      ...task.deliverables,
    ]),
  ]);
  const times = judgements.flatMap(timesOf);
  for (const { text, figures } of figuredTexts(paper)) {
    const counts = figures.map(({ count }) => count);
    const unfounded = countsIn(text, quoted).filter((number) => !counts.includes(number) && !times.includes(number));
    expect({ text, unfounded }).toEqual({ text, unfounded: [] });
  }
}

describe.each(ALL_PAPERS)('$name', ({ papers }) => {
  test('every figure is the length of its list, which holds what the judgement knows', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, day) => {
        const judgement = judgeOffice(office, day);
        for (const paper of papers(judgement)) expectFiguresOf(paper, judgement);
      }),
      { numRuns: 30 },
    );
  });

  test('every number that counts a list is one of the figures behind its text', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, (office, day) => {
        const judgement = judgeOffice(office, day);
        for (const paper of papers(judgement)) expectNumbersToBeFigures(paper, [judgement]);
      }),
      { numRuns: 30 },
    );
  });

  test('also with what is left of last year', () => {
    const { judgement, lastYear } = smallOffice();
    const both = lastYear === undefined ? [judgement] : [judgement, lastYear];
    for (const paper of papers(judgement, lastYear)) {
      expectFiguresOf(paper, judgement, lastYear);
      expectNumbersToBeFigures(paper, both);
    }
  });
});

describe('a paper that is wrong', () => {
  const { judgement } = smallOffice();
  const ids = judgement.assessments.slice(0, 2).map(({ occurrence }) => occurrence.id);
  const figure: Figure = { label: '逾期', count: 2, of: 'occurrences', ids };
  const paper = (changes: Partial<Figure>, text = '逾期2期'): Document =>
    sampleDocument([{ kind: 'paragraph', text, figures: [{ ...figure, ...changes }] }]);

  test('is not found to be right', () => {
    expectFiguresOf(paper({}), judgement);
    for (const changes of [
      { count: 3 },
      { ids: [ids[0] ?? '', ids[0] ?? ''] },
      { ids: ['a', 'b'] },
      { of: 'units' as const },
    ])
      expect(() => {
        expectFiguresOf(paper(changes), judgement);
      }).toThrow();
    expectNumbersToBeFigures(paper({}), [judgement]);
    expect(() => {
      expectNumbersToBeFigures(paper({}, '逾期12期'), [judgement]);
    }).toThrow();
  });
});

test.each([
  ['共12项，办结3期', [12, 3]],
  ['第6期，10个工作日内，3个月', []],
  ['开展2-3次，6月30日前', []],
  ['评比1次的要求，逾期4项', [4]],
])('the counts in %j', (text, counts) => {
  expect(countsIn(text, ['评比1次'])).toEqual(counts);
});
