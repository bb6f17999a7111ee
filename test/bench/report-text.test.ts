import { figure, spread } from '../../bench/figures';
import { replaceReport, reportText } from '../../bench/report-text';
import { verdictOn, type PartResult } from '../../bench/results';

const PART: PartResult = {
  heading: 'Start-up',
  about: 'Each command, as a ratio to `node -e 0`.',
  tables: [{ headings: ['command', 'wall time'], rows: [['check', '2.31 (2.25 to 2.40)']] }],
  notes: ['hledger is not installed.'],
  targets: [{ what: 'start-up of check', kind: 'at most', bound: 2.5, measured: 2.31 }],
};

test('a report says the machine, the targets, and part by part what was found', () => {
  expect(reportText('Measured somewhere.', [PART])).toBe(`Measured somewhere.

| target            |       bound | measured |     |
| ----------------- | ----------: | -------: | --: |
| start-up of check | at most 2.5 |     2.31 | met |

### Start-up

Each command, as a ratio to \`node -e 0\`.

| command |           wall time |
| ------- | ------------------: |
| check   | 2.31 (2.25 to 2.40) |

- hledger is not installed.
`);
});

test('a page takes the place of its old figures, and keeps the rest', () => {
  const page = 'Before.\n\n<!-- measured: begin -->\n\nold\n\n<!-- measured: end -->\n\nAfter.\n';
  const expected = 'Before.\n\n<!-- measured: begin -->\n\nnew\n\n<!-- measured: end -->\n\nAfter.\n';
  expect(replaceReport(page, 'new\n')).toBe(expected);
  expect(replaceReport(expected, 'new\n')).toBe(expected);
});

test('a page without a place for figures is refused', () => {
  expect(() => replaceReport('No marks.\n', 'new\n')).toThrow('<!-- measured: begin -->');
  expect(() => replaceReport('<!-- measured: end --><!-- measured: begin -->', 'new\n')).toThrow('needs');
});

test.each([
  ['at least', 10, 10, 'met'],
  ['at least', 10, 4, 'missed by 60 %'],
  ['at most', 2.5, 2.5, 'met'],
  ['at most', 2.5, 2.501, 'missed by 1 %'],
  ['at most', 2.5, 10, 'missed by 300 %'],
  ['at most', 2.5, NaN, 'not measured'],
  ['at least', 5, undefined, 'not measured'],
] as const)('%s %p, measured %p: %s', (kind, bound, measured, verdict) => {
  expect(verdictOn({ what: '', kind, bound, measured })).toBe(verdict);
});

test('figures show what can be trusted of them', () => {
  expect([0.1234, 9.876, 12.34, 123.4, 12345.6, NaN, undefined].map(figure)).toEqual([
    ...['0.12', '9.88', '12.3', '123', '12346', '–', '–'],
  ]);
  expect(spread({ lower: 1, median: 2, upper: 13 })).toBe('2.00 (1.00 to 13.0)');
});
