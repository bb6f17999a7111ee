import { createHash } from 'node:crypto';
import { checkPaths } from '../../src/app/check';
import { judgePlan } from '../../src/app/judge';
import { openPlan } from '../../src/app/open-plan';
import { STATES, type Assessment, type State } from '../../src/model/assessment';
import { shippedBaselines } from '../../src/load/shipped-baselines';
import type { Judgement } from '../../src/model/judgement';
import type { Plan, Task } from '../../src/model/plan';
import { formatDay, weekdayOf } from '../../src/time/civil-date';
import { repositoryPlans, repositoryText } from '../support/repository-files';
import { day } from '../support/sample-judgement';

const HOST = repositoryPlans();
const OPENED = openPlan(HOST, '/office/plans/2022/plan.yaml');
const SOURCE = repositoryText('plans/2022/source.txt');

function thePlan(): Plan {
  if (OPENED.plan === undefined) throw new Error('plans/2022 cannot be read');
  return OPENED.plan;
}

function judged(asOf: string): Judgement {
  const request = { plan: 'plans/2022', asOf: day(asOf), knownAt: undefined, dueSoonDays: undefined, period: undefined };
  const { judgement } = judgePlan(HOST, request);
  if (judgement === undefined) throw new Error('plans/2022 cannot be judged');
  return judgement;
}

function assessment(asOf: string, id: string): Assessment {
  const found = judged(asOf).assessments.find(({ occurrence }) => occurrence.id === id);
  if (found === undefined) throw new Error(`plans/2022 has no ${id}`);
  return found;
}

/** The text of each clause of the source, by its number. */
const CLAUSES: ReadonlyMap<string, string> = new Map(
  SOURCE.split('\n').flatMap((line): [string, string][] => {
    const label = /^(\d+)[.、]/.exec(line)?.[1];
    return label === undefined ? [] : [[label, line]];
  }),
);

describe('the plan of 2022', () => {
  test.each(['2022-01-01', '2022-06-01', '2022-09-30', '2022-12-31', '2023-02-01'])(
    'is sound: as of %s check finds nothing at warning level or above',
    (asOf) => {
      const { findings, failures } = checkPaths(HOST, { paths: [], asOf: day(asOf), strict: false });
      expect(findings.map(({ at, finding }) => `${at.file}:${at.start.line} ${finding.message('en')}`)).toEqual([]);
      expect(failures).toEqual([]);
    },
  );

  test('meets what regulations ask of a branch, each by one task', () => {
    const [baseline] = shippedBaselines();
    const required = baseline?.requirements.map(({ id }) => id) ?? [];
    expect(thePlan().baselines.map(({ id }) => id)).toEqual(['party-branch']);
    const met = thePlan().tasks.flatMap(({ satisfies }) => satisfies);
    expect([...met].sort()).toEqual([...required].sort());
  });

  test.each(shippedBaselines().flatMap(({ requirements }) => requirements.map(({ id, title }) => [title, id])))(
    'lacks %s where its task does not say so, or has no date',
    (_title, id) => {
      const text = repositoryText('plans/2022/plan.yaml');
      const codes = (changed: string): readonly string[] => {
        const host = repositoryPlans({ 'plans/2022/plan.yaml': changed });
        const { findings } = checkPaths(host, { paths: [], asOf: day('2022-06-01'), strict: false });
        return findings.map(({ finding }) => finding.code);
      };
      expect(codes(text.replace(`            satisfies: [${id}]\n`, ''))).toEqual(['Y605']);
      const when = text.lastIndexOf('when: ', text.indexOf(`satisfies: [${id}]`));
      const unscheduled = `${text.slice(0, when)}when: 待定${text.slice(text.indexOf('\n', when))}`;
      expect(codes(unscheduled)).toContain('Y606');
    },
  );

  test('is advised of a December in which nearly all falls due that comes once a year', () => {
    const { findings } = checkPaths(HOST, { paths: [], asOf: day('2022-09-30'), strict: true });
    const args = (code: string): readonly unknown[] =>
      findings.filter(({ finding }) => finding.code === code).map(({ finding }) => finding.args);
    expect(args('Y412')).toMatchObject([{ en: 'December', count: 10, all: 11 }]);
    expect(args('Y414')).toEqual([{ month: 12, count: 33, usual: 10 }]);
    expect(['Y304', 'Y506', 'Y608'].flatMap(args)).toEqual([]);
  });

  test('has the sections and clauses of the source, under its own titles', () => {
    const { sections } = thePlan();
    const lines = SOURCE.split('\n');
    expect(sections).toHaveLength(6);
    expect(sections.map(({ title }) => title)).toEqual(
      lines.flatMap((line) => /^[一二三四五六]、(.+)$/.exec(line)?.[1] ?? []),
    );
    const clauses = sections.flatMap((section) => section.clauses);
    expect(clauses.map(({ label }) => label)).toEqual([...Array(20).keys()].map((index) => String(index + 1)));
    for (const { label, title } of clauses) {
      const titled = /^\d+[.、](.+?)。/.exec(CLAUSES.get(label) ?? '')?.[1];
      expect([label, title]).toEqual([label, titled]);
    }
  });

  test('has work in every clause, led and helped by units that it knows', () => {
    const { tasks, sections } = thePlan();
    const labels = sections.flatMap((section) => section.clauses.map(({ label }) => label));
    for (const label of labels) expect([label, tasks.some(({ clause }) => clause.label === label)]).toEqual([label, true]);
    for (const { id, clause } of tasks) expect(id.startsWith(`${clause.label}-`)).toBe(true);
  });

  test('has its branches under one group', () => {
    expect(thePlan().groups.map(({ name, members }) => [name, members])).toEqual([
      ['各支部', ['第一党支部', '第二党支部', '第三党支部']],
    ]);
  });
});

