import { UNDECIDED_UNIT } from '../model/plan';
import { readMark } from '../outline/mark';
import type { OutlineItem } from '../outline/outline';
import type { Stretch } from '../outline/paragraphs';
import type { ReadDocument } from '../outline/read-document';
import type { Saying } from '../outline/saying';
import { sentencesOf } from '../outline/sentences';
import type { TableRow } from '../outline/table-row';
import type { YearContext } from '../time/resolve';
import type { ClausePart } from './clauses';
import type { Doubt, DraftClause, DraftTask } from './draft';
import { leftOutOf } from './left-out';
import { doubtOf, finerThan, forEachIn, hangsOn, monthsBeside, unplacedIn } from './not-dared';
import { MOST_COMPARED, piecesOf } from './pieces';
import { Responsibilities, responsibilityOfRow, type Responsibility } from './responsibility';
import { restsOf, type Rest } from './rests';
import { shortened, titleOf } from './task-title';
import { whenWords } from './when-words';

interface UnnumberedTask {
  readonly task: Omit<DraftTask, 'id'>;
  /** What it quotes. */
  readonly stretch: Stretch;
  /** Where it stands among those of its clause. */
  readonly at: number;
}

const ONGOING = '常态化';
const UNSCHEDULED = '待定';
const SOFT = /原则上|力争|争取/;
/** （责任单位：机关党委，完成时限： */
const LABEL_ONLY =
  /^[（(【\s]*(?:(?:责任|牵头|配合|主办|协办)[^：:]{0,6}[：:][^：:]*[，,、\s])?(?:完成|办结|工作|整改|落实)?(?:时限|时间|期限|节点|日期)[^：:]{0,4}[：:]\s*$/;
const LONGEST_HOST = 300;
const LONGEST_QUOTE = 2000;
const LONGEST_CLAUSE_TITLE = 40;

/** Makes the tasks of a document's clauses. */
export class TaskDrafter {
  private readonly responsibilities: Responsibilities;
  private readonly byItem = new Map<OutlineItem | undefined, Saying[]>();
  private readonly found: Doubt[] = [];

  constructor(
    private readonly document: ReadDocument,
    private readonly context: YearContext,
    units: ReadonlySet<string>,
  ) {
    this.responsibilities = new Responsibilities(document.outline, units);
    for (const saying of document.sayings) {
      const list = this.byItem.get(saying.item);
      if (list === undefined) this.byItem.set(saying.item, [saying]);
      else list.push(saying);
    }
  }

  /** All doubts so far, by where they stand. */
  doubts(): readonly Doubt[] {
    return [...this.found].sort((a, b) => a.at.start - b.at.start);
  }

  /** @param documentTitle what stands before the first number is called by it */
  clause(part: ClausePart, prefix: string, documentTitle: string): DraftClause {
    const all = part.items.flatMap((item) => this.tasksOf(item, part)).sort((a, b) => a.at - b.at);
    const tasks = all.filter((each) => !this.isSaidBelow(each, all, part));
    const quoted = all.map(({ stretch }) => stretch);
    const doubts = [
      ...this.clauseDoubts(part, tasks),
      ...leftOutOf(this.document, part, quoted, this.responsibilities),
    ];
    this.found.push(...tasks.flatMap(({ task }) => task.doubts), ...doubts);
    return {
      label: part.item?.mark.label ?? '0',
      title: part.item === undefined ? documentTitle : titleOfItem(part.item, this.document.outline.text),
      tasks: tasks.map(({ task }, index) => ({ id: `${prefix}-${index + 1}`, ...task })),
      doubts,
    };
  }

  /** Whether a heading names a duty that the text below it names again, with the same time: they are one. */
  private isSaidBelow({ task, stretch }: UnnumberedTask, all: readonly UnnumberedTask[], part: ClausePart): boolean {
    const { text } = this.document.outline;
    const heading = part.items.find((item) => item && item.textStart <= stretch.start && stretch.start < item.end);
    const end = heading === undefined ? -1 : text.indexOf('\n', heading.textStart);
    if (task.statement === undefined || stretch.end > end) return false;
    return all.some(
      (each) =>
        each.stretch.start > end &&
        each.task.title === task.title &&
        each.task.when === task.when &&
        [UNDECIDED_UNIT, each.task.lead].includes(task.lead),
    );
  }

  /** The tasks of an item's own text: one for each saying, one for each stretch that has none. */
  private tasksOf(item: OutlineItem | undefined, part: ClausePart): readonly UnnumberedTask[] {
    const sayings = this.byItem.get(item) ?? [];
    const bySentence = new Map<number, Saying[]>();
    for (const saying of sayings) {
      const list = bySentence.get(saying.sentence.start);
      if (list === undefined) bySentence.set(saying.sentence.start, [saying]);
      else list.push(saying);
    }
    const owed = [...bySentence.values()].flatMap((group) => this.tasksOfSentence(group, item));
    const rests = restsOf(this.document, item, part, sayings, this.responsibilities).filter(
      ({ stretch }) => !owed.some((each) => each.stretch.start <= stretch.start && stretch.end <= each.stretch.end + 1),
    );
    const heading = isOwedByItself(item, sayings) ? undefined : item?.titles[0];
    return [...owed, ...rests.map((rest) => this.restTask(rest, heading))];
  }

  private tasksOfSentence(sayings: readonly Saying[], item: OutlineItem | undefined): readonly UnnumberedTask[] {
    const [first] = sayings;
    if (first === undefined) return [];
    const { text } = this.document.outline;
    const row = this.document.rows.get(first.sentence.start);
    if (row !== undefined) return sayings.map((saying) => this.rowTask(row, saying, sayings));
    const sentence = this.responsibilities.behind(behindMark(text, first.sentence));
    const host = sayings.length === 1 ? this.hostOf(sentence, first, item) : undefined;
    if (host !== undefined) {
      const title = shortened(text.slice(host.start, host.end)) ?? item?.titles[0];
      const stretch = { start: host.start, end: first.time?.end ?? sentence.end };
      return [this.owedTask(first, stretch, title, this.responsibilities.at(first.time ?? host))];
    }
    return piecesOf(text, sentence, sayings).map(({ saying, stretch }) => {
      const near = sayings.length > MOST_COMPARED ? [saying] : sayings;
      const shared = near.filter(
        (each) => each === saying || (each.count && stretch.start <= each.count.start && each.count.end <= stretch.end),
      );
      const title =
        titleOf(text, stretch, saying, shared, item?.titles[0]) ??
        titleOf(text, sentence, saying, []) ??
        item?.titles[0] ??
        shortened(text.slice(sentence.start, sentence.end));
      return this.owedTask(
        saying,
        quoteStretch(stretch, saying),
        title,
        this.responsibilities.at(saying.count ?? saying.time ?? stretch),
      );
    });
  }

  /** What a time behind a label is said of, where the sentence says nothing else: the one before it in its part. */
  private hostOf(sentence: Stretch, { time, count }: Saying, item: OutlineItem | undefined): Stretch | undefined {
    if (item === undefined || time === undefined || count !== undefined) return undefined;
    const { text } = this.document.outline;
    if (!LABEL_ONLY.test(text.slice(sentence.start, time.start))) return undefined;
    const from = Math.max(item.textStart, sentence.start - LONGEST_HOST);
    return sentencesOf(text, { start: from, end: sentence.start }).findLast(
      (each) => !this.responsibilities.covers(each) && /\p{Script=Han}/u.test(text.slice(each.start, each.end)),
    );
  }

  private rowTask(row: TableRow, saying: Saying, all: readonly Saying[]): UnnumberedTask {
    const { text } = this.document.outline;
    const cell = row.cells.find(({ role }) => role === 'task') ?? longest(row, saying);
    const phrases = [saying.time, saying.count].filter((each) => each !== undefined);
    const stretch = {
      start: Math.min(cell.start, ...phrases.map(({ start }) => start)),
      end: Math.max(cell.end, ...phrases.map(({ end }) => end)),
    };
    const inCell = all.filter(({ count }) => count && cell.start <= count.start && count.end <= cell.end);
    const title = titleOf(text, cell, saying, inCell.includes(saying) ? inCell : [saying]);
    return this.owedTask(
      saying,
      stretch,
      title ?? shortened(text.slice(cell.start, cell.end)),
      responsibilityOfRow(text, row),
    );
  }

  private owedTask(
    saying: Saying,
    stretch: Stretch,
    title: string | undefined,
    named: Responsibility | undefined,
  ): UnnumberedTask {
    const { text } = this.document.outline;
    const { statement, time, count } = saying;
    const who =
      named ??
      this.responsibilities.subjectOf(stretch) ??
      this.responsibilities.leadBefore({ start: saying.sentence.start, end: stretch.end });
    const words = (each: Stretch | undefined): string | undefined => each && text.slice(each.start, each.end);
    const said = whenWords(words(time ?? saying.heldFrom), words(count), statement, this.context);
    const at = { start: (time ?? count ?? stretch).start, end: (count ?? time ?? stretch).end };
    const place = at.start < at.end ? at : (time ?? stretch);
    const unclear = (said?.ambiguities ?? []).map((ambiguity) =>
      doubtOf({ kind: 'ambiguous', ambiguity, reading: said?.reading ?? '' }, text, time ?? place),
    );
    const impossible = statement.rules.length === 0 ? 'no-such-frequency' : 'no-such-time';
    const task = {
      title: title ?? text.slice(stretch.start, stretch.end).slice(0, LONGEST_CLAUSE_TITLE),
      when: said?.phrase ?? UNSCHEDULED,
      ...this.led(who),
      quote: oneLine(text.slice(stretch.start, stretch.end)).slice(0, LONGEST_QUOTE),
      soft: SOFT.test(text.slice(stretch.start, stretch.end)),
      statement,
      doubts: [
        ...(said === undefined ? [doubtOf({ kind: impossible }, text, place)] : unclear),
        ...finerThan(text, time),
        ...monthsBeside(text, time),
        ...hangsOn(text, stretch, saying),
        ...forEachIn(text, stretch, saying),
        ...(who === undefined ? this.responsibilities.unknownSubject(stretch) : severalLeads(who, text)),
      ],
    };
    return { task, stretch, at: Math.max(time?.start ?? 0, count?.start ?? 0, stretch.start) };
  }

  /** @param heading what the part is called, where its text is of that; absent, its own words tell it */
  private restTask({ stretch, row, isMain }: Rest, heading: string | undefined): UnnumberedTask {
    const { text } = this.document.outline;
    const who = row === undefined ? this.whoDoes(stretch) : responsibilityOfRow(text, row);
    const title = (isMain ? heading : undefined) ?? shortened(text.slice(stretch.start, stretch.end));
    const sentences = sentencesOf(text, stretch);
    const task = {
      title: title ?? oneLine(text.slice(stretch.start, stretch.end)).slice(0, LONGEST_CLAUSE_TITLE),
      when: ONGOING,
      ...this.led(who),
      quote: oneLine(text.slice(stretch.start, stretch.end)).slice(0, LONGEST_QUOTE),
      soft: false,
      statement: undefined,
      doubts: [...sentences.flatMap((sentence) => unplacedIn(text, sentence)), ...severalLeads(who, text)],
    };
    return { task, stretch, at: stretch.start };
  }

  /** Of one sentence its own words tell; a run of several has no one lead in them. */
  private whoDoes(stretch: Stretch): Responsibility | undefined {
    const isOne = sentencesOf(this.document.outline.text, stretch).length === 1;
    return (isOne ? this.responsibilities.leadBefore(stretch) : undefined) ?? this.responsibilities.at(stretch);
  }

  private led(who: Responsibility | undefined): Pick<DraftTask, 'lead' | 'with'> {
    const [lead = UNDECIDED_UNIT, ...others] = who?.leads ?? [];
    return { lead, with: [...new Set([...others, ...(who?.helpers ?? [])])].filter((name) => name !== lead) };
  }

  private clauseDoubts(part: ClausePart, tasks: readonly UnnumberedTask[]): readonly Doubt[] {
    if (tasks.some(({ task }) => task.statement !== undefined)) return [];
    const start = part.item?.textStart ?? part.start;
    const head = { start, end: Math.min(part.end, start + LONGEST_CLAUSE_TITLE) };
    return [doubtOf({ kind: 'nothing-to-check' }, this.document.outline.text, head)];
  }
}

function severalLeads(who: Responsibility | undefined, text: string): readonly Doubt[] {
  const [lead, other] = who?.leads ?? [];
  return who === undefined || lead === undefined || other === undefined
    ? []
    : [doubtOf({ kind: 'several-leads', lead }, text, who.at)];
}

/** Whether an item begins with what it owes (1.每月报送总结。…): the rest of it is another matter. */
function isOwedByItself(item: OutlineItem | undefined, sayings: readonly Saying[]): boolean {
  const [title] = item?.titles ?? [];
  if (item === undefined || title === undefined) return false;
  return sayings.some(({ sentence }) => sentence.start < item.textStart + title.length);
}

function behindMark(text: string, { start, end }: Stretch): Stretch {
  const mark = readMark(text.slice(start, end));
  return mark === undefined ? { start, end } : { start: start + mark.length, end };
}

/** A quote holds its count and its time, also where that stands behind a label or in the heading of the same part. */
function quoteStretch({ start, end }: Stretch, { time, count }: Saying): Stretch {
  const inside = [time, count].filter((each) => each !== undefined);
  const stretch = {
    start: Math.min(start, ...inside.map((each) => each.start)),
    end: Math.max(end, ...inside.map((each) => each.end)),
  };
  return stretch.end - stretch.start <= LONGEST_QUOTE ? stretch : { start, end };
}

/** The cell of a row that a saying's count stands in, else the longest. */
function longest(row: TableRow, { count }: Saying): Stretch {
  const counted = row.cells.find(({ start, end }) => count !== undefined && start <= count.start && count.end <= end);
  return counted ?? row.cells.reduce((best, cell) => (cell.end - cell.start > best.end - best.start ? cell : best));
}

/** The title by which the gate knows an item, else the words that it begins with. */
function titleOfItem({ titles, textStart, end, mark }: OutlineItem, text: string): string {
  return (
    titles[0] ??
    shortened(text.slice(textStart, Math.min(end, textStart + 200))) ??
    (text.slice(textStart, end).trim().slice(0, LONGEST_CLAUSE_TITLE) || mark.label)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]\s*/g, ' ').trim();
}
