/** How Word writes the numbers that it counts by itself (ECMA-376, ST_NumberFormat), as far as offices use them. */
type Writer = (value: number) => string;

const DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_UNITS = ['', '拾', '佰', '仟'];

/** 一, 十, 十二, 一百零三; up to 9999. */
function counted(value: number, digits: string, units: readonly string[], bareTen: boolean): string {
  if (value <= 0 || value > 9999) return String(value);
  const zero = digits === DIGITS ? '零' : digits.charAt(0);
  let text = '';
  [...String(value)].forEach((digit, index, all) => {
    const unit = units[all.length - 1 - index] ?? '';
    if (digit !== '0') text += `${digits.charAt(Number(digit))}${unit}`;
    else if (all.slice(index + 1).some((each) => each !== '0') && !text.endsWith(zero)) text += zero;
  });
  const ten = `${digits.charAt(1)}${units[1]}`;
  return bareTen && value < 20 && text.startsWith(ten) ? text.slice(1) : text;
}

const roman: Writer = (value) => {
  const steps = [
    ...[[1000, 'M'] as const, [900, 'CM'] as const, [500, 'D'] as const, [400, 'CD'] as const, [100, 'C'] as const],
    ...[[90, 'XC'] as const, [50, 'L'] as const, [40, 'XL'] as const, [10, 'X'] as const, [9, 'IX'] as const],
    ...[[5, 'V'] as const, [4, 'IV'] as const, [1, 'I'] as const],
  ];
  let [rest, text] = [Math.min(Math.max(value, 0), 3999), ''];
  for (const [step, letters] of steps) {
    for (; rest >= step; rest -= step) text += letters;
  }
  return text;
};

/** a … z, aa, bb: the letter again for each time around. */
const letters: Writer = (value) =>
  value <= 0 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(1 + Math.floor((value - 1) / 26), 30));

/** One character of a row for each number; behind its end, digits. */
const from =
  (first: number, most: number): Writer =>
  (value) =>
    value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value);
const of =
  (row: string): Writer =>
  (value) =>
    row.charAt(value - 1) || String(value);

const chinese: Writer = (value) => counted(value, DIGITS, UNITS, true);
const digitwise: Writer = (value) =>
  [...String(Math.max(value, 0))].map((each) => DIGITS.charAt(Number(each))).join('');
const circled: Writer = (value) => from(0x2460, 20)(value);

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  [
    'decimalFullWidth',
    (value) => [...String(value)].map((each) => String.fromCharCode(0xff10 + Number(each))).join(''),
  ],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['koreanCounting', chinese],
  ['ideographDigital', digitwise],
  ['japaneseDigitalTenThousand', digitwise],
  ['taiwaneseDigital', digitwise],
  ['chineseLegalSimplified', (value) => counted(value, LEGAL_DIGITS, LEGAL_UNITS, false)],
  ['ideographLegalTraditional', (value) => counted(value, LEGAL_DIGITS, LEGAL_UNITS, false)],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['ideographEnclosedCircle', from(0x3280, 10)],
  ['decimalEnclosedParen', from(0x2474, 20)],
  ['decimalEnclosedFullstop', from(0x2488, 20)],
  ['ideographTraditional', of('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', of('子丑寅卯辰巳午未申酉戌亥')],
]);

/** A number as a format writes it; in digits where the format is not known. */
export function numberInWords(value: number, format: string): string {
  return (WRITERS.get(format) ?? String)(value);
}
