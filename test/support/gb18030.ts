/** A text in the encoding of old editors of Windows. Of it, what takes two bytes; anything beyond fails the test. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(bytesOf));
}

function bytesOf(char: string): readonly number[] {
  if (char <= '\u007f') return [char.charCodeAt(0)];
  const bytes = twoByteCharacters().get(char);
  if (bytes === undefined) throw new Error(`${char} takes more than two bytes in GB18030`);
  return bytes;
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** Nothing here encodes, but the decoder knows every pair of bytes. */
function twoByteCharacters(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  known ??= new Map(
    range(0x81, 0xfe).flatMap((lead) =>
      range(0x40, 0xfe).map((trail) => [decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]] as const),
    ),
  );
  return known;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
