import { BYTE_ORDER_MARK, CARRIAGE_RETURN, LINE_FEED, LINE_SEPARATOR, PARAGRAPH_SEPARATOR } from './signs';

/**
 * Whether readers of YAML, or its versions, see a character differently, by its UTF-16 code: control characters, tabs among
 * them, the separators of lines and paragraphs, and the mark of the byte order. So they do a CR that no LF follows.
 */
export function isOddCharacter(code: number): boolean {
  if (code > PARAGRAPH_SEPARATOR) return code === BYTE_ORDER_MARK;
  if (code < 0x20) return code !== LINE_FEED && code !== CARRIAGE_RETURN;
  return (code > 0x7e && code < 0xa0) || code >= LINE_SEPARATOR;
}
