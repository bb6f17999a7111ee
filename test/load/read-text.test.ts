import { readText } from '../../src/load/read-text';
import { locate } from '../../src/source/place';
import { stretch } from '../support/checked-files';

const MEGABYTE = 1024 * 1024;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const BOM = bytes(0xef, 0xbb, 0xbf);
/** 党委 in GBK. */
const GBK_COMMITTEE = bytes(0xb5, 0xb3, 0xce, 0xaf);

describe('what is text stays as it is', () => {
  test.each([
    ['nothing', utf8(''), ''],
    ['Chinese', utf8('title: 支部\n'), 'title: 支部\n'],
    ['CRLF', utf8('a: 1\r\nb: 2\r\n'), 'a: 1\r\nb: 2\r\n'],
    ['lone CR', utf8('a: 1\rb: 2\r'), 'a: 1\rb: 2\r'],
    ['tabs', utf8('\ta\t\n'), '\ta\t\n'],
    ['NEL, which YAML allows', utf8('a\u0085b'), 'a\u0085b'],
    ['characters of two units', utf8('𠮷😀'), '𠮷😀'],
    ['marks that turn text round: shown, not refused', utf8('\u202eabc'), '\u202eabc'],
    ['the replacement character itself', utf8('a\ufffdb'), 'a\ufffdb'],
    ['a byte-order mark, which is no part of it', joined(BOM, utf8('a: 1')), 'a: 1'],
    ['a second byte-order mark, which is', joined(BOM, BOM, utf8('a')), '\ufeffa'],
    ['2 MB', new Uint8Array(2 * MEGABYTE).fill(0x23), '#'.repeat(2 * MEGABYTE)],
  ])('%s', (_name, content, text) => {
    expect(readText('a.yaml', content)).toMatchObject({ ok: true, text });
  });
});

describe('what is not is refused at the first character that shows it', () => {
  test.each([
    ['one byte over 2 MB', new Uint8Array(2 * MEGABYTE + 1).fill(0x23), 'Y103', '1:1', { limit: 2 * MEGABYTE }],
    [
      'UTF-8 that was cut off',
      new Uint8Array([...utf8('title: '), 0xe8, 0xae]),
      'Y101',
      '1:8',
      { looksLike: undefined },
    ],
    ['GBK', joined(utf8('a: 1\nb: '), GBK_COMMITTEE, utf8('\n')), 'Y101', '2:4', { looksLike: 'GB18030 (GBK)' }],
    [
      'four bytes of GB18030',
      joined(GBK_COMMITTEE, bytes(0x95, 0x34, 0xb2, 0x35)),
      'Y101',
      '1:1',
      { looksLike: 'GB18030 (GBK)' },
    ],
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x61, 0x00), 'Y101', '1:1', { looksLike: 'UTF-16' }],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x00, 0x61), 'Y101', '1:1', { looksLike: 'UTF-16' }],
    ['UTF-16 without its mark', bytes(0x61, 0x00, 0x3a, 0x00), 'Y102', '1:2', { code: 'U+0000' }],
    ['Latin-1', joined(utf8('caf'), bytes(0xe9, 0x0a)), 'Y101', '1:4', { looksLike: undefined }],
    ['a character cut off at the end', utf8('a: 支部').subarray(0, 8), 'Y101', '1:5', { looksLike: undefined }],
    ['a character cut off inside', joined(utf8('a\n'), bytes(0xe6, 0x94), utf8('b')), 'Y101', '2:1', {}],
    ['half a surrogate pair', joined(utf8('ab'), bytes(0xed, 0xa0, 0x80)), 'Y101', '1:3', {}],
    ['a wrong byte behind a replacement character', joined(utf8('\ufffd\n\ufffd'), bytes(0xff)), 'Y101', '2:2', {}],
    ['a wrong byte behind a byte-order mark', joined(BOM, utf8('ab'), bytes(0xff)), 'Y101', '1:3', {}],
    ['a wrong byte behind a character of two units', joined(utf8('𠮷'), bytes(0xff)), 'Y101', '1:3', {}],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'Y101', '1:1', { looksLike: undefined }],
    ['a ZIP file of ASCII bytes', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'Y102', '1:3', { code: 'U+0003' }],
    ['NUL', utf8('a: 1\nb: 支\0'), 'Y102', '2:5', { code: 'U+0000' }],
    ['escape', utf8('\u001b[2J'), 'Y102', '1:1', { code: 'U+001B' }],
    ['form feed', utf8('a\r\nb\fc'), 'Y102', '2:2', { code: 'U+000C' }],
    ['delete', utf8('a\u007f'), 'Y102', '1:2', { code: 'U+007F' }],
    ['C1 controls', utf8('支\u009b'), 'Y102', '1:2', { code: 'U+009B' }],
  ])('%s', (_name, content, code, at, args) => {
    const read = readText('a.yaml', content);
    if (read.ok) throw new Error('it was read');
    expect(read.finding.code).toBe(code);
    expect(stretch(locate(read.file, read.finding.place))).toBe(`${at}-${at}`);
    expect(read.finding.args).toMatchObject(args);
  });
});
