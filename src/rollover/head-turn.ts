import type { Plan } from '../model/plan';
import { endOfNode } from '../splice/node-ends';
import type { SourceFile } from '../source/source-file';
import { entryOf, type MapNode, type SourceNode } from '../source/tree';
import { KNOWN_ANCHORS } from '../time/anchors';
import { movedPhrase, movedTitle } from './moved-phrase';
import { TO_CHECK, type Remark } from './remark';
import { NO_TURN, scalarEdit, turnsTogether, withoutKeys, type Turn } from './value-edits';

export interface HeadTurnRequest {
  readonly file: SourceFile;
  readonly plan: Plan;
  /** The year to turn to. */
  readonly year: number;
}

/** Turns what stands at the head of a plan: its year and title, the days it lists, and the number of its notice. */
export function headTurn(request: HeadTurnRequest): Turn {
  const { root } = request.file;
  if (root?.kind !== 'map') return NO_TURN;
  return turnsTogether([
    titleTurn(root, request),
    anchorsTurn(root, request),
    ownDaysTurn(root, request),
    numberTurn(root, request),
  ]);
}

function titleTurn(root: MapNode, { file: { text }, plan, year }: HeadTurnRequest): Turn {
  const [title, written] = [entryOf(root, 'title')?.value, entryOf(root, 'year')?.value];
  const edits = [
    ...(written?.kind === 'scalar' ? [scalarEdit(text, written, String(year))] : []),
    ...(title?.kind === 'scalar' ? [scalarEdit(text, title, movedTitle(title.text, plan.year, year - plan.year))] : []),
  ];
  return { edits, remarks: [] };
}

/** Days of festivals are the calendar's, or nobody's yet; other days of the office come as many years later. */
function anchorsTurn(root: MapNode, { file, plan, year }: HeadTurnRequest): Turn {
  const anchors = entryOf(root, 'anchors')?.value;
  if (anchors?.kind !== 'map') return NO_TURN;
  const known = anchors.entries.filter(({ key }) => KNOWN_ANCHORS.includes(key)).map(({ key }) => key);
  const isAll = known.length === anchors.entries.length;
  const path = ['anchors'];
  const gone =
    known.length === 0
      ? NO_TURN
      : isAll
        ? withoutKeys(file, root, new Set(path), ['year'])
        : withoutKeys(file, anchors, new Set(known), path);
  const said = known.map((name) => ({
    path: isAll ? ['year'] : path,
    text: `${plan.year}年写的“${name}: ${textOf(entryOf(anchors, name)?.value)}”已去掉，${year}年的由工作日历定`,
  }));
  const moved = anchors.entries.flatMap(({ key, value }) => {
    if (KNOWN_ANCHORS.includes(key) || value.kind !== 'scalar') return [];
    const day = movedPhrase(value.text, year - plan.year);
    const start = `${TO_CHECK}“${key}”原为`;
    const remark: Remark = {
      path,
      text: `${start}${value.text}，已改为${day}`,
      isOutdated: (comment) => comment.startsWith(start),
    };
    return [{ edit: scalarEdit(file.text, value, day), remark }];
  });
  const others = { edits: moved.map(({ edit }) => edit), remarks: moved.map(({ remark }) => remark) };
  return turnsTogether([gone, { edits: [], remarks: said }, others]);
}

function textOf(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' ? node.text : '';
}

/** The office's own rest days and workdays were those of last year. */
function ownDaysTurn(root: MapNode, { file: { text }, year }: HeadTurnRequest): Turn {
  const calendar = entryOf(root, 'calendar')?.value;
  if (calendar?.kind !== 'map') return NO_TURN;
  return turnsTogether(
    ['rest-days', 'workdays'].map((name): Turn => {
      const entry = entryOf(calendar, name);
      if (entry?.value.kind !== 'list' || entry.value.items.length === 0) return NO_TURN;
      const end = endOfNode(text, entry.value);
      const lineEnd = /[\r\n]+$/.exec(text.slice(entry.start, end))?.[0] ?? '';
      const start = `${TO_CHECK}${name} 原为`;
      const days = entry.value.items.map(textOf).join('、');
      return {
        edits: [{ start: entry.start, end, text: `${name}: []${lineEnd}` }],
        remarks: [
          {
            path: ['calendar'],
            text: `${start}${days}，${year}年的请重写`,
            isOutdated: (said) => said.startsWith(start),
          },
        ],
      };
    }),
  );
}

/** A notice has its number once. */
function numberTurn(root: MapNode, { file, plan }: HeadTurnRequest): Turn {
  const { number } = plan.paper;
  const paper = entryOf(root, 'paper')?.value;
  if (number === undefined || paper?.kind !== 'map') return NO_TURN;
  const isOnly = paper.entries.length === 1;
  const path = isOnly ? ['year'] : ['paper'];
  const gone = isOnly
    ? withoutKeys(file, root, new Set(['paper']), path)
    : withoutKeys(file, paper, new Set(['number']), path);
  const start = `${TO_CHECK}上年的发文字号“`;
  const text = `${start}${number}”已去掉，印发后写明 number`;
  return turnsTogether([gone, { edits: [], remarks: [{ path, text, isOutdated: (said) => said.startsWith(start) }] }]);
}
