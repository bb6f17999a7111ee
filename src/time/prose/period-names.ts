const PERIODS = ['周', '月', '季', '季度', '半年', '年'];
const DONE: ReadonlySet<string> = new Set([
  ...['调度', '通报', '研判', '督查', '督导', '点评', '讲评', '考核', '考评', '会商', '推进', '评比', '巡查', '晾晒'],
  ...['复盘', '反馈', '提醒', '提示'],
]);
const LENGTH_OF_DONE = 2;
/** What may stand before the first of several such names. */
const BEFORE_FIRST: ReadonlySet<string> = new Set('、,。;:行持实到照善');
/** What is said of a system of them is nothing done. */
const OF_SYSTEM = /(?:的|等|工作|推进|长效)*(?:机制|制度|体系|办法)/y;

/** Names that stand beside one another, from the end of one to the end of the last. */
interface Row {
  readonly chars: string;
  readonly from: number;
  readonly last: number;
  readonly isOfSystem: boolean;
}

/** Names of what is done, each after its period, beside one another: 月调度、季通报. One alone may be the name of a paper, as 月通报. */
export class PeriodNames {
  /** The row of names that was looked at last: a sentence may hold thousands, and each of them asks how they end. */
  private row: Row = { chars: '', from: 0, last: 0, isOfSystem: false };

  /** Whether such a name begins at a point. */
  beginAt(chars: string, at: number): boolean {
    const end = nameEnd(chars, at);
    if (end === undefined) return false;
    const isFirst = nameBehind(chars, end) !== undefined && (at === 0 || BEFORE_FIRST.has(chars.charAt(at - 1)));
    return (isFirst || hasNameBefore(chars, at)) && !this.isOfSystem(chars, end);
  }

  /** Whether what is said behind the row of names is said of a system of them. @param end of one of them */
  private isOfSystem(chars: string, end: number): boolean {
    const { row } = this;
    if (row.chars !== chars || end < row.from || end > row.last) this.row = rowFrom(chars, end);
    return this.row.isOfSystem;
  }
}

function rowFrom(chars: string, from: number): Row {
  let last = from;
  for (let next = nameBehind(chars, last); next !== undefined; next = nameBehind(chars, last)) last = next;
  OF_SYSTEM.lastIndex = last;
  return { chars, from, last, isOfSystem: OF_SYSTEM.test(chars) };
}

/** Where the name of something done ends that begins with a period at a point; undefined where none begins. */
function nameEnd(chars: string, at: number): number | undefined {
  for (const period of PERIODS) {
    const end = at + period.length + LENGTH_OF_DONE;
    if (chars.startsWith(period, at) && DONE.has(chars.slice(at + period.length, end))) return end;
  }
  return undefined;
}

/** Where the name ends that a joint adds to one. */
function nameBehind(chars: string, end: number): number | undefined {
  return isJoint(chars, end) ? nameEnd(chars, end + 1) : undefined;
}

function hasNameBefore(chars: string, at: number): boolean {
  const end = at - 1;
  if (!isJoint(chars, end)) return false;
  return [1, 2].some(
    (length) => end >= length + LENGTH_OF_DONE && nameEnd(chars, end - length - LENGTH_OF_DONE) === end,
  );
}

function isJoint(chars: string, at: number): boolean {
  const char = chars.charAt(at);
  return char === '、' || char === ',';
}
