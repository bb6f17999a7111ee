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

/**
 * Whether a name begins at a point that what is done has after its period, beside another: 月调度、季通报. One alone may be
 * the name of a paper, as 月通报.
 */
export function isPeriodName(chars: string, at: number): boolean {
  const end = nameEnd(chars, at);
  if (end === undefined) return false;
  const isFirst = nameBehind(chars, end) !== undefined && (at === 0 || BEFORE_FIRST.has(chars.charAt(at - 1)));
  return (isFirst || hasNameBefore(chars, at)) && !isOfSystem(chars, end);
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

function isOfSystem(chars: string, end: number): boolean {
  let last = end;
  for (let next = nameBehind(chars, last); next !== undefined; next = nameBehind(chars, last)) last = next;
  OF_SYSTEM.lastIndex = last;
  return OF_SYSTEM.test(chars);
}

function isJoint(chars: string, at: number): boolean {
  const char = chars.charAt(at);
  return char === '、' || char === ',';
}
