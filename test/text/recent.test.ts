import fc from 'fast-check';
import { Recent } from '../../src/text/recent';

test('the last keys asked for are known, and no others', () => {
  const asked = fc.tuple(fc.constantFrom(...'abcdef'), fc.boolean());
  fc.assert(
    fc.property(fc.array(asked, { size: 'medium' }), fc.integer({ min: 1, max: 5 }), (keys, most) => {
      const recent = new Recent<string>(most);
      let lately: string[] = [];
      for (const [key, isForgotten] of keys) {
        if (isForgotten) {
          recent.forget(key);
          // Whoever had room is known still.
          lately = lately.slice(-most).filter((each) => each !== key);
          continue;
        }
        let isMade = false;
        const value = recent.get(key, () => {
          isMade = true;
          return key;
        });
        expect(value).toBe(key);
        expect(isMade).toBe(!lately.slice(-most).includes(key));
        if (lately.includes(key)) lately.splice(lately.indexOf(key), 1);
        lately.push(key);
      }
      for (const key of 'abcdef') expect(recent.peek(key)).toBe(lately.slice(-most).includes(key) ? key : undefined);
    }),
  );
});

test('what takes much goes the sooner, or lets others go, but for the latest', () => {
  const recent = new Recent<string>(4, ({ length }) => length);
  const known = (): string => [...'abc'].filter((key) => recent.peek(key) !== undefined).join('');
  const afterEach = (['a:1', 'b:333', 'c:1', 'a:1', 'b:55555', 'c:1'] as const).map((each) => {
    const [key = '', value = ''] = each.split(':');
    recent.get(key, () => value);
    return known();
  });
  expect(afterEach).toEqual(['a', 'ab', 'bc', 'ac', 'b', 'c']);
});