/** Where each explicit time or count stands in the source: its clause, the words around it, and the tasks that say it. */
const EXPLICIT: readonly (readonly [clause: string, words: string, tasks: readonly string[]])[] = [
  ['3', '6月，结合“七一”庆祝活动', ['3-1']],
  ['3', '12月，结合“二十大”宣传学习，组织开展一期', ['3-2']],
  ['7', '1至2期公益美学讲堂', ['7-2']],
  ['8', '12月，开展政治理论学习测试活动', ['8-4']],
  ['9', '每半年进行1次意识形态研判和1次意识形态知识学习', ['9-1', '9-2']],
  ['9', '2-3期“道德讲堂”', ['9-3']],
  ['13', '每季度进行一次考核，并下发一次通报', ['13-2', '13-3']],
  ['14', '1次知识竞答测试', ['14-3']],
  ['14', '年内，组织党员干部开展2-3次警示教育', ['14-4']],
  ['18', '“月提示”制度', ['18-2']],
];

/** Sentences that give no date: the work is listed and never overdue. */
const STANDING: typeof EXPLICIT = [
  ['4', '及时组织机关党员干部收听收看', ['4-2']],
  ['10', '常态化、长效化', ['10-1']],
  ['14', '常态化推进警示教育', ['14-1']],
  ['15', '常态化开展明察暗访', ['15-1']],
  ['18', '定期开展督促检查', ['18-3']],
  ['20', '及时总结推广', ['20-1']],
];

/** Numbers in the source that say neither when nor how often: 两个确立, 四个能不能, a batch of examples, 中央八项规定 … */
const OTHER_NUMBERS = /两个|四个|一批|十项|八项|2022年/;
const TIME_OR_COUNT = new RegExp(
  [
    '(?:\\d{4}年|[\\d一二三四五六七八九十]+月|每(?:月|季度|半年|年|周|两|逢)|年内|年底|年初|半年|季度|上旬|中旬|下旬',
    '[\\d一二两三四五六七八九十]+(?:[-至到—][\\d一二两三四五六七八九十]+)?(?:次|期|场|篇|个|项|批|轮|堂|件)',
    '月提示|定期|适时|常态化|及时)',
  ].join('|'),
  'g',
);

function taskOf(id: string): Task {
  const task = thePlan().tasks.find((each) => each.id === id);
  if (task === undefined) throw new Error(`plans/2022 has no task ${id}`);
  return task;
}

