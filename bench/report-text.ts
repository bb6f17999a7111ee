import { BadInput } from '../scripts/bad-input';
import { figure } from './figures';
import { verdictOn, type PartResult, type ResultTable, type Target } from './results';

/** All that was found, in Markdown: the targets first, then part by part. */
export function reportText(machine: string, parts: readonly PartResult[]): string {
  const targets = parts.flatMap((part) => part.targets);
  const blocks = [machine, ...(targets.length === 0 ? [] : [tableText(targetTable(targets))])];
  for (const { heading, about, tables, notes } of parts) {
    blocks.push(`### ${heading}`, about, ...tables.map(tableText));
    if (notes.length > 0) blocks.push(notes.map((note) => `- ${note}`).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function targetTable(targets: readonly Target[]): ResultTable {
  return {
    headings: ['target', 'bound', 'measured', ''],
    rows: targets.map((target) => [
      target.what,
      `${target.kind} ${target.bound}`,
      figure(target.measured),
      verdictOn(target),
    ]),
  };
}

/** A table that can be read as it stands, too: laid out as prettier does. Its texts are ASCII but for dashes. */
function tableText({ headings, rows }: ResultTable): string {
  const widths = headings.map((_, column) =>
    [headings, ...rows].reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 3),
  );
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? '';
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** A page with another report between its two marks. A page without them is refused. */
export function replaceReport(page: string, report: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new BadInput(`the page needs ${BEGIN} and ${END}, each on a line of its own`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${report}\n${page.slice(end)}`;
}
