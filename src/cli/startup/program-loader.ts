import { closeSync, openSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { Script } from 'node:vm';
import { codeOf } from '../system-errors';
import { PartMissing } from './part-missing';
import type { ReusedMemory } from './reused-memory';

type Require = (id: string) => unknown;
/** A stretch of the program: fills the exports of its module. */
type Chunk = (require: Require, module: { exports: unknown }, file: string, folder: string) => void;

interface Part {
  readonly path: string;
  readonly chunks: readonly Chunk[];
}

/** Code that V8 has compiled before, by file. It is used before anything else is read. */
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
  constructor(
    private readonly folder: string,
    private readonly compiled: CompiledCode,
    private readonly memory: ReusedMemory,
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
    const path = this.folder + sep + file;
    const text = readAscii(path, file, this.memory); // read before the code, which stands in the same memory
    const script = new Script(text, { filename: path, cachedData: this.compiled.of(file) });
    const part = { path, chunks: script.runInThisContext() as readonly Chunk[] };
    this.scripts.set(file, script);
    this.parts.set(file, part);
    return part;
  }
}

/** @throws PartMissing */
function readAscii(path: string, file: string, memory: ReusedMemory): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const bytes = memory.read(descriptor, 0, memory.length);
    return bytes.length < memory.length ? bytes.toString('latin1') : readFileSync(path, 'latin1');
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new PartMissing(file) : error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
