import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { shortSha256 } from '../../src/cli/short-sum';

// The examples of FIPS 180-4.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the sum of %j', (text, sum) => {
  expect(shortSha256(new TextEncoder().encode(text))).toBe(sum);
});

test('the sum of so many bytes that a block is nearly full, full, or one more is begun', () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = new Uint8Array(length).fill(0xb7);
    expect(shortSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the sum of any bytes is that of the library', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(shortSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
