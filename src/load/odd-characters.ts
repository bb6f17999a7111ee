/**
 * Whether readers of YAML, or its versions, see a character differently, by its UTF-16 code: control characters, tabs among
 * them, the separators of lines and paragraphs, and the mark of the byte order. So they do a CR that no LF follows.
 */
export function isOddCharacter(code: number): boolean {
  if (code > 0x2029) return code === 0xfeff;
  return code >= 0x2028 || (code > 0x7e && code < 0xa0) || (code < 0x20 && code !== 0x0a && code !== 0x0d);
}
