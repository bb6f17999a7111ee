import { editDistance } from '../text/nearest';

/** One character in so many may differ: in shorter titles one is a word of its own (党史, 党章). */
const CHARACTERS_PER_SLIP = 8;

/** Verbs and nouns that say only that something is done; `组织` of 组织生活会 is none of them. */
const BEGINNINGS = ['组织开展', '组织召开', '组织举办', '开展', '召开', '举办', '举行', '进行'];
const ENDS = ['活动', '工作'];

/** What makes two titles differ however alike they are: which one of several, and which half. */
const ORDINALS = /[0-9〇零一二三四五六七八九十百上下]/gu;

/** Marks that no form of Unicode makes letters of. */
const MARKS = '“”‘’《》〈〉【】（），、。：；！？—…·\u3000';

/** A title as it is compared with others: without marks, spaces, and words that say nothing. */
export function bareTitle(title: string): string {
  const letters = lettersOf(title);
  const beginning = BEGINNINGS.find((each) => letters.startsWith(each)) ?? '';
  const end = ENDS.find((each) => letters.endsWith(each)) ?? '';
  return letters.slice(beginning.length, letters.length - end.length) || letters;
}

/** All letters that Unicode knows take long to be compiled, and few titles have others than the plain ones. */
function lettersOf(title: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (isPlainLetter(code)) continue;
    if (code > LAST_ASCII && !MARKS.includes(title.charAt(at)))
      return title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    letters += title.slice(from, at);
    from = at + 1;
  }
  return letters + title.slice(from);
}

const LAST_ASCII = 0x7f;

/** Of those that no form of Unicode changes. */
function isPlainLetter(code: number): boolean {
  if (code > LAST_ASCII) return code >= 0x4e00 && code <= 0x9fff;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Whether two bare titles say the same: they are equal, or differ by a slip and by nothing that tells things apart. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.floor(Math.min(a.length, b.length) / CHARACTERS_PER_SLIP);
  if (most === 0 || hasMoreOthers(b, a, most)) return false;
  const [left, right] = [[...a].length, [...b].length];
  const slips = Math.floor(Math.min(left, right) / CHARACTERS_PER_SLIP);
  if (slips === 0 || Math.abs(left - right) > slips || ordinalsOf(a) !== ordinalsOf(b)) return false;
  return editDistance(a, b) <= slips;
}

/** Whether a text has more characters than so many that another has nowhere: each is a slip by itself. */
function hasMoreOthers(text: string, other: string, most: number): boolean {
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isFirstHalf(text.charCodeAt(at)) && !other.includes(text.charAt(at)) && ++others > most) return true;
  }
  return false;
}

/** Of a character that takes two units: it is looked for by its second. */
function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function ordinalsOf(title: string): string {
  return (title.match(ORDINALS) ?? []).join('');
}
