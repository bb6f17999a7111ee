import { oneLine, showUnsafe } from './safe-text';

/** The most that a line of an iCalendar file holds, in octets, without its line end: RFC 5545, 3.1. */
const MOST_OCTETS = 75;

const LINE_ENDS = /\r\n?|[\n\u2028\u2029]/g;

/**
 * Any text as a value of type TEXT (RFC 5545, 3.3.11), its lines kept. What a terminal or an editor would obey is shown as
 * `\u{202e}`; everything else reads back as it is.
 */
export function icsText(text: string): string {
  return showUnsafe(text.replace(LINE_ENDS, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The same for a text that must stay on one line: some programs pass over an event with a line end in its title. */
export function icsLine(text: string): string {
  return icsText(oneLine(text).trim());
}

/**
 * A line of an iCalendar file, folded so that no part is longer than 75 octets in UTF-8 and none ends within a character.
 * Each part ends with CR LF; from the second on each begins with a space, which belongs to no text.
 */
export function foldIcsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** The length of a character in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
