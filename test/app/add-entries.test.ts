import { addEntries, tryEntries, type AddedEntries, type AddRequest } from '../../src/app/add-entries';
import type { NewEntry } from '../../src/model/new-entry';
import { parseDay, type Day } from '../../src/time/civil-date';
import { memoryHost, writtenText, type MachineWishes, type MemoryHost } from '../support/memory-host';
import { SMALL_PLAN } from '../support/records-office';

const PLAN = '/office/plans/2022/plan.yaml';
const RECORDS = 'plans/2022/records';

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

function office(records: Readonly<Record<string, string>> = {}, wishes: MachineWishes = {}): MemoryHost {
  const files: Record<string, string | Uint8Array> = { 'plans/2022/plan.yaml': SMALL_PLAN, ...wishes.files };
  for (const [name, text] of Object.entries(records)) files[`${RECORDS}/${name}`] = text;
  return memoryHost({ ...wishes, files });
}

function done(task: string, date: string, more: Partial<NewEntry & { kind: 'done' }> = {}): NewEntry {
  return { kind: 'done', task, date: day(date), recorded: day(date), ...more };
}

function add(host: MemoryHost, entries: readonly NewEntry[], more: Partial<AddRequest> = {}): AddedEntries {
  return addEntries(host, { plan: PLAN, entries, asOf: day('2022-07-01'), ...more });
}

/** `file:line task` of what was written; codes of what refused it. */
function inShort(outcome: AddedEntries): readonly string[] {
  return outcome.kind === 'refused'
    ? outcome.findings.map(({ finding }) => finding.code)
    : outcome.written.map(({ place, line }) => `${place.file.replace(`${RECORDS}/`, '')}:${line}`);
}

const stateOf = (outcome: AddedEntries, id: string): readonly (string | undefined)[] =>
  outcome.kind === 'refused'
    ? []
    : [outcome.before, outcome.after].map(
        ({ assessments }) => assessments.find(({ occurrence }) => occurrence.id === id)?.state,
      );

test('an entry is written, and what it changes is judged before and after', () => {
  const host = office({ '党委.yaml': '# 党委的记录\n- { task: 14-1, date: 2022-04-15 }\n' });
  const outcome = add(host, [done('3-1', '2022-06-28', { note: '已表彰' })]);
  expect(inShort(outcome)).toEqual(['党委.yaml:3']);
  expect(stateOf(outcome, '3-1@2022-06')).toEqual(['overdue', 'done']);
  expect(writtenText(host, `/office/${RECORDS}/党委.yaml`)).toMatch(
    /^# 党委的记录\n- \{ task: 14-1, date: 2022-04-15 \}\n- .*3-1/,
  );
});

describe('the file that an entry goes into', () => {
  const branches = {
    '第一党支部.yaml': '- { task: 12-1, unit: 第一党支部, date: 2022-05-20 }\n',
    '第二党支部.yaml': '- { task: 12-1, unit: 第二党支部, date: 2022-05-10 }\n',
    '机关.yaml': '- { task: 14-1, date: 2022-06-15 }\n',
  };
  test.each<[string, NewEntry, string]>([
    ['is that of its task and unit', done('12-1', '2022-06-02', { units: ['第二党支部'] }), '第二党支部.yaml:2'],
    ['is that of its unit, where that has done other things only', done('3-1', '2022-06-02'), '机关.yaml:2'],
    [
      'is that of the latest entry of its task, for the whole group',
      done('12-1', '2022-06-02', { units: ['各支部'] }),
      '第一党支部.yaml:2',
    ],
  ])('%s', (_name, entry, expected) => {
    expect(inShort(add(office(branches), [entry]))).toEqual([expected]);
  });

  test('is that of its task and unit, also where the unit did other things later', () => {
    const later = { 'z.yaml': '- { task: 1-1, unit: 第二党支部, date: 2022-06-20 }\n' };
    const entry = done('12-1', '2022-06-02', { units: ['第二党支部'] });
    expect(inShort(add(office({ ...branches, ...later }), [entry]))).toEqual(['第二党支部.yaml:2']);
  });

  test('is made where there is none', () => {
    const host = office();
    expect(inShort(add(host, [done('3-1', '2022-06-02')]))).toEqual(['2022.yaml:1']);
    expect([...host.folders]).toEqual([`/office/${RECORDS}`]);
  });

  test('is the only one, though nothing is in it yet', () => {
    expect(inShort(add(office({ '登记.yaml': '# 还没有\n' }), [done('3-1', '2022-06-02')]))).toEqual(['登记.yaml:3']);
  });

  test('is what was asked for', () => {
    const file = `/office/${RECORDS}/另册.yaml`;
    expect(inShort(add(office(branches), [done('3-1', '2022-06-02')], { file }))).toEqual(['另册.yaml:1']);
  });
});

