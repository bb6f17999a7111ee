import { editDistance } from '../text/nearest';

/** One character in so many may differ: in shorter titles one is a word of its own (党史, 党章). */
const CHARACTERS_PER_SLIP = 8;

/** Verbs and nouns that say only that something is done; `组织` of 组织生活会 is none of them. */
const BEGINNING = /^(?:组织开展|组织召开|组织举办|开展|召开|举办|举行|进行)/u;
const END = /(?:活动|工作)$/u;

/** What makes two titles differ however alike they are: which one of several, and which half. */
const ORDINALS = /[0-9〇零一二三四五六七八九十百上下]/gu;

/** Letters that no form of Unicode changes, and marks that are a letter in none. */
const PLAIN = /^[!-~\u4e00-\u9fff“”‘’《》〈〉【】（），、。：；！？—…·\s]*$/;
const MARKS = /[^0-9A-Za-z\u4e00-\u9fff]+/g;

/** A title as it is compared with others: without marks, spaces, and words that say nothing. */
export function bareTitle(title: string): string {
  const letters = lettersOf(title);
  const bare = letters.replace(BEGINNING, '').replace(END, '');
  return bare === '' ? letters : bare;
}

/** All letters that Unicode knows take long to be compiled, and few titles have others than the plain ones. */
function lettersOf(title: string): string {
  if (PLAIN.test(title)) return title.replace(MARKS, '');
  return title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
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
  for (const char of text) if (!other.includes(char) && ++others > most) return true;
  return false;
}

function ordinalsOf(title: string): string {
  return (title.match(ORDINALS) ?? []).join('');
}
