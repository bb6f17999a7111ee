import { ALL_RULES } from '../../src/check/all-rules';
import { ANSWER_ERRORS } from '../../src/check/answer-errors';
import { RULES } from '../../src/check/rules';
import { LANGUAGES } from '../../src/diagnostic/language';
import type { LocatedFinding } from '../../src/diagnostic/located-finding';
import type { RuleFacts } from '../../src/diagnostic/rule';
import { READING_RULES } from '../../src/load/rules';
import { compareBy } from '../../src/text/order';
import { checkFiles, stretch, type Files } from '../support/checked-files';
import { badFixtures, okFixtures, type BadFixture, type ExpectedFinding } from '../support/rule-fixtures';
import { rulesByFile, rulesIn } from '../support/rule-modules';

/** A file of more than 2 MB is made here rather than kept. */
const TOO_LARGE: BadFixture = {
  name: 'rules/file-too-large',
  rule: 'file-too-large',
  files: { 'plan.yaml': `format: 1 # ${'长'.repeat(700_000)}\n` },
  wishes: { paths: ['plan.yaml'] },
  expected: [
    {
      at: 'plan.yaml:1:1-1:1',
      severity: 'error',
      code: 'Y103',
      args: { limit: 2 * 1024 * 1024 },
      related: [],
    },
  ],
};

/** So are ten thousand errors, of which the first thousand are told. */
const TOO_MANY: BadFixture = {
  name: 'rules/too-many-errors',
  rule: 'too-many-errors',
  files: { 'plan.yaml': Array.from({ length: 10_001 }, (_, index) => `k${index}: 1\n`).join('') },
  wishes: { paths: ['plan.yaml'] },
  expected: [
    expectedAt(1, 'Y201', { key: 'k0' }),
    ...['format', 'organisation', 'sections', 'title', 'units', 'year'].map((key) => expectedAt(1, 'Y202', { key })),
    ...Array.from({ length: 992 }, (_, index) => expectedAt(index + 2, 'Y201', { key: `k${index + 1}` })),
    expectedAt(9994, 'Y205', { count: 10_000 }),
  ],
};

function expectedAt(line: number, code: string, args: ExpectedFinding['args']): ExpectedFinding {
  return { at: `plan.yaml:${line}:1`, severity: 'error', code, args, related: [] };
}

const BAD = [...badFixtures(), TOO_LARGE, TOO_MANY];

function codesOf(rules: readonly RuleFacts[]): readonly string[] {
  return rules.map(({ code }) => code);
}

function findingsOf({ files, wishes }: { files: Files; wishes: BadFixture['wishes'] }): readonly LocatedFinding[] {
  return checkFiles(files, wishes).findings;
}

/** A finding in the form of an expected one: without an end where none is expected, and only the expected arguments. */
function asExpected(found: LocatedFinding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const { finding, at, related } = found;
  const full = `${at.file}:${stretch(at)}`;
  const args = finding.args as Readonly<Record<string, unknown>>;
  return {
    at: expected !== undefined && !expected.at.includes('-') ? full.replace(/-[\d:]+$/, '') : full,
    severity: finding.severity,
    code: finding.code,
    args: expected === undefined ? args : subset(args, expected.args),
    related: related.map((other) => `${other.at.file}:${other.at.start.line}:${other.at.start.column}`),
  };
}

function subset(
  found: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, unknown>>,
): ExpectedFinding['args'] {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, partOf(found[key], value)]));
}

function partOf(found: unknown, like: unknown): unknown {
  const isMapping = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping(found) && isMapping(like) ? subset(found, like) : found;
}

describe('what breaks a rule is found at its place', () => {
  test.each(BAD.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const found = findingsOf(fixture);
    expect(found.map((each, index) => asExpected(each, fixture.expected[index]))).toEqual(fixture.expected);
  });
});

describe('what breaks no rule', () => {
  test.each(okFixtures().map((fixture) => [fixture.name, fixture] as const))('%s is silent', (_name, fixture) => {
    const { findings, failures } = checkFiles(fixture.files, fixture.wishes);
    expect(findings.map(({ finding, at }) => `${at.file}:${stretch(at)} ${finding.code}`)).toEqual([]);
    expect(failures).toEqual([]);
  });
});

