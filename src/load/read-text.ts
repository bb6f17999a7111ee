import { finding, type Finding } from '../diagnostic/finding';
import { LARGEST_FILE } from '../source/largest-file';
import { SourceFile } from '../source/source-file';
import { fileTooLarge } from './rules/file-too-large';
import { notText } from './rules/not-text';
import { notUtf8 } from './rules/not-utf8';

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly file: SourceFile; readonly finding: Finding };

/** Gives bytes as text, without a byte-order mark ahead of it; undefined where they are not UTF-8. */
type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/** A file as text: UTF-8 without control characters. Anything else is refused at the first character that shows it. */
export function readText(path: string, bytes: Uint8Array, decodeUtf8?: DecodeUtf8): TextRead {
  const read = decodeText(path, bytes, decodeUtf8);
  const control = read.ok ? controlIn(path, read.text) : undefined;
  return read.ok && control !== undefined
    ? { ok: false, file: new SourceFile(path, read.text), finding: control }
    : read;
}

/**
 * Decodes a file as UTF-8, with or without a byte-order mark. The reader of YAML refuses control characters itself.
 *
 * @param decodeUtf8 decodes faster than what every platform has
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
  decodeUtf8: DecodeUtf8 = (all) => decode(all, new TextDecoder('utf-8', { fatal: true })),
): TextRead {
  if (bytes.length > LARGEST_FILE) {
    return refuse(path, '', 0, (place) => finding(fileTooLarge, place, { limit: LARGEST_FILE }));
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const sound = soundBeginning(bytes);
    return refuse(path, sound, sound.length, (place) =>
      finding(notUtf8, place, { looksLike: guessEncoding(bytes, sound) }),
    );
  }
  return { ok: true, text };
}

/** A finding at the first control character of a text; undefined where it holds none. */
export function controlIn(path: string, text: string): Finding | undefined {
  const control = CONTROL.exec(text);
  if (control === null) return undefined;
  const code = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return finding(notText, { file: path, start: control.index, end: control.index }, { code });
}

/** Control characters but white space, said by all others. */
const CONTROL = /[^\t\n\r -~\x85\xa0-\uffff]/;

type AtPlace = (place: Finding['place']) => Finding;

function refuse(path: string, text: string, offset: number, make: AtPlace): TextRead {
  return { ok: false, file: new SourceFile(path, text), finding: make({ file: path, start: offset, end: offset }) };
}

function decode(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text before the first byte that is not UTF-8: the longest beginning that can be decoded. */
function soundBeginning(bytes: Uint8Array): string {
  let sound = 0;
  let unsound = bytes.length + 1;
  while (sound + 1 < unsound) {
    const middle = Math.floor((sound + unsound) / 2);
    if (beginning(bytes, middle) === undefined) unsound = middle;
    else sound = middle;
  }
  return beginning(bytes, sound) ?? '';
}

/** The first bytes as text, without a character that they hold in part only; undefined where they are not UTF-8. */
function beginning(bytes: Uint8Array, count: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, count), { stream: true });
  } catch {
    return undefined;
  }
}

/** @param sound the text that could be decoded; Chinese text in it says that the file is UTF-8, and damaged */
function guessEncoding(bytes: Uint8Array, sound: string): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  const isOnlyCut = beginning(bytes, bytes.length) !== undefined; // UTF-8 that ends in the middle of a character
  const chinese =
    isOnlyCut || CHINESE.test(sound) ? undefined : decode(bytes, new TextDecoder('gb18030', { fatal: true }));
  return chinese !== undefined && CHINESE.test(chinese) && !/(?![\t\n\r])\p{Cc}/u.test(chinese)
    ? 'GB18030 (GBK)'
    : undefined;
}

const CHINESE = /[\u4e00-\u9fff]/;
