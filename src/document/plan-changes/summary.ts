import type { PlanChanges } from '../../check/plan-changes/plan-changes';
import type { Task } from '../../model/plan';
import type { Figure, ParagraphBlock } from '../blocks';
import { figureOfIds } from '../wording/figures';
import type { ChangedParts } from './parts';

/** How many tasks each part tells of, and of how many dates nobody agreed to the change on record. */
export function summaryParagraph({ before, now }: PlanChanges, parts: ChangedParts): ParagraphBlock {
  // Where the plans are of different years, the ids of then are told from those of now by their year.
  const gone = ({ id }: Task): string => (before.year === now.year ? id : `${before.year}/${id}`);
  const figures = [
    figure(
      '新增任务',
      parts.added.map(({ id }) => id),
    ),
    figure(
      '删去任务',
      parts.dropped.map(({ task }) => gone(task)),
    ),
    figure('调整时限', idsNow(parts.dated)),
    figure('调整责任单位', idsNow(parts.duties)),
    figure('调整位置和编号', idsNow(parts.moved)),
    figure('修改文字', idsNow(parts.words)),
  ].filter(({ count }) => count > 0);
  if (figures.length === 0) return { kind: 'paragraph', text: '任务没有变化，单位或其他内容有变化。', figures };
  const open = figure('没有批准手续', withoutAgreement(parts));
  const said = figures.map(({ label, count }) => `${label}${count}项`).join('，');
  if (open.count === 0) return { kind: 'paragraph', text: `${said}。`, figures };
  const text = `${said}。其中${open.count}项改了时限或删去了任务，没有批准延期或免办的记录。`;
  return { kind: 'paragraph', text, figures: [...figures, open] };
}

function idsNow(tasks: ChangedParts['dated']): readonly string[] {
  return tasks.map(({ now }) => now.id);
}

/** Tasks of which an occurrence changed that no record accounts for. */
function withoutAgreement({ dated, dropped }: ChangedParts): readonly string[] {
  const open = [
    ...dropped.filter(({ agreement }) => (agreement?.open.length ?? 0) > 0).map(({ task }) => task.id),
    ...idsNow(dated.filter(({ dates }) => (dates?.agreement?.open.length ?? 0) > 0)),
  ];
  return [...new Set(open)];
}

function figure(label: string, ids: readonly string[]): Figure {
  return figureOfIds(label, 'tasks', ids);
}
