import { RULE_BOOK } from '../../src/app/rule-book';
import type { Finding } from '../../src/diagnostic/finding';
import { MOST_SCHEMA_ERRORS } from '../../src/generated/validators';
import { decodeRecords } from '../../src/load/decode-records';
import { parseYaml } from '../../src/load/parse-yaml';
import { readBaseline } from '../../src/load/read-baseline';
import { readCalendar } from '../../src/load/read-calendar';
import { readSettings } from '../../src/load/read-settings';
import { SourceFile } from '../../src/source/source-file';
import { decoded } from '../support/decoded-plan';
import { planWithTasks } from '../support/test-plan';

const KEYS = Array.from({ length: MOST_SCHEMA_ERRORS }, (_, index) => `k${index}: 1\n`).join('');
const ENTRIES = '- {}\n'.repeat(MOST_SCHEMA_ERRORS);

const PLAN = planWithTasks('tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n');
const BASELINE =
  'id: party-branch\ntitle: 党支部\nrequirements:\n' +
  '  - { id: assembly, title: 党员大会, every: quarter, times: 2, basis: 某条例第十一条, certainty: B, notes: 一般 }\n';
const CALENDAR = 'format: 1\ntitle: 日历\ncountry: CN\nyears: [{ year: 2031, published: false }]\n';

/** How much of a file is used, and what is wrong with it. */
type Use = (text: string) => { readonly used: number; readonly findings: readonly Finding[] };

function opened(text: string): SourceFile {
  return new SourceFile('a.yaml', text, parseYaml('a.yaml', text).root);
}

test.each<[name: string, sound: string, flood: string, use: Use]>([
  [
    'a plan',
    PLAN,
    KEYS,
    (text) => {
      const { plan, findings } = decoded(text);
      return { used: plan === undefined ? 0 : 1, findings };
    },
  ],
  [
    'records',
    '- { task: a, date: 2022-06-20, recorded: 2022-06-20 }\n',
    ENTRIES,
    (text) => {
      const { entries, findings } = decodeRecords(opened(text), () => new Set());
      return { used: entries.length, findings };
    },
  ],
  [
    'a baseline',
    BASELINE,
    KEYS,
    (text) => {
      const { baseline, findings } = readBaseline(opened(text));
      return { used: baseline?.requirements.length ?? 0, findings };
    },
  ],
  [
    'a calendar',
    CALENDAR,
    KEYS,
    (text) => {
      const { years, findings } = readCalendar(opened(text));
      return { used: years.length, findings };
    },
  ],
  [
    'settings',
    'format: 1\nseverities: { Y402: error }\n',
    KEYS,
    (text) => {
      const { settings, findings } = readSettings(opened(text), RULE_BOOK);
      return { used: settings.severities.size, findings };
    },
  ],
])(
  'of %s nothing is used where the search for errors was stopped, and that is said once',
  (_name, sound, flood, use) => {
    expect(use(sound)).toEqual({ used: 1, findings: [] });
    const { used, findings } = use(sound + flood);
    expect(used).toBe(0);
    expect(findings.filter(({ code }) => code === 'Y205')).toHaveLength(1);
  },
);
