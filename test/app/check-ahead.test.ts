import { codeCheck, decodeCheck } from '../../src/app/check-code';
import { checkManyPaths, checkPaths, type CheckRequest } from '../../src/app/check';
import type { CheckAnswer, CheckHost, CheckWork } from '../../src/app/check-host';
import { listingText } from '../../src/app/folder-listing';
import { HostFailure } from '../../src/app/host';
import { PlanChecker } from '../../src/app/plan-check';
import { identitiesOf } from '../../src/diagnostic/identity';
import { locateAll } from '../../src/diagnostic/located-finding';
import type { SourceFile } from '../../src/source/source-file';
import { dayOf } from '../../src/time/civil-date';
import { memoryFiles } from '../support/memory-files';
import { readInto } from '../support/roll-up-host';
import { badFixtures, okFixtures } from '../support/rule-fixtures';
import { planWithTasks } from '../support/test-plan';

const AS_OF = dayOf(2022, 7, 1);
/** So many that threads help unless told otherwise. */
const LARGE = 1500;
/** So many that something is found in more than a few. */
const SOME = 240;

function planAt(number: number): string {
  const unit = number % 7 === 0 ? '不认识的单位' : '机关党委';
  return planWithTasks(`tasks:\n  - { id: t${number}, title: 学习, when: 6月25日前, lead: ${unit} }\n`);
}

function filesOf(count: number): Record<string, string> {
  const plans = Array.from({ length: count }, (_, number) => [`/office/plans/${number}/plan.yaml`, planAt(number)]);
  return {
    ...(Object.fromEntries(plans) as Record<string, string>),
    '/office/plans/3/records/x.yaml': '# yuetishi-ignore Y701: 以后再说\n- { task: z, date: 2022-06-20 }\n',
    '/office/plans/4/plan.yaml': 'format：1\n',
    '/office/plans/calendars/cn.yaml': 'format: 1\nyears: 十二\n',
  };
}

interface Threaded {
  readonly host: CheckHost;
  readonly started: { readonly count: number; readonly work: CheckWork }[];
  readonly closed: number[];
}

/** A machine whose threads take each third of the plans, and answer the more of these the longer one waits. */
function threaded(files: Record<string, string>, answers: (plan: number) => boolean = () => true): Threaded {
  const [machine, started, closed] = [memoryFiles(files), [] as Threaded['started'], [] as number[]];
  const host: CheckHost = {
    ...machine,
    processors: () => 4,
    entriesIn: (path) =>
      machine.namesIn(path).map((name) => ({ name, kind: machine.kindOf(`${path}/${name}`) ?? 'other' })),
    readListedFile: (path, memory) => readInto(memory, machine.readFile(path)),
    startCheckers(count, work) {
      started.push({ count, work });
      const checker = new PlanChecker(machine, structuredClone(work.wishes));
      const left: CheckAnswer[] = [];
      let next = 0;
      return Promise.resolve({
        take() {
          if (next % 3 === 0 && next < work.plans.length) {
            const plan = next++;
            const check = codeCheck(checker.check(work.plans[plan] ?? ''));
            if (check !== undefined && answers(plan)) left.push(structuredClone([plan, check]));
          }
          return next < work.plans.length ? [next++] : [];
        },
        answered: () => left.splice(0, 2),
        ended: Promise.resolve(),
        close: () => closed.push(1),
      });
    },
  };
  return { host, started, closed };
}

const REQUEST: CheckRequest = { paths: ['plans'], asOf: AS_OF, strict: false, withTasks: false };

/** All that is told of a check. */
function told(outcome: ReturnType<typeof checkPaths>): unknown {
  const { findings, waived, failing, plans, otherFiles, files, ...others } = outcome;
  const inFiles = (all: typeof otherFiles): unknown => all.map(({ file, findings: own }) => [file, own.length]);
  const inWords = [...findings, ...waived].map(({ finding, at, related, fingerprint }) => ({
    ...{ code: finding.code, name: finding.name, severity: finding.severity, at, related, fingerprint },
    words: (['zh', 'en'] as const).map((language) => [finding.message(language), finding.help(language)]),
    line: files.get(at.file)?.lines.lineText(at.start.line),
  }));
  return {
    ...{ inWords, others, failing: failing.size },
    plans: plans.map((plan) => [plan.file, inFiles(plan.files)]),
    otherFiles: inFiles(otherFiles),
  };
}

describe('with threads a check comes to the same', () => {
  test.each<[name: string, answers: (plan: number) => boolean]>([
    ['where they answer', () => true],
    ['where some of what they took is left without an answer', (plan) => plan % 2 === 0],
    ['where they end before they answer anything', () => false],
  ])('%s', async (_, answers) => {
    const files = filesOf(SOME);
    for (const strict of [false, true]) {
      const { host, started, closed } = threaded(files, answers);
      const outcome = await checkManyPaths(host, { ...REQUEST, strict }, 3);
      expect(told(outcome)).toEqual(told(checkPaths(memoryFiles(files), { ...REQUEST, strict })));
      expect(outcome.findings.length).toBeGreaterThan(30);
      expect(started.map(({ count, work }) => [count, work.plans.length])).toEqual([[3, SOME]]);
      expect(started[0]?.work.lists).toContainEqual([
        '/office/plans/1',
        listingText([{ name: 'plan.yaml', kind: 'file' }]),
      ]);
      expect(closed).toHaveLength(1);
    }
  });

  test('where the system refuses a plan, which is told once', async () => {
    const files = filesOf(SOME);
    const { host } = threaded(files);
    const refuse = (path: string): void => {
      if (path.endsWith('/11/plan.yaml')) throw new HostFailure(path, 'denied', 'EACCES');
    };
    const refusing = <Machine extends Pick<CheckHost, 'readFile'>>(machine: Machine): Machine => ({
      ...machine,
      readFile: (path: string) => (refuse(path), machine.readFile(path)),
    });
    const readListedFile: CheckHost['readListedFile'] = (path, memory) => (
      refuse(path),
      host.readListedFile(path, memory)
    );
    const outcome = await checkManyPaths({ ...refusing(host), readListedFile }, REQUEST, 1);
    expect(outcome.failures.map((each) => (each as HostFailure).path)).toEqual(['plans/11/plan.yaml']);
    expect(told(outcome)).toEqual(told(checkPaths(refusing(memoryFiles(files)), REQUEST)));
  });
});

