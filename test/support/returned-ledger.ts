import { planImport, type ImportPlan } from '../../src/ledger/import/plan-import';
import { readLedger } from '../../src/ledger/import/read-ledger';
import type { CellPlace } from '../../src/ledger/import/refusal';
import { decodeRecords } from '../../src/load/decode-records';
import { parseYaml } from '../../src/load/parse-yaml';
import { matchRecords } from '../../src/match/match';
import type { Judgement } from '../../src/model/judgement';
import type { Evidence } from '../../src/model/ledger-entry';
import { addressOf } from '../../src/sheet/cell-address';
import { readCsv } from '../../src/sheet/read-csv';
import type { Workbook } from '../../src/sheet/table';
import { SourceFile } from '../../src/source/source-file';
import { judge } from '../../src/status/judge';
import { formatDay } from '../../src/time/civil-date';
import { soundPlan } from './decoded-plan';
import { day } from './sample-judgement';
import { SHIPPED_CALENDAR } from './when-of';

/** What a test says of an office and of a ledger that came back to it. */
export interface ReturnedLedger {
  /** Of a small office, unless told. */
  readonly plan?: string;
  /** What stands in the records file. */
  readonly records?: string;
  /** As csv, with the headings; or a workbook as it was read. */
  readonly ledger: string | Workbook;
  readonly asOf?: string;
  /** Lines of 佐证材料 that name files, and their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

export const SMALL_OFFICE = `format: 1
title: 2022年机关党建工作要点
year: 2022
organisation: 市机关事务管理局
units: [局党组, 机关党委, 第一党支部, 第二党支部]
groups: { 各支部: [第一党支部, 第二党支部] }
sections:
  - title: 思想建设
    clauses:
      - label: 1
        title: 学习
        tasks:
          - { id: 9-1, title: 意识形态研判, when: 每半年1次, lead: 局党组 }
          - { id: 9-2, title: 道德讲堂, when: 年内不少于3次, lead: 机关党委 }
          - { id: 12-1, title: 主题党日, when: 每月, lead: 各支部 }
`;

export function judgementOf({
  plan: planText = SMALL_OFFICE,
  records = '',
  asOf = '2022-07-10',
}: Omit<ReturnedLedger, 'ledger'>): Judgement {
  const plan = soundPlan(planText);
  const file = new SourceFile('records/a.yaml', records, parseYaml('records/a.yaml', records).root);
  const names = new Set([...plan.units, ...plan.groups].map(({ name }) => name));
  const { entries, findings } = decodeRecords(file, () => names);
  const [fault] = findings;
  if (fault !== undefined) throw new Error(fault.message('en'));
  const matched = matchRecords(plan, SHIPPED_CALENDAR, entries, { asOf: day(asOf), knownAt: undefined });
  return judge(plan, SHIPPED_CALENDAR, matched, day(asOf), 7);
}

export function importOf(said: ReturnedLedger): ImportPlan {
  const judgement = judgementOf(said);
  const workbook = typeof said.ledger === 'string' ? readCsv(new TextEncoder().encode(said.ledger)) : said.ledger;
  return planImport(judgement, readLedger(workbook, judgement.plan.year), {
    recorded: day('2022-07-11'),
    files: new Map(Object.entries(said.files ?? {})),
  });
}

/** The import in short lines: `+` what is new, `=` what stands, `~` what is kept though the row says nothing, `!` what is refused. */
export function importInShort(returned: ReturnedLedger): readonly string[] {
  const { additions, standing, kept, refusals } = importOf(returned);
  return [
    ...additions.map(({ at, occurrence, entry: { kind, date, note, evidence = [], ...rest } }) => {
      const count = 'count' in rest && rest.count !== undefined ? ` ×${rest.count}` : '';
      const proofs = evidence.map((proof) => ` [${evidenceInShort(proof)}]`).join('');
      const noted = note === undefined ? '' : ` “${note.replaceAll('\n', '/')}”`;
      return `+ ${placeInShort(at)} ${occurrence} ${kind === 'done' ? '' : `${kind} `}${formatDay(date)}${count}${noted}${proofs}`;
    }),
    ...standing.map(
      ({ at, occurrence, days }) => `= ${placeInShort(at)} ${occurrence} ${days.map(formatDay).join(' ')}`,
    ),
    ...kept.map(({ at, occurrence, days }) => `~ ${placeInShort(at)} ${occurrence} ${days.map(formatDay).join(' ')}`),
    ...refusals.map(({ at, reason: { kind, ...rest } }) =>
      `! ${placeInShort(at)} ${kind} ${argumentsInShort(rest)}`.trim(),
    ),
  ];
}

function placeInShort(at: CellPlace | undefined): string {
  if (at === undefined) return '-';
  return `${at.sheet === '' ? '' : `${at.sheet}!`}${addressOf(at.row, at.column)}`;
}

function evidenceInShort(proof: Evidence): string {
  if (proof.kind === 'file') return `file ${proof.file}`;
  return proof.kind === 'url' ? `url ${proof.url}` : `ref ${proof.ref}`;
}

function argumentsInShort(rest: object): string {
  const inShort = (value: unknown): string =>
    typeof value === 'number' ? formatDay(value) : Array.isArray(value) ? value.map(inShort).join(' ') : String(value);
  return Object.values(rest).map(inShort).join(' ');
}
