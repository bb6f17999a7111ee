import type { Stretch } from './paragraphs';

/** What a column of a table of tasks (任务分解表) holds. */
export type ColumnRole = 'number' | 'task' | 'detail' | 'check' | 'time' | 'lead' | 'with' | 'person' | 'other';

/** A row of a table: its cells by their columns, and what each column holds where the table's head says so. */
export interface TableRow extends Stretch {
  readonly cells: readonly Cell[];
  /** Whether it is the head itself. */
  readonly isHead: boolean;
}

export interface Cell extends Stretch {
  readonly role: ColumnRole | undefined;
}

const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|顺序|项次|序)$/],
  ['person', /人$|领导$|负责同志$|联系人|责任人/],
  ['with', /^(?:配合|协办|协同|协助|协作|参与|参加|会办)/],
  [
    'lead',
    /(?:单位|部门|科室|处室|股室|委室|支部|机构)$|^(?:牵头|责任|承办|主办|负责|主责|实施主体|责任主体|责任分工)/,
  ],
  ['time', /^(?:月份|季度|时段|周次)$|时限|时间|期限|日期|节点|进度安排|完成时段|频次|频率/],
  ['check', /考核|考评|检查要点|评分|成果|标准|佐证|备查|存档/],
  ['task', /任务|事项|内容|项目|重点工作|^工作$|^目标$|工作要点|议题|主题/],
  ['detail', /要求|措施|举措|分解|做法|说明|步骤|子项/],
];
const LONGEST_HEAD = 12;
/** What names no column: it has a number, a stop, or says what to do. */
const TELLS = /[\d０-９，,。；;“《]|^\s*(?:开展|召开|组织|做好|抓好|加强|推进|制定|报送|举办|举行|深化|强化|修订|印发)/;

/** The cells of a line, which tabs part; undefined where the line is no row. */
export function cellsOf(text: string, { start, end }: Stretch): readonly Stretch[] | undefined {
  const line = text.slice(start, end);
  if (!line.includes('\t')) return undefined;
  let at = start;
  return line.split('\t').map((cell) => {
    const from = at;
    at += cell.length + 1;
    const blank = cell.length - cell.trimStart().length;
    return cell.trim() === '' ? { start: from, end: from } : { start: from + blank, end: from + cell.trimEnd().length };
  });
}

/** What the columns hold, where a row is the head of a table: most of its cells say so. */
export function rolesOf(words: readonly string[]): readonly (ColumnRole | undefined)[] | undefined {
  const names = words.map((each) => each.replace(/[\s\u3000（(].*$/u, '').trim());
  if (words.some((each) => each.replace(/\s/g, '').length > LONGEST_HEAD || TELLS.test(each))) return undefined;
  const roles = words.map((each, index) => roleOf(each.replace(/\s/g, '')) ?? roleOf(names[index] ?? ''));
  const known = roles.filter((role) => role !== undefined).length;
  const said = words.filter((each) => each.trim() !== '').length;
  return known >= 2 && known * 2 >= said ? roles : undefined;
}

function roleOf(name: string): ColumnRole | undefined {
  return name === '' ? undefined : (HEADS.find(([, pattern]) => pattern.test(name))?.[0] ?? undefined);
}

/** The rows among a document's paragraphs, each with the roles of the nearest head above it in its table. */
export function tableRows(text: string, paragraphs: readonly Stretch[]): ReadonlyMap<number, TableRow> {
  const rows = new Map<number, TableRow>();
  let roles: readonly (ColumnRole | undefined)[] | undefined;
  for (const paragraph of paragraphs) {
    const cells = cellsOf(text, paragraph);
    if (cells === undefined) {
      roles = undefined;
      continue;
    }
    const head = rolesOf(cells.map(({ start, end }) => text.slice(start, end)));
    roles = head ?? roles;
    const named = cells.map((cell, index) => ({ ...cell, role: roles?.[index] }));
    rows.set(paragraph.start, { start: paragraph.start, end: paragraph.end, cells: named, isHead: head !== undefined });
  }
  return rows;
}
