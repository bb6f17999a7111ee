import { findItems } from '../time/prose/find-items';
import type { Stretch } from '../outline/paragraphs';
import type { Saying } from '../outline/saying';

/** A heading in a table or a list of duties is no longer. */
const LONGEST_TITLE = 40;
/** What is longer is cut at a comma, where it has one. */
const READABLE_TITLE = 26;
const SHORTEST_TITLE = 2;
/** So much of a text can make its title. */
const LONGEST_READ = 300;
/** Verbs that stand with a count, and say what is done: 各开展1次. */
const VERB =
  /开展|组织|召开|举办|举行|进行|实施|安排|完成|开设|推出|印发|下发|发布|报送|上报|提交|听取|研究|办理|参加|集中|学习/;
const LEADING =
  /^(?:坚持|其中|计划于|拟于|定于|拟|预计|[上下]午|要|并|且|还要|应当?|须|需|于|在|从|自|到|至少|不少于|均|各(?!级|类|项|党?支部|单位|部门|科|处|党|股|村|镇|街道|社区|学院|班|县|区|成员)|以及|同时|此外|原则上|力争|争取|一般|确保|认真|切实|进一步|积极|的|(?:[一二三四五六七八九]|其[一二三四五])是|[（(]?[0-9一二三四五六七八九十]{1,2}[）)、.．](?!\d)|[①-⑳]|[，,、：:；;\s\u3000。]|[（(](?=[^）)]*$)|[）)])+/u;
/** What bounds a count, left over without it: 至少讲党课. */
const BOUND = /(?:至少|不少于|不低于|最少|不超过|不得少于)(?=[\p{Script=Han}]|$)/gu;
const TRAILING = /(?:并|和|及|以及|与|各|不少于|至少|以上|[，,、：:；;\s\u3000。（(]|完成时限|完成时间|时间|时限)+$/u;
const BRACKETS = /[（(【[](?:[^（()）【】[\]]*(?:责任|牵头|配合|时限|时间)[^（()）【】[\]]*)?[）)】\]]/g;
const ADVERBIAL =
  /^(?:结合|围绕|按照|根据|依托|通过|利用|对照|针对|聚焦|借助|为(?!主)|以|依据|参照|紧扣|立足)[^，,]*[，,]/;

/**
 * A short title for what a part of a sentence says is owed: its words without the time and the count.
 *
 * @param counts the sayings that the part holds, in their order
 * @param heading what it is called by where those words do not say what is done
 */
export function titleOf(
  text: string,
  stretch: Stretch,
  saying: Saying,
  counts: readonly Saying[],
  heading?: string,
): string | undefined {
  const inside = counts.filter(
    ({ count }) => count !== undefined && stretch.start <= count.start && count.end <= stretch.end,
  );
  const own = inside.indexOf(saying);
  const next = endBefore(text, inside[own]?.count?.end, inside[own + 1]?.count?.start);
  const comma = ownComma(text, inside[own - 1]?.count?.end, saying.count?.start);
  const first = inside[0]?.count?.start;
  const segments =
    own < 0 || inside.length < 2 || first === undefined || saying.count === undefined
      ? [stretch]
      : comma !== undefined
        ? [{ start: comma, end: next ?? stretch.end }]
        : [
            { start: stretch.start, end: first },
            { start: saying.count.start, end: next ?? stretch.end },
          ];
  const said = findItems(text.slice(stretch.start, stretch.end), NO_NAMES);
  const others = said.map(({ start, end }) => ({ start: stretch.start + start, end: stretch.start + end, with: '' }));
  const sayings = counts.flatMap(({ time, count }) => [
    ...(time === undefined ? [] : [{ ...time, with: '' }]),
    ...(count === undefined ? [] : [{ ...count, with: VERB.exec(text.slice(count.start, count.end))?.[0] ?? '' }]),
  ]);
  const title = shortened(segments.map((each) => without(text, each, [...sayings, ...others])).join(''));
  const isThin = title === undefined || THIN.test(title);
  return isThin && heading !== undefined && findItems(heading, NO_NAMES).length === 0 ? heading : title;
}

const NO_NAMES: readonly string[] = [];

/** A verb, and not what is done: the heading says that. */
const THIN =
  /^(?:一般|分?(?:期|批)?(?:举办|完成|开展|进行|组织|召开|落实|实施|办结|结束|报送|上报|提交|印发|出台|举行)(?:完成|落实)?)?(?:[，,；;]|$)/;

/** Where the words of a count end: at the mark behind which those of the next begin, if they stand before it. */
function endBefore(text: string, from: number | undefined, to: number | undefined): number | undefined {
  return ownComma(text, from, to) ?? to;
}

/** Behind the comma that parts a count from the one before: what follows has a verb of its own. */
function ownComma(text: string, from: number | undefined, to: number | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const between = text.slice(from, to);
  const at = Math.max(between.lastIndexOf('，'), between.lastIndexOf(','));
  const pause = /、(?=[\p{Script=Han}“]{2})[^、，,]*$/u.exec(between)?.index ?? -1;
  const parts = Math.max(at, pause);
  return parts < 0 ? undefined : from + parts + 1;
}

function without(text: string, { start, end }: Stretch, removed: readonly (Stretch & { with: string })[]): string {
  let words = '';
  for (let at = start; at < end;) {
    const phrase = removed.find((each) => each.start <= at && at < each.end);
    if (phrase === undefined) words += text.charAt(at++);
    else {
      if (phrase.start === at) words += phrase.with;
      at = Math.min(end, phrase.end);
    }
  }
  return words;
}

/** The words of a text that fit into a title, from its beginning; undefined where nothing is left. */
export function shortened(text: string): string | undefined {
  let title = text
    .slice(0, LONGEST_READ)
    .replace(/[\s\u3000]+/g, ' ')
    .replace(BRACKETS, '')
    .replace(/^\s*#+\s*/, '');
  for (let before = ''; before !== title;) {
    before = title;
    title = title.replace(LEADING, '');
    const bare = title.replace(ADVERBIAL, '');
    if (bare.length >= SHORTEST_TITLE) title = bare;
  }
  title = balanced(title.replace(/[。；;！!？?].*$/su, '').replace(BOUND, '')).replace(TRAILING, '');
  for (let cut = lastComma(title); title.length > READABLE_TITLE && cut > 5; cut = lastComma(title))
    title = title.slice(0, cut);
  title = [...title].slice(0, LONGEST_TITLE).join('').replace(TRAILING, '').trim();
  return title.length < SHORTEST_TITLE ? undefined : title;
}

/** Without a bracket that opens or closes nothing. */
function balanced(title: string): string {
  const opens = [...title.matchAll(/[（(]/g)].length;
  const closes = [...title.matchAll(/[）)]/g)].length;
  return opens === closes ? title : opens < closes ? title.replace(/[）)]/, '') : title.replace(/[（(][^（(]*$/, '');
}

function lastComma(text: string): number {
  return Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
}
