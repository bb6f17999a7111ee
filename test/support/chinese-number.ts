const DIGITS = '零一二三四五六七八九';

/** A number from 0 to 999 as it is said and written: 十, 十二, 二十, 一百零五, 一百一十. */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const unit = ones === 0 ? '' : DIGITS.charAt(ones);
  if (hundreds === 0) return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${unit}`;
  const rest = tens > 0 ? `${DIGITS.charAt(tens)}十${unit}` : ones > 0 ? `零${unit}` : '';
  return `${DIGITS.charAt(hundreds)}百${rest}`;
}
