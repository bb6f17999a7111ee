import { itemsAround, type Outline, type OutlineItem } from '../outline/outline';
import type { Stretch } from '../outline/paragraphs';
import type { Doubt } from './draft';
import { doubtOf } from './not-dared';
import type { TableRow } from '../outline/table-row';
import { lastAtMost } from '../text/search-sorted';

/** Who owes a task and who helps, as a document says it behind 责任单位：, in brackets or in a column. */
export interface Responsibility {
  readonly leads: readonly string[];
  readonly helpers: readonly string[];
  readonly at: Stretch;
}

const BODY = '(?:单位|部门|科室|处室|股室|委室|支部|机构|主体)';
const LEAD = `(?:(?:牵头|责任|主责|主办|承办|负责|实施)(?:责任)?${BODY}|牵头|主办|承办)`;
const HELP = `(?:(?:配合|协办|协同|协助|协作|参与|参加|会办)${BODY}|配合|协办)`;
const OTHER = '(?:(?:完成|办结|工作)?(?:时限|时间|期限)|(?:责任|负责|联系)人|(?:责任|分管|牵头)领导|频次)';
const LABELLED = new RegExp(
  `(?<lead>${LEAD})\\s*[：:](?<leads>[^；;。）)】\\]\\r\\n]*?)(?=[；;。）)】\\]\\r\\n]|$|[，,、\\s]*(?:${LEAD}|${HELP}|${OTHER})\\s*[：:])` +
    `|(?<help>${HELP})\\s*[：:](?<helpers>[^；;。）)】\\]\\r\\n]*?)(?=[；;。）)】\\]\\r\\n]|$|[，,、\\s]*(?:${LEAD}|${HELP}|${OTHER})\\s*[：:])`,
  'g',
);
/** （机关党委）, 【办公室牵头，各支部配合】 */
const BRACKETED = /[（(【[]([^（()）【】[\]\r\n：:]{2,60})[）)】\]]/g;
const UNIT =
  /(?:党委|党组|总支|支部|纪委|纪检组|办公室|办|科|处|室|局|厅|部|中心|站|所|院|工会|团委|妇联|公司|集团|委|委员会|小组|大队|支队|学院|馆|单位|部门|党小组)$/;
const NO_UNIT = /[\d０-９“”‘’《》…。；：!?]|以上|以下|含|包括|试行|其中|如|不得|应|修订|印发|简称/;
const LONGEST_UNIT = 16;
/** 各支部要每季度…, 办公室每月…, 由人事科牵头，…: who does it, at the head of a sentence. */
const SUBJECT =
  /^((?:\s|由|[一二三四五六]是|请|[，,])*)([\p{Script=Han}]{2,12}?)(?:牵头|负责|主办|(?:还?要|应当?|须|需)?(?=[每按于在从自]|至少|原则上|一般|[0-9一二三四五六七八九十]{1,2}月|第?[一二三四]季度|[上下]半年|年[内底]|全年))/u;

/** 由办公室、人事科牵头，各科室配合. */
const LEADS =
  /由([\p{Script=Han}、]{2,40}?)(?:牵头|负责|主办)(?:[，,](?:会同)?([\p{Script=Han}、]{2,40}?)(?:配合|协办|参与|协助))?/gu;

/** The units that a text lists: 机关党委、各支部; 办公室牵头，人事科配合. Undefined where it lists anything else. */
function bracketed(text: string, known: ReadonlySet<string>): Pick<Responsibility, 'leads' | 'helpers'> | undefined {
  const [leads, helpers]: [string[], string[]] = [[], []];
  for (const part of text.split(/[，,；;]/)) {
    const [, words = '', role = ''] =
      /^\s*(?:由)?(.*?)(牵头负责|牵头|负责|主办|承办|配合|协办|参与|参加|协助)?\s*$/u.exec(part) ?? [];
    const names = namesIn(words);
    if (names.length === 0 || !names.every((name) => known.has(name) || looksLikeUnit(name))) return undefined;
    (/配合|协办|参与|参加|协助/.test(role) ? helpers : leads).push(...names);
  }
  return leads.length === 0 ? undefined : { leads, helpers };
}

