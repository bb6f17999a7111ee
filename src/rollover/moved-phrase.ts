import { FIRST_YEAR, LAST_YEAR } from '../time/civil-date';

/** The ways to write the digits of a year. */
const SCRIPTS = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '○一二三四五六七八九',
  '零一二三四五六七八九',
];
const DIGIT = `[${SCRIPTS.join('')}]`;

/** A year as phrases name it (2022年, 二〇二二年), or as the key of a period does (2022-06, 2022). */
const YEAR_IN_PHRASE = new RegExp(
  `${DIGIT}{4}(?=\\s*年)|(?<![0-9-])[0-9]{4}(?=-(?:[0-9]{2}|[HQ][0-9])|$|\\.\\.)`,
  'gu',
);

/** A weekday in brackets behind a date; of the date of another year it is another one. */
const WEEKDAY = /\s*[（(](?:周|星期|礼拜)[一二三四五六日天][）)]/gu;

/** A phrase, or a date of a mapping, with every year that it names moved; one that names none stays as it is. */
export function movedPhrase(text: string, years: number): string {
  return text.replace(YEAR_IN_PHRASE, (digits) => movedYear(digits, years)).replace(WEEKDAY, '');
}

/** A title with the plan's year moved, also where it names the one behind it: 2022-2023. */
export function movedTitle(title: string, year: number, years: number): string {
  return title.replace(new RegExp(`${DIGIT}{4}`, 'gu'), (digits, at: number) => {
    const value = valueOf(digits);
    const isNext = value === year + 1 && new RegExp(`${year}年?(?:[-—–~～至]|—)$`, 'u').test(title.slice(0, at));
    return value === year || isNext ? movedYear(digits, years) : digits;
  });
}

/** Whether a text names a year, in any script. */
export function namesYear(text: string, year: number): boolean {
  return [...text.matchAll(new RegExp(`${DIGIT}{4}`, 'gu'))].some(([digits]) => valueOf(digits) === year);
}

/** Four digits moved, in the script that they have; as they are where they are no year that dates can have. */
function movedYear(digits: string, years: number): string {
  const value = valueOf(digits);
  const moved = value === undefined ? undefined : value + years;
  if (value === undefined || moved === undefined || moved < FIRST_YEAR || moved > LAST_YEAR) return digits;
  const script = SCRIPTS.find((each) => [...digits].every((digit) => each.includes(digit))) ?? '0123456789';
  return [...String(moved)].map((digit) => script.charAt(Number(digit))).join('');
}

function valueOf(digits: string): number | undefined {
  const value = Number(
    [...digits].map((digit) => SCRIPTS.map((each) => each.indexOf(digit)).find((at) => at >= 0)).join(''),
  );
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : undefined;
}
