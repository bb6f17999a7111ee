import { parsePeriod, type Period } from './period';

const IN_DIGITS = /^(\d{4})(?:年|[-./])(0?[1-9]|1[0-2])(?:月份?)?$/;
const OF_YEAR = /^(\d{4})年?(?:第?([一二三四1-4])季度|([上下])半年|(?:全年|年|度)?)$/;
const QUARTERS = '一二三四';

/**
 * Reads a period as people write it: by its key, such as `2022-06`, `2022-Q2`, `2022-H1` and `2022`, or `2022年6月`,
 * `2022.6`, `2022年第二季度`, `2022年上半年` and `2022年`. Digits and marks may be full-width, and spaces may stand between.
 * The year is always named.
 */
export function parseWrittenPeriod(text: string): Period | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return parsePeriod(text) ?? parsePeriod(keyOf(plain));
}

function keyOf(plain: string): string {
  const [month, other] = [IN_DIGITS.exec(plain), OF_YEAR.exec(plain)];
  if (month !== null) return `${month[1]}-${month[2]?.padStart(2, '0')}`;
  if (other === null) return plain.toUpperCase();
  const [, year, quarter, half] = other;
  if (quarter !== undefined) return `${year}-Q${Number(quarter) || QUARTERS.indexOf(quarter) + 1}`;
  if (half !== undefined) return `${year}-H${half === '上' ? 1 : 2}`;
  return year ?? '';
}
