import { LARGEST_TABLE } from './largest-table';
import { UnreadableTable } from './unreadable-table';

/**
 * The text of a csv file. Excel writes UTF-8 with a byte-order mark, or the encoding of Chinese Windows (GB18030), or
 * UTF-16 for what it calls Unicode text; what is valid UTF-8 is taken for that.
 *
 * @throws UnreadableTable where it is none of these
 */
export function csvText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TABLE) {
    throw new UnreadableTable({ kind: 'too-large', bytes: bytes.length, limit: LARGEST_TABLE });
  }
  const text = markedAsUtf16(bytes) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (text === undefined) throw new UnreadableTable({ kind: 'unknown-encoding' });
  return text;
}

function markedAsUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decode(bytes, 'utf-16be') : undefined;
}

/** Text in the encoding, without control characters: bytes of something else are no text. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
