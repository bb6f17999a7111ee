import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { codeOf } from '../system-errors';
import { PartMissing } from './part-missing';

type Require = (id: string) => unknown;
/** A stretch of the program: fills the exports of its module. */
type Chunk = (require: Require, module: { exports: unknown }, file: string, folder: string) => void;

interface Part {
  readonly path: string;
  readonly chunks: readonly Chunk[];
}

/** Nearly every part fits into so many bytes. What of them nothing is put into takes no memory. */
const MEMORY_BYTES = 1024 * 1024;

/** Code that V8 has compiled before, by file. */
export interface CompiledCode {
  of(file: string): Buffer | undefined;
}

/**
 * Loads the parts of the program, which are files beside it. Each is a list of chunks in ASCII, which run when another asks
 * for them, by file and position: `check.js#3`. Everything else that they ask for is Node's own.
 */
export class ProgramLoader {
  /** What was read, in order of asking. */
  readonly scripts = new Map<string, Script>();
  private readonly parts = new Map<string, Part>();
  private readonly modules = new Map<string, { exports: unknown }>();
  /** The bytes of one part after the other: to get new memory for each would take as long as to read it. */
  private readonly memory = Buffer.allocUnsafeSlow(MEMORY_BYTES);

  constructor(
    private readonly folder: string,
    private readonly compiled: CompiledCode,
  ) {}

  /** @throws PartMissing where the program was copied without one of its parts */
  readonly require: Require = (id) => {
    const known = this.modules.get(id);
    if (known !== undefined) return known.exports;
    const at = id.indexOf('#');
    if (at < 0) return process.getBuiltinModule(id);
    const module = { exports: {} };
    this.modules.set(id, module);
    const file = id.slice(0, at);
    const { path, chunks } = this.parts.get(file) ?? this.read(file);
    chunks[Number(id.slice(at + 1))]?.(this.require, module, path, this.folder);
    return module.exports;
  };

  private read(file: string): Part {
    const path = join(this.folder, file);
    const script = new Script(this.textOf(path, file), { filename: path, cachedData: this.compiled.of(file) });
    const part = { path, chunks: script.runInThisContext() as readonly Chunk[] };
    this.scripts.set(file, script);
    this.parts.set(file, part);
    return part;
  }

  private textOf(path: string, file: string): string {
    try {
      return readAscii(path, this.memory);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new PartMissing(file);
      throw error;
    }
  }
}

function readAscii(path: string, memory: Buffer): string {
  const descriptor = openSync(path, 'r');
  try {
    for (let bytes = 0; bytes < memory.length;) {
      const read = readSync(descriptor, memory, bytes, memory.length - bytes, null);
      if (read === 0) return memory.toString('latin1', 0, bytes);
      bytes += read;
    }
    return readFileSync(path, 'latin1');
  } finally {
    closeSync(descriptor);
  }
}