describe('fidelity to the source', () => {
  test('every quote stands word for word in its own clause', () => {
    for (const { id, quote, clause } of thePlan().tasks) {
      expect([id, quote !== undefined && (CLAUSES.get(clause.label) ?? '').includes(quote)]).toEqual([id, true]);
    }
  });

  test('the lists above hold every time and count that the source names', () => {
    for (const line of SOURCE.split('\n')) {
      const label = /^(\d+)[.、]/.exec(line)?.[1];
      const listed = [...EXPLICIT, ...STANDING].filter(([clause]) => clause === label);
      for (const found of line.matchAll(TIME_OR_COUNT)) {
        if (OTHER_NUMBERS.test(found[0])) continue;
        const isListed = listed.some(([, words]) => {
          const start = line.indexOf(words);
          return start >= 0 && start <= found.index && found.index + found[0].length <= start + words.length;
        });
        expect([label, found[0], isListed]).toEqual([label, found[0], true]);
      }
    }
  });

  test.each(EXPLICIT)('clause %s: “%s” is owed by %j, each quoting it', (clause, words, ids) => {
    expect(CLAUSES.get(clause)).toContain(words);
    for (const id of ids) {
      expect([id, taskOf(id).clause.label, taskOf(id).quote?.includes(words)]).toEqual([id, clause, true]);
      expect([id, taskOf(id).when.kind]).toEqual([id, 'owed']);
    }
    const others = thePlan().tasks.filter(({ id, quote, when }) => quote?.includes(words) && when.kind === 'owed' && !ids.includes(id));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test.each(STANDING)('clause %s: “%s” is standing work, %j', (clause, words, ids) => {
    for (const id of ids) {
      expect([id, taskOf(id).clause.label, taskOf(id).when.kind]).toEqual([id, clause, 'ongoing']);
      expect(taskOf(id).quote).toContain(words.slice(0, 4));
    }
  });

  test('what is owed is what the source dates, and the regular duties of clauses 2 and 12', () => {
    const regular = ['2-2', '2-3', '2-4', '12-1', '12-2', '12-3', '12-4', '12-6'];
    const owed = thePlan().tasks.filter(({ when }) => when.kind === 'owed');
    const dated = EXPLICIT.flatMap(([, , ids]) => ids);
    expect(owed.map(({ id }) => id).sort()).toEqual([...dated, ...regular].sort());
    for (const id of regular) expect([id, taskOf(id).notes?.includes('依据')]).toEqual([id, true]);
    const byBranches = regular.filter((id) => taskOf(id).lead === '各支部');
    expect(regular.filter((id) => !byBranches.includes(id))).toEqual(['2-2']);
    expect([taskOf('2-2').lead, taskOf('18-2').lead]).toEqual(['局党组', '机关党委']);
  });
});

describe('facts of the seed', () => {
  test('the December test opens on the first and is due on the last, a Saturday; remind on the Friday', () => {
    const { occurrence } = assessment('2022-01-01', '8-4@2022-12');
    const { opens, due, effectiveDue, remindOn, provisional } = occurrence;
    expect([opens, due, effectiveDue, remindOn].map(formatDay)).toEqual([
      '2022-12-01',
      '2022-12-31',
      '2022-12-31',
      '2022-12-30',
    ]);
    expect([weekdayOf(due), provisional]).toEqual([6, false]);
  });

  test('ideology is due at the end of each half-year', () => {
    const dues = ['9-1@2022-H1', '9-1@2022-H2', '9-2@2022-H1', '9-2@2022-H2'].map((id) =>
      formatDay(assessment('2022-01-01', id).occurrence.due),
    );
    expect(dues).toEqual(['2022-06-30', '2022-12-31', '2022-06-30', '2022-12-31']);
  });

  test.each([
    ['14-4', 2, 3],
    ['9-3', 2, 3],
    ['7-2', 1, 2],
    ['14-3', 1, undefined],
  ])('%s is one occurrence in the year, from %i to %s times', (task, min, max) => {
    const found = judged('2022-01-01').assessments.filter(({ occurrence }) => occurrence.task.id === task);
    expect(found.map(({ occurrence }) => [occurrence.id, occurrence.times.min, occurrence.times.max])).toEqual([
      [`${task}@2022`, min, max],
    ]);
  });

  test('the quarterly review and its bulletin are owed four times each, the monthly prompt twelve times', () => {
    const count = (task: string): number =>
      judged('2022-01-01').assessments.filter(({ occurrence }) => occurrence.task.id === task).length;
    expect([count('13-2'), count('13-3'), count('18-2'), count('12-1')]).toEqual([4, 4, 12, 36]);
  });

  test('a month that ends on a holiday reminds on the make-up Sunday before it', () => {
    const { due, remindOn } = assessment('2022-01-01', '12-3@2022-01/第一党支部').occurrence;
    expect([formatDay(due), formatDay(remindOn), weekdayOf(remindOn)]).toEqual(['2022-01-31', '2022-01-30', 7]);
  });
});

describe('the records of 2022', () => {
  test('every state occurs at some date', () => {
    const seen = new Set<State>();
    for (let month = 1; month <= 12; month++) {
      for (const of of ['01', '15', '25']) {
        judged(`2022-${String(month).padStart(2, '0')}-${of}`).assessments.forEach(({ state }) => seen.add(state));
      }
    }
    expect([...seen].sort()).toEqual([...STATES].sort());
  });

  test('on 2022-09-30 every stage of the ladder holds somewhere', () => {
    const stages = judged('2022-09-30').assessments.map(({ stage }) => stage?.stage);
    for (const stage of ['提示', '调度', '督查', '督办']) expect(stages).toContain(stage);
  });

  test('run from January to September and hold every kind of entry', () => {
    const months = new Set(OPENED.entries.map(({ date }) => formatDay(date).slice(0, 7)));
    expect([...months].sort()).toEqual([...Array(9).keys()].map((index) => `2022-0${index + 1}`));
    const kinds = new Set(OPENED.entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['done', 'extend', 'progress', 'void', 'waive']);
    expect(OPENED.entries.every(({ date, recorded }) => date <= recorded)).toBe(true);
  });

  test('an extension moved a due date, and the work came in time by it', () => {
    expect(formatDay(assessment('2022-06-26', '13-3@2022-Q2').occurrence.effectiveDue)).toBe('2022-06-30');
    const extended = assessment('2022-07-14', '13-3@2022-Q2');
    expect([formatDay(extended.occurrence.effectiveDue), extended.state]).toEqual(['2022-07-15', 'done']);
    expect(extended.doneOn !== undefined && formatDay(extended.doneOn)).toBe('2022-07-13');
  });

  test('an extension ran out, and what it was for is overdue by it', () => {
    const { occurrence, state, daysLate } = assessment('2022-09-30', '12-1@2022-08/第二党支部');
    expect([formatDay(occurrence.effectiveDue), state, daysLate]).toEqual(['2022-09-20', 'overdue', 10]);
  });

  test('waivers act from their day, on what they name only', () => {
    expect(assessment('2022-04-19', '12-1@2022-04/第二党支部').state).toBe('open');
    expect(assessment('2022-04-20', '12-1@2022-04/第二党支部').state).toBe('waived');
    expect(assessment('2022-04-30', '12-1@2022-04/第三党支部').state).toBe('done');
    expect(assessment('2022-12-31', '18-2@2022-01').state).toBe('waived');
  });

  test('what was recorded on a wrong date is taken back, and the right one counts', () => {
    const { records, takenBack, count } = assessment('2022-09-30', '12-1@2022-03/第一党支部');
    expect(records.map(({ date }) => formatDay(date))).toEqual(['2022-03-11']);
    expect(takenBack.map(({ record }) => formatDay(record.date))).toEqual(['2022-03-08']);
    expect(count).toBe(1);
  });

  test('progress stands with what it is progress of', () => {
    const { progress, state } = assessment('2022-09-30', '9-3@2022');
    expect([progress.length, state]).toEqual([1, 'open']);
    const [rules] = judged('2022-09-30').ongoing.filter(({ task }) => task.id === '13-1');
    expect(rules?.records.map(({ kind }) => kind)).toEqual(['progress', 'done']);
  });

  test('work came in time, came late, and is missing', () => {
    expect(assessment('2022-09-30', '9-1@2022-H1').state).toBe('done');
    expect(assessment('2022-09-30', '13-3@2022-Q1').state).toBe('done-late');
    expect(assessment('2022-09-30', '12-1@2022-03/第三党支部').state).toBe('done-late');
    expect(assessment('2022-09-30', '12-4@2022-08/第三党支部').state).toBe('overdue');
  });

  test('evidence files are there, and unchanged since they were recorded', () => {
    const files = OPENED.entries
      .flatMap((entry) => (entry.kind === 'void' ? [] : entry.evidence))
      .filter((each) => each.kind === 'file');
    expect(files.length).toBeGreaterThan(0);
    for (const { file, sha256 } of files) {
      const hash = createHash('sha256').update(HOST.readFile(`/office/plans/2022/${file}`)).digest('hex');
      expect([file, hash]).toEqual([file, sha256]);
    }
  });
});
