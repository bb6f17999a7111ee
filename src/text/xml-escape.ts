import { showUnsafe } from './safe-text';

/** What XML 1.0 cannot hold, not even as a reference, beyond what is never printed: https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Any text as the content of an element. Characters that a terminal would obey, and those that XML cannot hold, are
 * shown as `\u{1b}`; all others read back as they are, a carriage return too, which a reader would take for a line end.
 */
export function xmlText(text: string): string {
  return showNotInXml(showUnsafe(text))
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replaceAll('\r', '&#13;');
}

/** Shows what XML cannot hold and a terminal does not mind, where something else escapes the rest. */
export function showNotInXml(text: string): string {
  return text.replace(NOT_IN_XML, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}

/** The same between the quotation marks of an attribute, where a reader would take tabs and line ends for spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