test('several entries are written at once, each into its file, and told in the order asked for', () => {
  const host = office({
    'a.yaml': '- { task: 12-1, unit: 第一党支部, date: 2022-05-20 }\n',
    'b.yaml': '- { task: 12-1, unit: 第二党支部, date: 2022-05-10 }\n',
  });
  const entries = ['第二党支部', '第一党支部', '第二党支部'].map((unit, index) =>
    done('12-1', `2022-06-0${index + 1}`, { units: [unit] }),
  );
  expect(inShort(add(host, entries))).toEqual(['b.yaml:2', 'a.yaml:2', 'b.yaml:3']);
});

describe('what check calls an error is refused, and nothing is written', () => {
  const waive = { kind: 'waive', task: '12-1', date: day('2022-05-25'), recorded: day('2022-05-25') } as const;
  const records = '- { task: 12-1, for: 2022-05, unit: 第一党支部, date: 2022-05-20 }\n';
  test.each<[string, NewEntry, string]>([
    ['no such task', done('3-9', '2022-06-02'), 'Y701'],
    ['no unit where a group leads', done('12-1', '2022-06-02'), 'Y705'],
    ['a period that is none', done('3-1', '2022-06-02', { period: '2022-07' }), 'Y703'],
    ['nobody approved', { ...waive, period: '2022-06', units: ['第一党支部'] }, 'Y709'],
    [
      'no such evidence',
      done('3-1', '2022-06-02', { evidence: [{ kind: 'file', file: 'evidence/无.pdf', sha256: undefined }] }),
      'Y720',
    ],
    [
      'evidence outside',
      done('3-1', '2022-06-02', { evidence: [{ kind: 'file', file: '../无.pdf', sha256: undefined }] }),
      'Y723',
    ],
    [
      'a waiver of what is done already',
      { ...waive, period: '2022-05', units: ['第一党支部'], approved: '党委会' },
      'Y707',
    ],
    [
      'a sum that is none',
      done('3-1', '2022-06-02', { evidence: [{ kind: 'file', file: 'plan.yaml', sha256: 'abc' }] }),
      'Y204',
    ],
  ])('%s', (_name, entry, code) => {
    const host = office({ 'a.yaml': records });
    const outcome = add(host, [done('14-1', '2022-06-01'), entry]);
    expect(inShort(outcome)).toContain(code);
    expect(outcome.kind === 'refused' && [...outcome.byEntry.keys()]).toEqual([1]);
    expect(host.written.size).toBe(0);
  });
});

describe('what is only a warning is told, and the entry is written', () => {
  const warningsOf = (outcome: AddedEntries): readonly string[] =>
    outcome.kind === 'refused' ? ['refused'] : outcome.warnings.map(({ finding }) => finding.code);

  test.each<[string, NewEntry, readonly string[]]>([
    ['nothing is odd', done('3-1', '2022-06-28'), []],
    ['written down long afterwards', { ...done('14-1', '2022-02-01'), recorded: day('2022-06-30') }, ['Y725']],
    ['an earlier month stays unmet', done('12-1', '2022-06-02', { units: ['第一党支部'] }), ['Y712']],
    ['not judged yet', done('3-1', '2022-07-02'), ['Y716']],
  ])('%s', (_name, entry, expected) => {
    expect(warningsOf(add(office(), [entry]))).toEqual(expected);
  });

  test('what was odd before is told by check, not again', () => {
    const host = office({
      'a.yaml': '- { task: 14-1, date: 2022-02-01, recorded: 2022-06-30 }\n- { task: 9-9, date: 2022-02-01 }\n',
    });
    expect(warningsOf(add(host, [done('3-1', '2022-06-28')]))).toEqual([]);
  });

  test('an office that makes the warning an error has it refused', () => {
    const files = { 'plans/2022/yuetishi.yaml': 'severities: { Y725: error }\n' };
    expect(
      inShort(add(office({}, { files }), [{ ...done('14-1', '2022-02-01'), recorded: day('2022-06-30') }])),
    ).toEqual(['Y725']);
  });
});

