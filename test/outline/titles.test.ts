import { titlesOf } from '../../src/outline/titles';

const LONGEST = '学'.repeat(60);

test.each([
  ['before a stop', `${LONGEST}。做好。`, LONGEST],
  ['before blanks and a stop', `　${LONGEST}　 。做好。`, LONGEST],
  ['alone on its line', `${LONGEST}\n做好。`, LONGEST],
  ['with more behind a blank', `${LONGEST} 习。做好。`, undefined],
  ['a character too long', `${LONGEST}习。做好。`, undefined],
])('the longest title, %s', (_where, text, title) => {
  expect(titlesOf(text)[0]).toBe(title);
});
