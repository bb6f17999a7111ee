import { Buffer } from 'node:buffer';

/** Room for the codes of one text, in the order of bytes that this machine has. */
let room = new Uint16Array(0);

/** What `utf16Codes` gives, copied and not read one by one; in room that the next text takes over. */
export function codesOf(text: string): Uint16Array {
  if (room.length <= text.length) room = new Uint16Array(2 * text.length + 1);
  const bytes = Buffer.from(room.buffer, 0, 2 * text.length);
  bytes.write(text, 'utf16le');
  if (IS_BIG_ENDIAN) bytes.swap16();
  room[text.length] = 0;
  return room;
}

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
