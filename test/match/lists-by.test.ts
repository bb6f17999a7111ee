import { listsBy } from '../../src/match/lists-by';

test('items stand in the list of their key, in their order', () => {
  expect([...listsBy(['b1', 'a1', 'b2', 'a2', 'b3'], (item) => item.charAt(0))]).toEqual([
    ['b', ['b1', 'b2', 'b3']],
    ['a', ['a1', 'a2']],
  ]);
  expect([...listsBy([], String)]).toEqual([]);
});
