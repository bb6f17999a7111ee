import * as likenesses from '../../../src/text/likeness';
import { fidelityFindings } from '../../support/document-plan';

afterEach(() => jest.restoreAllMocks());

test.each([
  ['the same number', (index: number) => `1.事项${index}。`],
  ['the same title', () => '1.集体学习。'],
])('clauses are not compared without end with parts of %s', (_what, part) => {
  const spy = jest.spyOn(likenesses, 'likeness');
  const clauses = Object.fromEntries([...Array(400).keys()].map((index) => [`1 学习${index}`, ['常态化']]));
  fidelityFindings({ 政治建设: clauses }, `一、政治建设\n${[...Array(900).keys()].map(part).join('\n')}\n`);
  expect(spy.mock.calls.length).toBeGreaterThan(0);
  expect(spy.mock.calls.length).toBeLessThan(450_000);
});
