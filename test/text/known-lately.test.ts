import { knownLately } from '../../src/text/known-lately';

test('works out once what is asked for of two objects by turns, and anew what others came between', () => {
  const asked: string[] = [];
  const lengthOf = knownLately(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name.length;
  });
  const [a, b, c] = [{ name: 'a' }, { name: 'bb' }, { name: 'ccc' }];
  expect([a, b, a, b, a].map(lengthOf)).toEqual([1, 2, 1, 2, 1]);
  expect(asked).toEqual(['a', 'bb']);
  expect([c, a].map(lengthOf)).toEqual([3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('knows objects apart that are alike', () => {
  const itself = knownLately((key: { readonly name: string }) => key);
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(itself(one)).toBe(one);
  expect(itself(other)).toBe(other);
});
