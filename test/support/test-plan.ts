import { parseDocument, isMap, type YAMLMap } from 'yaml';

const DEFAULTS: Readonly<Record<string, string>> = {
  format: '1',
  title: '测试计划',
  organisation: '测试局',
  issuer: '测试局党委',
  units: '[局党组, 机关党委, 机关纪委, 第一党支部, 第二党支部, 第三党支部]',
  groups: '{ 各支部: [第一党支部, 第二党支部, 第三党支部] }',
};

/**
 * The text of a plan whose one clause holds the given tasks.
 *
 * @param text YAML with `tasks`, and with any key of the head that differs from the usual test plan
 */
export function planWithTasks(text: string, year = 2022): string {
  const given = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true });
  const contents = given.contents;
  if (!isMap(contents)) throw new Error('the plan of a test must be a mapping');
  const parts = new Map((contents as YAMLMap).items.map((pair) => [String(pair.key), partOf(text, pair)]));
  const tasks = parts.get('tasks') ?? ' []';
  parts.delete('tasks');
  const head = { ...DEFAULTS, year: String(year), ...Object.fromEntries(parts) };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
  const indented = tasks.includes('\n') || tasks.trimStart().startsWith('-') ? `\n${indent(tasks, 10)}` : ` ${tasks}`;
  return `${lines.join('\n')}
sections:
  - title: 第一部分
    clauses:
      - label: 1
        title: 第一条
        tasks:${indented}
`;
}

/** A value's own text, from its line's start where it is a block. */
function partOf(text: string, pair: YAMLMap['items'][number]): string {
  const range = (pair.value as { range?: readonly number[] } | null)?.range;
  const [start = 0, end = 0] = range ?? [];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isBlock = text.slice(lineStart, start).trim() === '' || text.slice(lineStart, start).trim() === '-';
  const value = text.slice(isBlock ? lineStart : start, end).trimEnd();
  return isBlock ? `\n${value}` : value;
}

function indent(text: string, by: number): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const own = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => (line.trim() === '' ? '' : ' '.repeat(by) + line.slice(own))).join('\n');
}
