import type { Coverage, CoverageRow } from '../../check/fidelity/coverage';
import type { Bilingual, Language } from '../../diagnostic/language';
import { oneLine } from '../../text/safe-text';
import type { Paint } from '../paint';
import { layOutTable, type Cell, type Column } from './table-layout';

export interface CoverageLook {
  readonly language: Language;
  readonly paint: Paint;
  /** In columns of the terminal. */
  readonly width: number;
}

const HEADINGS = {
  label: { zh: '条', en: 'Clause' },
  title: { zh: '标题', en: 'Title' },
  tasks: { zh: '任务', en: 'Tasks' },
  phrases: { zh: '时间和次数', en: 'Times and counts' },
  quoted: { zh: '引用', en: 'Quoted' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const AGAINST: Bilingual = { zh: '对照', en: 'against' };
// Words and ASCII only: signs such as arrows and crosses are not in the code page of every Chinese console.
const NO_TASK: Bilingual = { zh: '没有任务', en: 'none' };
const OUTSIDE: Bilingual = { zh: '（各条之外）', en: '(outside the clauses)' };

/** The matrix of one plan and its document: clause by clause, the tasks, and the times and counts that they owe. */
export function renderCoverageTable(coverage: Coverage, look: CoverageLook): string {
  const { language, paint } = look;
  const columns: readonly Column[] = [
    { heading: HEADINGS.label[language], limit: 8 },
    { heading: HEADINGS.title[language], limit: 32 },
    { heading: HEADINGS.tasks[language], limit: 24 },
    { heading: HEADINGS.phrases[language] },
    { heading: HEADINGS.quoted[language], limit: 6, align: 'right' },
  ];
  const rows = coverage.rows.map((row) => cellsOf(row, look));
  const table = rows.length === 0 ? '' : `\n${layOutTable(columns, rows, look.width)}\n`;
  const heading = oneLine(`${coverage.plan} ${AGAINST[language]} ${coverage.source}`);
  return `${paint.strong(heading)}\n${table}\n${totalsOf(coverage, language)}\n`;
}

function cellsOf(
  { label, title, tasks, phrases, quoted }: CoverageRow,
  { language, paint }: CoverageLook,
): readonly Cell[] {
  const isOutside = label === undefined;
  const isBare = tasks.length === 0 && !isOutside;
  const words = phrases.map((phrase) => {
    const ids = phrase.tasks.length === 0 ? NO_TASK[language] : phrase.tasks.join(' ');
    return oneLine(`${phrase.words}: ${ids}`);
  });
  const isMissed = phrases.some((phrase) => phrase.tasks.length === 0);
  return [
    { text: oneLine(label ?? '') },
    { text: isOutside ? OUTSIDE[language] : oneLine(title ?? '') },
    { text: isBare ? NO_TASK[language] : oneLine(tasks.join(' ')), ...(isBare && { brush: paint.error }) },
    { text: words.join('\n'), ...(isMissed && { brush: paint.error }) },
    { text: isOutside ? '' : `${Math.round(quoted * 100)}%` },
  ];
}

function totalsOf({ clauses, coveredClauses, phrases, coveredPhrases }: Coverage, language: Language): string {
  return language === 'zh'
    ? `原文 ${clauses} 条，有任务的 ${coveredClauses} 条；时间和次数 ${phrases} 处，有任务承担的 ${coveredPhrases} 处。`
    : `${coveredClauses} of ${clauses} clauses have tasks; ${coveredPhrases} of ${phrases} times and counts are owed.`;
}