function looksLikeUnit(name: string): boolean {
  return UNIT.test(name) && !NO_UNIT.test(name);
}

/** The names that a list of units holds; what cannot be a name in a plan is left out. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[、，,；;\s\u3000/]+|(?<=[室科处委部局])[和及](?=\S{2})/).map((name) =>
    name
      .replace(/等(?:单位|部门)?$/, '')
      .replace(/^(?:由|及|和)/, '')
      .replace(/[。.：:]+$/, ''),
  );
  return [...new Set(names.filter((name) => isName(name)))];
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_UNIT && !/[@/\s\p{C}（）()【】[\]{}"“”]/u.test(name);
}

/** What a document says of responsibility, to be asked for each of its parts. */
export class Responsibilities {
  /** In the document's order. */
  private readonly found: readonly Responsibility[];
  /** Units that were given, and those that the document names as responsible. */
  private readonly known: ReadonlySet<string>;

  /** @param known names of units that were given */
  constructor(
    private readonly outline: Outline,
    given: ReadonlySet<string>,
  ) {
    const labelled = labelledIn(outline.text);
    const known = new Set([...given, ...labelled.flatMap(({ leads, helpers }) => [...leads, ...helpers])]);
    this.known = known;
    const bare = [...outline.text.matchAll(BRACKETED)].flatMap(({ 0: all, 1: inside = '', index }) => {
      const units = bracketed(inside, known);
      return units === undefined ? [] : [{ ...units, at: { start: index, end: index + all.length } }];
    });
    this.found = [...labelled, ...bare].sort((a, b) => a.at.start - b.at.start);
  }

  /** Who owes what stands at a place: said next behind it in its part, else in the heads of the parts around it. */
  at(place: Stretch): Responsibility | undefined {
    const around = itemsAround(this.outline.items, place.start);
    const own = around.at(-1);
    const [from, to] = own === undefined ? [0, this.outline.items[0]?.start ?? Infinity] : [own.start, ownEnd(own)];
    const behind = this.found[lastAtMost(this.found, place.start - 1, ({ at }) => at.start) + 1];
    if (behind !== undefined && behind.at.start < to) return behind;
    const before = this.found[lastAtMost(this.found, place.start, ({ at }) => at.start)];
    if (before !== undefined && before.at.start >= from && this.isInHead(own, before)) return before;
    return around
      .slice(0, -1)
      .reverse()
      .map((item) => this.inHeadOf(item))
      .find((each) => each !== undefined);
  }

  /** Who does it by the sentence's own words, where that is a unit that is known: 各支部要每季度开展1次. */
  subjectOf(stretch: Stretch): Responsibility | undefined {
    const subject = this.subjectIn(stretch);
    return subject !== undefined && this.known.has(subject.name)
      ? { leads: [subject.name], helpers: [], at: subject.at }
      : undefined;
  }

  /** Who leads by the words of an earlier part of the sentence: 由办公室牵头，各科室配合，6月底前…. */
  leadBefore({ start, end }: Stretch): Responsibility | undefined {
    const found = [...this.outline.text.slice(start, end).matchAll(LEADS)].at(-1);
    const [leads, helpers] = [namesIn(found?.[1] ?? ''), namesIn(found?.[2] ?? '')];
    const areUnits = [...leads, ...helpers].every((name) => this.known.has(name) || looksLikeUnit(name));
    if (found === undefined || leads.length === 0 || !areUnits) return undefined;
    return { leads, helpers, at: { start: start + found.index, end: start + found.index + found[0].length } };
  }

  /** Whether a sentence names who is responsible for it: in its words, or in brackets in it or at once behind. */
  areNamedIn(sentence: Stretch): boolean {
    return this.leadBefore(sentence) !== undefined || this.inside(sentence.start, sentence.end + 1).length > 0;
  }

