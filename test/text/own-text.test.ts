import fc from 'fast-check';
import { ownText } from '../../src/text/own-text';

test('it is the same text, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(ownText(text)).toBe(text);
    }),
  );
  expect(ownText('\ud800')).toBe('\ud800');
});
