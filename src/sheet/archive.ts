import { Inflate } from 'fflate';
import { LARGEST_TABLE } from './largest-table';
import { damaged, UnreadableTable } from './unreadable-table';

const MOST_PARTS = 2_000;
const LARGEST_PART = 128 * 1024 * 1024;
/** A million empty rows shrink to a fortieth. What shrinks more, and is not small, was made to burst. */
const MOST_SHRUNK = 200;
const SMALL_PART = 1024 * 1024;
/** So little is unpacked at a time that what comes out is bounded, whatever went in: deflate makes at most 1,032 times as much. */
const PIECE = 4096;

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_ENTRY_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * A zip file, read by its directory as the programs do that wrote it. Nothing is unpacked before it is asked for, and
 * nothing that unpacks to more than it says.
 */
export class Archive {
  private readonly parts = new Map<string, Part>();
  private readonly view: DataView;

  /** @throws UnreadableTable where the file is no zip file, or larger than any ledger */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > LARGEST_TABLE) {
      throw new UnreadableTable({ kind: 'too-large', bytes: bytes.length, limit: LARGEST_TABLE });
    }
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /**
   * Unpacks a part piece by piece.
   *
   * @param take is given each piece in turn, which it may not keep
   * @throws UnreadableTable where there is no such part, it is damaged, or it is not as long as the directory says
   */
  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const part = this.parts.get(name);
    if (part === undefined) throw damaged(name);
    if (part.size > LARGEST_PART || (part.size > SMALL_PART && part.size > MOST_SHRUNK * part.packed)) {
      throw new UnreadableTable({ kind: 'unpacks-too-large', limit: LARGEST_PART });
    }
    let length = 0;
    this.inflate(part, (piece) => {
      length += piece.length;
      if (length > part.size) throw wrongSize(part);
      take(piece);
    });
    if (length !== part.size) throw wrongSize(part);
  }

  private inflate(part: Part, take: (piece: Uint8Array) => void): void {
    const packed = this.packedBytes(part);
    if (part.method === STORED) {
      take(packed);
      return;
    }
    const inflate = new Inflate(take);
    for (let start = 0; start < packed.length; start += PIECE) {
      const isLast = start + PIECE >= packed.length;
      try {
        inflate.push(packed.subarray(start, start + PIECE), isLast);
      } catch (error) {
        // Whatever the library stumbles over is the file's fault; what `take` throws is not the library's.
        throw error instanceof UnreadableTable ? error : damaged(part.name);
      }
    }
  }

  private packedBytes(part: Part): Uint8Array {
    const { offset, name } = part;
    if (offset + LOCAL_ENTRY_LENGTH > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL_ENTRY) {
      throw damaged(name);
    }
    const start =
      offset + LOCAL_ENTRY_LENGTH + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + part.packed > this.bytes.length) throw damaged(name);
    return this.bytes.subarray(start, start + part.packed);
  }

  private readDirectory(): void {
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw new UnreadableTable({ kind: 'unpacks-too-large', limit: LARGEST_PART });
    let at = this.view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) at = this.readEntry(at);
  }

  /** The directory's end is the file's, but for a comment. */
  private findEnd(): number {
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw damaged();
  }

  /** @returns where the next entry begins */
  private readEntry(at: number): number {
    if (at + DIRECTORY_ENTRY_LENGTH > this.bytes.length || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged();
    }
    const nameLength = this.view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      this.bytes.subarray(at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength),
    );
    const method = this.view.getUint16(at + 10, true);
    if ((method !== STORED && method !== DEFLATED) || (this.view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
      throw damaged(name);
    }
    // Two parts of one name would be one thing to one program and another to the next.
    if (this.parts.has(name)) throw damaged(name);
    this.parts.set(name, {
      ...{ name, method },
      packed: this.view.getUint32(at + 20, true),
      size: this.view.getUint32(at + 24, true),
      offset: this.view.getUint32(at + 42, true),
    });
    const extra = this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    return at + DIRECTORY_ENTRY_LENGTH + nameLength + extra;
  }
}

function wrongSize({ name }: Part): UnreadableTable {
  return new UnreadableTable({ kind: 'wrong-size', part: name });
}