test('a plan of which the system refuses a part has no answer, for the failure is told where the plan is asked for', () => {
  const machine = memoryFiles(filesOf(5));
  const readFile = (path: string): Uint8Array => {
    if (path.includes('/records/')) throw new HostFailure(path, 'denied', 'EACCES');
    return machine.readFile(path);
  };
  const checker = new PlanChecker({ ...machine, readFile }, REQUEST);
  expect(codeCheck(checker.check('/office/plans/3/plan.yaml'))).toBeUndefined();
  expect(codeCheck(checker.check('/office/plans/2/plan.yaml'))).toBeDefined();
});

test('nothing is asked for where plans lie: folders are listed, what is listed is read, and so lists are believed', async () => {
  const { host } = threaded(filesOf(SOME));
  const asked: string[] = [];
  const counting: CheckHost = { ...host, kindOf: (path) => (asked.push(path), host.kindOf(path)) };
  await checkManyPaths(counting, REQUEST, 0);
  expect(asked).toContain('/office/.git');
  expect(asked.filter((path) => path.startsWith('/office/plans/'))).toEqual([]);
});

test('threads are ended where the check itself ends with a mistake of the program', async () => {
  const { host, closed } = threaded(filesOf(3));
  const fail = (): never => {
    throw new RangeError('a mistake');
  };
  const broken: CheckHost = { ...host, readFile: fail, readListedFile: fail };
  await expect(checkManyPaths(broken, REQUEST, 1)).rejects.toThrow('a mistake');
  expect(closed).toHaveLength(1);
});

test.each<
  [name: string, request: Partial<CheckRequest>, count: number, helpers: number | undefined, threads: readonly number[]]
>([
  ['few plans', {}, LARGE - 1, undefined, []],
  ['many plans', {}, LARGE, undefined, [3]],
  ['few plans, where threads are asked for', {}, 2, 2, [2]],
  ['many plans, where none are wanted', {}, LARGE, 0, []],
  ['a plan that is named', { paths: ['plans/0/plan.yaml'] }, 2, 2, []],
  ['tasks are told', { withTasks: true }, 2, 2, []],
  ['coverage is told', { coverage: true }, 2, 2, []],
  ['a revision is compared with', { base: 'main' }, 2, 2, []],
])('threads help or not: %s', async (_, request, count, helpers, threads) => {
  const plans = Object.entries(filesOf(count)).filter(([path]) => /\/\d+\/plan\.yaml$/.test(path));
  const { host, started } = threaded(Object.fromEntries(plans.filter(([path]) => !path.includes('/4/') || count > 4)));
  const revisions: CheckHost = { ...host, fileAtRevision: () => ({ kind: 'absent' }), filesAtRevision: () => [] };
  await checkManyPaths(revisions, { ...REQUEST, ...request }, helpers);
  expect(started.map((each) => each.count)).toEqual(threads);
});

const asRead = ({ path, text, root, comments }: SourceFile): unknown => ({ path, text, root, comments });

const FIXTURES = [...badFixtures(), ...okFixtures()].filter(({ files }) => 'plan.yaml' in files);

test.each(FIXTURES.map((each) => [each.name, each] as const))(
  'what is found goes from one thread to another: %s',
  (_, { files, wishes }) => {
    const host = memoryFiles(
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`/office/${path}`, content])),
    );
    const check = new PlanChecker(host, { asOf: AS_OF, strict: wishes.strict === true }).check('/office/plan.yaml');
    const coded = codeCheck(check);
    if (coded === undefined) return;
    const decoded = decodeCheck(structuredClone(coded));
    const identities = ({ findings, files: those }: typeof check): readonly string[] => {
      const byPath = new Map(those.map((file) => [file.path, file]));
      return identitiesOf(locateAll(findings, byPath), byPath);
    };
    expect(identities(decoded)).toEqual(identities(check));
    expect(decoded.files.map(asRead)).toEqual(check.files.map(asRead));
    const { findings, isWhole, notes, read } = decoded;
    expect(check).toMatchObject({ isWhole, notes, read });
    for (const [index, found] of findings.entries()) {
      const original = check.findings[index];
      const { code, name, severity, place, args, related, waivedNaming } = found;
      expect(original).toMatchObject({ code, name, severity, place, related, waivedNaming });
      expect(args).toEqual(original?.args);
      for (const language of ['zh', 'en'] as const) {
        expect(found.message(language)).toBe(original?.message(language));
        expect(found.help(language)).toBe(original?.help(language));
      }
    }
    expect(findings).toHaveLength(check.findings.length);
  },
);
