import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { shapes } from '../../src/generated/shapes';
import {
  validateBaseline,
  validateCalendar,
  validatePlan,
  validateRecords,
  validateSettings,
} from '../../src/generated/validators';
import { parseYaml } from '../../src/load/parse-yaml';
import { plainValue } from '../../src/load/plain-value';
import { fits } from '../../src/load/shape';
import type { ListNode, MapNode, ScalarNode, SourceNode } from '../../src/source/tree';
import type { Validator } from '../../src/generated/validators';
import { planWithTasks } from '../support/test-plan';

// A shape may fail to see that a file is sound; what it takes for sound, the schema's validator must too.

type Name = keyof typeof shapes;

const VALIDATORS: Readonly<Record<Name, Validator>> = {
  plan: validatePlan,
  records: validateRecords,
  calendar: validateCalendar,
  baseline: validateBaseline,
  settings: validateSettings,
};

function treeOf(text: string): SourceNode {
  const { root } = parseYaml('a.yaml', text);
  if (root === undefined) throw new Error('the text says nothing');
  return root;
}

const fitsText = (name: Name, text: string): boolean => fits(treeOf(text), shapes[name]);

const fileText = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

/** Every key of the schemas at least once. */
const FULL_PLAN = planWithTasks(
  `tasks:
  - { id: a, title: 甲, when: 6月, lead: 机关党委, with: 机关党委, weight: 1.5, soft: true, rest-day: keep, notes: 丙 }
  - { id: b, title: 甲, when: [6月, { every: month, by: -1, times: 2-3 }], lead: 机关党委, with: [机关党委, 丁],
      quote: 乙, requirement: 乙, deliverables: [乙], satisfies: [1-1], from: 2022-01-01, until: 2022-12-31,
      added: { date: 2022-03-01, by: 丙 } }
`,
);

const FULL_RECORDS = `
- { task: 1-1, date: 2022-03-01, recorded: 2022-03-02, unit: 甲, for: 2022-03, count: 2, note: 乙 }
- { kind: done, task: 1-1, unit: [甲, 乙], date: 2022-03-01, evidence: [{ file: a.pdf, sha256: ${'0a'.repeat(32)} }] }
- { kind: extend, task: 1-1, date: 2022-03-01, to: 2022-04-01, reason: 乙, approved: 丙 }
- { kind: waive, task: 1-1, date: 2022-03-01, evidence: [{ url: 'https://example.org/a' }, { ref: 丁 }] }
- { kind: progress, task: 1-1, date: 2022-03-01, note: 乙 }
- { kind: void, of: { kind: done, task: 1-1, date: 2022-03-01, count: 1 }, date: 2022-03-02 }
`;

const SOUND: readonly (readonly [name: Name, text: string])[] = [
  ['plan', fileText('plans/2022/plan.yaml')],
  ['plan', FULL_PLAN],
  ['records', fileText('plans/2022/records/局机关.yaml')],
  ['records', FULL_RECORDS],
  ['settings', '{ format: 1, severities: { Y402: none }, fail-on: warning, strict: true }'],
  ['baseline', fileText('plans/baselines/party-branch.yaml')],
];

test.each(SOUND)('a sound file has the shape of %s', (name, text) => {
  expect(VALIDATORS[name](plainValue(treeOf(text)))).toBe(true);
  expect(fitsText(name, text)).toBe(true);
});