describe('the set of rules', () => {
  test('every rule has a bad fixture under its own name', () => {
    const broken = new Set(
      BAD.flatMap(({ rule, expected }) => {
        const codes = new Set(expected.map(({ code }) => code));
        return ALL_RULES.filter(({ name, code }) => name === rule && codes.has(code)).map(({ name }) => name);
      }),
    );
    expect(ALL_RULES.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  test('every folder of fixtures has the name of a rule, and each of its fixtures breaks it', () => {
    const codes = new Map(ALL_RULES.map(({ name, code }) => [name, code]));
    const beside = BAD.filter(({ rule, expected }) => !expected.some(({ code }) => code === codes.get(rule)));
    expect(beside.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['load/rules', READING_RULES],
    ['check/rules', RULES],
  ])('every rule of %s is in its list, once and in order of code', (folder, listed) => {
    expect([...listed].sort(compareBy(({ code }) => code))).toEqual(
      [...rulesIn(folder)].sort(compareBy(({ code }) => code)),
    );
    expect(codesOf(listed)).toEqual([...new Set(codesOf(listed))].sort());
  });

  test('the list of all holds each rule once, in order of code', () => {
    expect(codesOf(ALL_RULES)).toEqual([...new Set(codesOf([...READING_RULES, ...RULES]))].sort());
  });

  test('for an answer those rules are asked that are errors and look at nothing beside the plan', () => {
    const asked = RULES.filter(({ severity, isOfGate }) => severity === 'error' && !isOfGate);
    expect(codesOf(ANSWER_ERRORS)).toEqual(codesOf(asked));
    expect(ANSWER_ERRORS).toEqual(asked);
  });

  test('a rule that is asked twice, as a file is read and afterwards, is one and the same', () => {
    const twice = RULES.filter(({ code }) => codesOf(READING_RULES).includes(code));
    expect(twice.map(({ name }) => name)).toEqual(['duplicate-period']);
    const facts = ({ code, name, severity, explanation }: RuleFacts): RuleFacts => ({
      code,
      name,
      severity,
      explanation,
    });
    for (const rule of twice) expect(READING_RULES.map(facts)).toContainEqual(facts(rule));
  });

  test.each(['load/rules', 'check/rules'])('a file of %s holds one rule', (folder) => {
    expect(rulesByFile(folder).filter(([, rules]) => rules.length !== 1)).toEqual([]);
  });

  test('a file of load/rules has the name of its rule', () => {
    const files = rulesByFile('load/rules');
    expect(files.map(([file]) => file)).toEqual(files.map(([, [rule]]) => `${rule?.name}.ts`));
  });

  test('a code stands for one name, and a name for one code', () => {
    const pairs = new Set([...READING_RULES, ...RULES].map(({ code, name }) => `${code} ${name}`));
    expect(pairs.size).toBe(ALL_RULES.length);
    expect(new Set(ALL_RULES.map(({ name }) => name)).size).toBe(ALL_RULES.length);
  });

  test('codes have a letter and three digits; names are English words in kebab-case', () => {
    expect(ALL_RULES.filter(({ code }) => !/^Y[1-9]\d\d$/.test(code))).toEqual([]);
    expect(ALL_RULES.filter(({ name }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('messages', () => {
  const sentences = BAD.flatMap((fixture) =>
    findingsOf(fixture).flatMap(({ finding }) =>
      LANGUAGES.map((language) => ({ code: finding.code, language, text: finding.message(language) })),
    ),
  );

  test('are one line without punctuation at its end, in each language', () => {
    expect(sentences.filter(({ text }) => text.trim() === '' || /[\r\n]|[\s。．.!！?？；;，,：:]$/.test(text))).toEqual(
      [],
    );
  });

  test('are Chinese in Chinese, and English in English but for what they quote', () => {
    const own = (text: string): string => text.replace(/“[^”]*”|（[^）]*）|\([^)]*\)/g, '');
    expect(sentences.filter(({ language, text }) => language === 'zh' && !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(sentences.filter(({ language, text }) => language === 'en' && !/[a-z]{3}/.test(own(text)))).toEqual([]);
    const pairs = new Map(sentences.map(({ code, language, text }) => [`${code} ${language}`, text]));
    expect(
      [...pairs].filter(([key, text]) => key.endsWith('zh') && pairs.get(key.replace('zh', 'en')) === text),
    ).toEqual([]);
  });

  test('offers of help are neither empty nor several lines', () => {
    const offers = BAD.flatMap(findingsOf).flatMap(({ finding }) =>
      LANGUAGES.map((language) => finding.help(language)),
    );
    expect(offers.filter((text) => text !== undefined && (text.trim() === '' || /[\r\n]/.test(text)))).toEqual([]);
  });
});
