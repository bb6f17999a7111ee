/** The compiled code of one command, and how many runs have added to it. */
export interface KeptCode {
  readonly runs: number;
  readonly codes: ReadonlyMap<string, Buffer>;
}

const MAGIC = Buffer.from('ytscode1', 'latin1');
/** V8 copies code that does not begin at a multiple of this. */
const ALIGNMENT = 8;
/** The magic, the length of the head, and the sum of what follows. */
const PREFIX = MAGIC.length + 4 + 4;

/** A file: prefix, head (JSON: runs, and the size of each code), and the codes, each aligned. */
export function composed({ runs, codes }: KeptCode): Buffer {
  const sizes = Object.fromEntries([...codes].map(([file, { length }]) => [file, length]));
  const head = Buffer.from(JSON.stringify({ runs, sizes }), 'utf8');
  const body = Buffer.concat([padded(head, PREFIX), ...[...codes.values()].map((code) => padded(code, 0))]);
  const prefix = Buffer.alloc(PREFIX);
  MAGIC.copy(prefix);
  prefix.writeUInt32LE(head.length, MAGIC.length);
  prefix.writeUInt32LE(sumOf(body), MAGIC.length + 4);
  return Buffer.concat([prefix, body]);
}

function padded(bytes: Buffer, before: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(aligned(before + bytes.length) - before - bytes.length)]);
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** What a file holds; undefined where it is no such file, or damaged. */
export function taken(bytes: Buffer): KeptCode | undefined {
  if (bytes.length < PREFIX || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  if (bytes.readUInt32LE(MAGIC.length + 4) !== sumOf(bytes.subarray(PREFIX))) return undefined;
  const headLength = bytes.readUInt32LE(MAGIC.length);
  const { runs, sizes } = JSON.parse(bytes.toString('utf8', PREFIX, PREFIX + headLength)) as {
    readonly runs: number;
    readonly sizes: Readonly<Record<string, number>>;
  };
  const codes = new Map<string, Buffer>();
  let at = aligned(PREFIX + headLength);
  for (const [file, size] of Object.entries(sizes)) {
    codes.set(file, bytes.subarray(at, at + size));
    at = aligned(at + size);
  }
  return { runs, codes };
}

function sumOf(bytes: Buffer): number {
  return process.getBuiltinModule('node:zlib').crc32(bytes);
}
