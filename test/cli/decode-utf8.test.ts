import fc from 'fast-check';
import { decodeUtf8 } from '../../src/cli/decode-utf8';

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['nothing', utf8('')],
  ['ASCII', utf8('title: a\r\n\0')],
  ['Latin letters', utf8('caf\u00e9')],
  ['Chinese', utf8('title: 支部\n')],
  ['characters of two units', utf8('𠮷😀')],
  ['a byte-order mark', utf8('\ufeffa')],
  ['a byte-order mark alone', utf8('\ufeff')],
  ['two of them', utf8('\ufeff\ufeff支')],
  ['one further on', utf8('支\ufeff')],
  ['half a byte-order mark', Uint8Array.of(0xef, 0xbb)],
  ['a character cut off', utf8('支部').subarray(0, 5)],
  ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80)],
  ['too many bytes for a character', Uint8Array.of(0xc0, 0xaf)],
  ['GBK', Uint8Array.of(0xb5, 0xb3, 0xce, 0xaf)],
])('%s', (_name, bytes) => {
  expect(decodeUtf8(bytes)).toBe(decoded(bytes));
});

test('decodes what a TextDecoder decodes, and nothing else', () => {
  const bytes = fc.oneof(
    fc.string({ unit: 'binary' }).map(utf8),
    fc.uint8Array({ maxLength: 8 }),
    fc.tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(255)).map(([text, at, byte]) => {
      const damaged = utf8(text);
      if (damaged.length > 0) damaged[at % damaged.length] = byte;
      return damaged;
    }),
  );
  fc.assert(
    fc.property(bytes, (each) => {
      expect(decodeUtf8(each)).toBe(decoded(each));
    }),
    { numRuns: 2000 },
  );
});
