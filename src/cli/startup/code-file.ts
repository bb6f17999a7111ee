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
  readonly places: ReadonlyMap<string, CodePlace>;
}

/** The head of a file is never longer: it names some twenty of the program's parts. */
export const HEAD_BYTES = 4096;

const MAGIC = Buffer.from('ytscode1', 'latin1');
/** V8 copies code that does not begin at a multiple of this. */
const ALIGNMENT = 8;
/** The magic, and the length of the head. */
const PREFIX = MAGIC.length + 4;

/** A file: magic, length of the head, head (JSON: runs, and the size of each code), and the codes, each aligned. */
export function composed({ runs, codes }: KeptCode): Buffer {
  const sizes = Object.fromEntries([...codes].map(([file, { length }]) => [file, length]));
  const head = Buffer.from(JSON.stringify({ runs, sizes }), 'utf8');
  const prefix = Buffer.alloc(PREFIX);
  MAGIC.copy(prefix);
  prefix.writeUInt32LE(head.length, MAGIC.length);
  return Buffer.concat([padded(Buffer.concat([prefix, head])), ...[...codes.values()].map(padded)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/**
 * Where the codes of a file lie; undefined where it is no such file, or not whole. Single bytes are taken on trust, as those
 * of the program are: a sum over a megabyte would cost what it is to save.
 *
 * @param beginning the first bytes of the file, with its head
 * @param length of the whole file
 */
export function placesIn(beginning: Buffer, length: number): CodePlaces | undefined {
  if (!beginning.subarray(0, MAGIC.length).equals(MAGIC) || beginning.length < PREFIX) return undefined;
  const headEnd = PREFIX + beginning.readUInt32LE(MAGIC.length);
  const { runs, sizes } = JSON.parse(beginning.toString('utf8', PREFIX, headEnd)) as {
    readonly runs: number;
    readonly sizes: Readonly<Record<string, number>>;
  };
  const places = new Map<string, CodePlace>();
  let at = aligned(headEnd);
  for (const [file, size] of Object.entries(sizes)) {
    places.set(file, { at, size });
    at = aligned(at + size);
  }
  return at === length ? { runs, places } : undefined;
}
