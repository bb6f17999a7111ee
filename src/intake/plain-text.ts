import { UnreadableDocument } from './unreadable-document';

const CHINESE = /[\u4e00-\u9fff]/;
/** What old programs put at the end of a text. */
const END_OF_FILE = String.fromCharCode(0x1a);
const CONTROL = new RegExp(`(?![\\t\\n\\r\\f\\v${END_OF_FILE}\\u0085])\\p{Cc}`, 'u');
const LINE_END = new RegExp(`\\r\\n?|[\\f\\v${END_OF_FILE}\\u0085\\u2028\\u2029]`, 'g');

/**
 * The text of a file without a format of its own: UTF-8 with or without a mark, UTF-16 of either order, GB18030. Line ends
 * are `\n`; form feeds and what old programs put at a file's end are line ends, too.
 *
 * @throws UnreadableDocument where it is none of these
 */
export function plainText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined) throw new UnreadableDocument({ kind: 'unknown-encoding' });
  return text.replace(LINE_END, '\n');
}

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of candidates(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !CONTROL.test(text)) return text;
  }
  return undefined;
}

function candidates([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
}

/** Almost any bytes are GB18030 or UTF-16 of something: without a mark, only what becomes Chinese is taken for it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const isMarked = (bytes[0] ?? 0) >= 0xfe;
    return encoding === 'utf-8' || isMarked || CHINESE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