describe('files that cannot be added to', () => {
  test.each<[string, string, readonly string[]]>([
    ['one that cannot be parsed', '- { task: 12-1\n', ['Y105']],
    ['one that is no list', 'task: 12-1\n', ['Y203']],
  ])('%s is refused with what is wrong with it, and left alone', (_name, text, codes) => {
    const host = office({ 'a.yaml': text });
    expect(inShort(add(host, [done('3-1', '2022-06-28')]))).toEqual(codes);
    expect(host.written.size).toBe(0);
  });

  test('a plan that is none has no records', () => {
    const host = office({}, { files: { 'plans/2022/plan.yaml': 'format: 1\n' } });
    expect(inShort(add(host, [done('3-1', '2022-06-28')]))).toContain('Y202');
    expect(host.folders.size).toBe(0);
  });

  test('a task that the plan had to leave out is refused for what is wrong with it there', () => {
    const plan = SMALL_PLAN.replace('when: 6月,', 'when: 6月31日,');
    const host = office({}, { files: { 'plans/2022/plan.yaml': plan } });
    expect(inShort(add(host, [done('3-1', '2022-06-28')]))).toEqual(['Y403']);
    expect(inShort(add(host, [done('14-1', '2022-06-28')]))).toEqual(['2022.yaml:1']);
  });
});

test('what somebody else wrote meanwhile counts', () => {
  const records = '- { task: 14-1, date: 2022-04-15 }\n';
  const meanwhile = { [`${RECORDS}/a.yaml`]: `${records}- { task: 3-1, date: 2022-06-20 }\n` };
  const host = office({ 'a.yaml': records }, { meanwhile });
  const outcome = add(host, [done('3-1', '2022-06-28')]);
  expect(inShort(outcome)).toEqual(['a.yaml:3']);
  expect(stateOf(outcome, '3-1@2022-06')).toEqual(['done', 'done']);
});

test('what somebody else wrote meanwhile may make it an error', () => {
  const waiver = '- { kind: waive, task: 3-1, for: 2022-06, date: 2022-06-01, approved: 党委会 }\n';
  const host = office({ 'a.yaml': '' }, { meanwhile: { [`${RECORDS}/a.yaml`]: waiver } });
  expect(inShort(add(host, [done('3-1', '2022-06-28', { period: '2022-06' })]))).toEqual(['Y707']);
  expect(host.written.size).toBe(0);
});

describe('trying', () => {
  const request = { plan: PLAN, asOf: day('2022-07-01') };

  test('says all that adding would, and writes nothing', () => {
    const host = office();
    const outcome = tryEntries(host, { ...request, entries: [done('3-1', '2022-06-28')] });
    expect(inShort(outcome)).toEqual(['2022.yaml:1']);
    expect(stateOf(outcome, '3-1@2022-06')).toEqual(['overdue', 'done']);
    expect([host.written.size, host.folders.size]).toEqual([0, 0]);
  });

  test('takes evidence for there that is to be copied', () => {
    const host = office({}, { files: { 'desk/纪要.txt': '纪要' } });
    const sha256 = host.fileSha256('/office/desk/纪要.txt');
    const entry = (sum: string): NewEntry =>
      done('3-1', '2022-06-28', { evidence: [{ kind: 'file', file: 'evidence/纪要.txt', sha256: sum }] });
    const copies = new Map([['/office/plans/2022/evidence/纪要.txt', '/office/desk/纪要.txt']]);
    expect(inShort(tryEntries(host, { ...request, entries: [entry(sha256)] }, copies))).toEqual(['2022.yaml:1']);
    expect(inShort(tryEntries(host, { ...request, entries: [entry('0'.repeat(64))] }, copies))).toEqual(['Y721']);
    expect(inShort(tryEntries(host, { ...request, entries: [entry(sha256)] }))).toEqual(['Y720']);
  });
});