  /** Who does it, where that is the name of a unit, but of none that is known. */
  unknownSubject(stretch: Stretch): readonly Doubt[] {
    const subject = this.subjectIn(stretch);
    return subject === undefined || this.known.has(subject.name)
      ? []
      : [doubtOf({ kind: 'subject' }, this.outline.text, subject.at)];
  }

  private subjectIn({ start, end }: Stretch): { readonly name: string; readonly at: Stretch } | undefined {
    const [, blank = '', name = ''] = SUBJECT.exec(this.outline.text.slice(start, end)) ?? [];
    const isUnit = this.known.has(name) || looksLikeUnit(name);
    const from = start + blank.length;
    return isUnit && name !== '' ? { name, at: { start: from, end: from + name.length } } : undefined;
  }

  /** Whether a stretch of the document does nothing but say who is responsible. */
  covers({ start, end }: Stretch): boolean {
    const { text } = this.outline;
    let rest = '';
    let at = start;
    for (const { at: said } of this.inside(start, end)) {
      rest += text.slice(at, Math.max(at, said.start));
      at = Math.max(at, said.end);
    }
    rest += text.slice(at, end);
    return at > start && !/[\p{Script=Han}\d]/u.test(rest);
  }

  /** A sentence without what is said in brackets at its head: that belongs to the one before. */
  behind({ start, end }: Stretch): Stretch {
    const [first] = this.inside(start, end);
    const isAtHead = first !== undefined && this.outline.text.slice(start, first.at.start).trim() === '';
    return isAtHead && first.at.end < end ? { start: first.at.end, end } : { start, end };
  }

  private inside(start: number, end: number): readonly Responsibility[] {
    const from = Math.max(
      0,
      lastAtMost(this.found, start, ({ at }) => at.start),
    );
    const found: Responsibility[] = [];
    for (let index = from; index < this.found.length; index++) {
      const each = this.found[index];
      if (each === undefined || each.at.start >= end) break;
      if (each.at.end > start) found.push(each);
    }
    return found;
  }

  private inHeadOf(item: OutlineItem): Responsibility | undefined {
    const first = this.found[lastAtMost(this.found, item.start - 1, ({ at }) => at.start) + 1];
    return first !== undefined && first.at.start < ownEnd(item) && this.isInHead(item, first) ? first : undefined;
  }

  private isInHead(item: OutlineItem | undefined, { at }: Responsibility): boolean {
    if (item === undefined) return false;
    return !/[\r\n]/.test(this.outline.text.slice(item.textStart, at.start)) || ownEnd(item) < item.end;
  }
}

/** Where a part's own text ends and its first part begins. */
function ownEnd(item: OutlineItem): number {
  return item.children[0]?.start ?? item.end;
}

function labelledIn(text: string): readonly Responsibility[] {
  const found: { leads: readonly string[]; helpers: readonly string[]; at: Stretch }[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const { leads, helpers } = match.groups ?? {};
    const at = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1);
    // 牵头单位：…；配合单位：… are one.
    const goesOn = last !== undefined && /^[；;，,、。\s]*$/.test(text.slice(last.at.end, at.start));
    if (helpers !== undefined && goesOn && last.helpers.length === 0) {
      found[found.length - 1] = {
        leads: last.leads,
        helpers: namesIn(helpers),
        at: { start: last.at.start, end: at.end },
      };
    } else if (leads !== undefined && namesIn(leads).length > 0) found.push({ leads: namesIn(leads), helpers: [], at });
  }
  return found;
}

/** Who owes a row of a table, by its columns. */
export function responsibilityOfRow(text: string, row: TableRow): Responsibility | undefined {
  const inRole = (role: string): readonly string[] =>
    row.cells.filter((cell) => cell.role === role).flatMap(({ start, end }) => namesIn(text.slice(start, end)));
  const [leads, helpers] = [inRole('lead'), inRole('with')];
  const at = row.cells.find(({ role }) => role === 'lead') ?? row;
  return leads.length === 0 ? undefined : { leads, helpers, at: { start: at.start, end: at.end } };
}
