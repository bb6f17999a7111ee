import { blankNumber, documentNumberFrom } from '../../../src/document/form/document-number';

test.each([
  ['机党〔2022〕5号', '机党〔2022〕5号'],
  ['机党[2022]5号', '机党〔2022〕5号'],
  ['机党［２０２２］１２号', '机党〔2022〕12号'],
  ['机党(2022)第005号', '机党〔2022〕5号'],
  ['机党（2022） 5 号', '机党〔2022〕5号'],
  ['机党【2022】5', '机党〔2022〕5号'],
  ['市机党办发〔2022〕100号', '市机党办发〔2022〕100号'],
])('%s is printed as %s', (typed, printed) => {
  expect(documentNumberFrom(typed)).toEqual({ text: printed, year: 2022 });
});

test.each([
  '',
  '5号',
  '机党5号',
  '机党2022年5号',
  '机党〔22〕5号',
  '〔2022〕5号',
  '机党〔2022〕0号',
  '机党〔2022〕号',
  '机党〔2022〕5号附件',
  '机党〔2022〕〔2022〕5号',
  `${'机'.repeat(31)}〔2022〕5号`,
])('%j is no document number', (typed) => {
  expect(documentNumberFrom(typed)).toBeUndefined();
});

test('a number that is not given yet leaves room for it', () => {
  expect(blankNumber(2022)).toBe('　　〔2022〕　　号');
});