describe('what is left to the validator', () => {
  test.each([
    ['plan', 'a number that readers write in several ways', FULL_PLAN.replace('1.5', '1e0'), true],
    [
      'plan',
      'a long text of characters of two units',
      FULL_PLAN.replace('title: 甲', `title: ${'𠮷'.repeat(300)}`),
      true,
    ],
    ['plan', 'a text too long', FULL_PLAN.replace('title: 甲', `title: ${'甲'.repeat(501)}`), false],
    ['plan', 'an empty text', FULL_PLAN.replace('title: 甲', 'title: ""'), false],
    ['plan', 'a number too large', FULL_PLAN.replace('weight: 1.5', 'weight: 1001'), false],
    ['plan', 'an unknown key', FULL_PLAN.replace('soft: true', 'sotf: true'), false],
    ['plan', 'a missing key', FULL_PLAN.replace('title: 甲, ', ''), false],
    ['plan', 'another word than true or false', FULL_PLAN.replace('soft: true', 'soft: yes'), false],
    ['plan', 'another text than a date', FULL_PLAN.replace('2022-01-01', '2022-1-1'), false],
    ['plan', 'a text for a list', FULL_PLAN.replace('satisfies: [1-1]', 'satisfies: 1-1'), false],
    ['plan', 'a list for a text', FULL_PLAN.replace('quote: 乙', 'quote: [乙]'), false],
    ['records', 'an unknown kind', FULL_RECORDS.replace('kind: done, task', 'kind: dnoe, task'), false],
    ['records', 'a key of another kind', FULL_RECORDS.replace('recorded: 2022-03-02', 'to: 2022-03-02'), false],
    ['records', 'a count that is not whole', FULL_RECORDS.replace('count: 2', 'count: 2.5'), false],
    ['records', 'a sum without a file', FULL_RECORDS.replace('file: a.pdf, ', ''), false],
    ['records', 'a file and an address', FULL_RECORDS.replace('file: a.pdf', "file: a.pdf, url: 'https://a.b'"), false],
    ['records', 'no proof in a proof', FULL_RECORDS.replace('{ ref: 丁 }', '{}'), false],
  ] as const)('%s: %s', (name, _what, text, isSound) => {
    expect(text).not.toBe(FULL_PLAN);
    expect(text).not.toBe(FULL_RECORDS);
    expect(fitsText(name, text)).toBe(false);
    expect(VALIDATORS[name](plainValue(treeOf(text)))).toBe(isSound);
  });
});

/** A tree with one of its parts replaced, or its key: the steps say which part to enter, until they or the tree end. */
function replaced(node: SourceNode, [step, ...steps]: readonly number[], by: SourceNode | string): SourceNode {
  if (step !== undefined && node.kind === 'list' && node.items.length > 0) {
    const at = step % node.items.length;
    return { ...node, items: node.items.map((item, index) => (index === at ? replaced(item, steps, by) : item)) };
  }
  if (step === undefined || node.kind !== 'map' || node.entries.length === 0) {
    return typeof by === 'string' ? scalar(by) : by;
  }
  const at = step % node.entries.length;
  const isForKey = steps.length === 0 && node.entries.every(({ key }) => key !== by);
  const entries = node.entries.map((entry, index) => {
    if (index !== at) return entry;
    return isForKey && typeof by === 'string'
      ? { ...entry, key: by }
      : { ...entry, value: replaced(entry.value, steps, by) };
  });
  return { ...node, entries };
}

const scalar = (text: string): ScalarNode => ({ kind: 'scalar', text, textStart: undefined, start: 0, end: 0 });
const list = (items: readonly SourceNode[]): ListNode => ({ kind: 'list', items, flow: true, start: 0, end: 0 });
const map = (entries: Readonly<Record<string, SourceNode>>): MapNode => ({
  kind: 'map',
  entries: Object.entries(entries).map(([key, value]) => ({ key, start: 0, end: 0, value })),
  start: 0,
  end: 0,
});

const WORDS = [
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    '1.5',
    '01',
    '+1',
    '1e3',
    '0x10',
    '1001',
    '100001',
    'true',
    'keep',
    'done',
    'void',
    '甲',
  ],
  ...[
    '2022-06-01',
    '2022-6-1',
    'a@b',
    'a b',
    'https://a.b',
    'month',
    '甲'.repeat(101),
    '𠮷'.repeat(99),
    'x'.repeat(20001),
  ],
];
const KEYS = [
  'id',
  'title',
  'kind',
  'of',
  'to',
  'file',
  'url',
  'ref',
  'sha256',
  'name',
  'in',
  'from',
  'x',
  '__proto__',
];
const { part } = fc.letrec<{ part: SourceNode }>((tie) => ({
  part: fc.oneof(
    fc.constantFrom(...WORDS).map(scalar),
    fc.array(tie('part'), { maxLength: 3 }).map(list),
    fc.dictionary(fc.constantFrom(...KEYS), tie('part'), { maxKeys: 3 }).map(map),
  ),
}));

test.each(SOUND)('what has the shape of %s is sound', (name, text) => {
  const sound = treeOf(text);
  let [fitting, others] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(part, fc.constantFrom(...KEYS)), fc.array(fc.nat(), { maxLength: 9 }), (by, steps) => {
      const damaged = replaced(sound, steps, by);
      if (!fits(damaged, shapes[name])) {
        others++;
        return;
      }
      fitting++;
      expect(VALIDATORS[name](plainValue(damaged))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(fitting, others)).toBeGreaterThan(0);
});
