/** The compiled code of one command, and how many runs have added to it. */
export interface KeptCode {
  readonly runs: number;
  readonly codes: ReadonlyMap<string, Buffer>;
}

/** Where in its file the code of a part lies, in bytes. */
export interface CodePlace {
  readonly at: number;
  readonly size: number;
}

/** What a file says of the code in it. */
export interface CodePlaces {
  readonly runs: number;
  /** Of the whole file, in bytes. */
  readonly length: number;
  readonly places: Readonly<Record<string, CodePlace>>;
}

/** The head of a file is so long: it names some twenty of the program's parts. */
export const HEAD_BYTES = 4096;

/** V8 copies code that does not begin at a multiple of this. */
const ALIGNMENT = 8;

/**
 * A file: its head, which is JSON with blanks behind it, and the codes, each aligned.
 *
 * @throws RangeError where it has more parts than a head can name
 */
export function composed({ runs, codes }: KeptCode): Buffer {
  const places: Record<string, CodePlace> = {};
  let length = HEAD_BYTES;
  for (const [file, { length: size }] of codes) {
    places[file] = { at: length, size };
    length += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
  }
  const head = JSON.stringify({ runs, length, places } satisfies CodePlaces);
  if (head.length > HEAD_BYTES) throw new RangeError(`${codes.size} parts are too many`);
  const bytes = Buffer.alloc(length);
  bytes.write(head.padEnd(HEAD_BYTES), 'latin1');
  for (const [file, code] of codes) code.copy(bytes, places[file]?.at);
  return bytes;
}

/**
 * Where the codes of a file lie; undefined where it is not whole. Single bytes are taken on trust, as those of the program
 * are: a sum over a megabyte would cost what it is to save.
 *
 * @param head the first bytes of the file
 * @param length of the whole file
 * @throws SyntaxError where it is no such file
 */
export function placesIn(head: Buffer, length: number): CodePlaces | undefined {
  const found = JSON.parse(head.toString('latin1', 0, HEAD_BYTES)) as CodePlaces;
  return found.length === length ? found : undefined;
}
