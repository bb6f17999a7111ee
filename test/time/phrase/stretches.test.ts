import { inputOf } from '../../../src/time/phrase/combinators';
import { stretchesWith } from '../../../src/time/phrase/stretches';

describe('the parsers that phrases and sentences have in common', () => {
  test('are made once for the same names of movable days', () => {
    expect(stretchesWith(['七一', '校庆'])).toBe(stretchesWith(['七一', '校庆']));
  });

  test.each([
    [['校庆'], 1],
    [['七一'], 0],
  ])('with the names %j know 校庆前 in %d ways', (names, ways) => {
    expect(stretchesWith(names).span(inputOf('校庆前'), 0)).toHaveLength(ways);
  });
});
