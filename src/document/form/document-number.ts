/**
 * 发文字号: the office's code, the year in hexagonal brackets, the running number. GB/T 9704-2012 wants the year in full,
 * no 第 and no leading zero.
 */
const NUMBER = /^([^〔〕\p{Cc}]{1,30})〔(\d{4})〕第?0*([1-9]\d{0,5})号?$/u;

/** The brackets that people type for the hexagonal ones. */
const OPENING = /[[［(（【〖﹝]/gu;
const CLOSING = /[\]］)）】〗﹞]/gu;

export interface DocumentNumber {
  /** As it is printed: `机党〔2022〕5号`. */
  readonly text: string;
  readonly year: number;
}

/**
 * Reads a 发文字号, however its brackets were typed: `机党[2022]第05号` is `机党〔2022〕5号`. Undefined where there is none in
 * the text.
 */
export function documentNumberFrom(text: string): DocumentNumber | undefined {
  const plain = text
    .replace(/\s+/gu, '')
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(OPENING, '〔')
    .replace(CLOSING, '〕');
  const [, code = '', year = '', number = ''] = NUMBER.exec(plain) ?? [];
  return code === '' ? undefined : { text: `${code}〔${year}〕${number}号`, year: Number(year) };
}

/** What is printed until the number is given: the year, and room to write by hand. @param code where it is known */
export function blankNumber(year: number, code = '　　'): string {
  return `${code}〔${year}〕　　号`;
}
