import { firstSentence } from '../../src/text/first-sentence';

test.each([
  ['没有的日子谁也办不到。程序不替您改。', '没有的日子谁也办不到。'],
  ['Nobody can meet it. Nothing rolls it over.', 'Nobody can meet it.'],
  ['It takes 2.5 days, as plan.yaml says. Then it ends.', 'It takes 2.5 days, as plan.yaml says.'],
  ['Only one.', 'Only one.'],
  ['是不是逾期？看基准日。', '是不是逾期？'],
  ['没有句号', '没有句号'],
  ['', ''],
])('of %j it is %j', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
