import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { codeOf } from '../system-errors';
import { PartMissing } from './part-missing';

type Require = (id: string) => unknown;
/** A stretch of the program: fills the exports of its module. */
type Chunk = (require: Require, module: { exports: unknown }, file: string, folder: string) => void;

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
  private readonly chunks = new Map<string, readonly Chunk[]>();
  private readonly modules = new Map<string, { exports: unknown }>();

  constructor(
    private readonly folder: string,
    private readonly compiled: CompiledCode,
  ) {}

  /** @throws PartMissing where the program was copied without one of its parts */
  readonly require: Require = (id) => {
    const at = id.indexOf('#');
    if (at < 0) return process.getBuiltinModule(id);
    const known = this.modules.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.modules.set(id, module);
    const file = id.slice(0, at);
    const chunk = (this.chunks.get(file) ?? this.read(file))[Number(id.slice(at + 1))];
    chunk?.(this.require, module, join(this.folder, file), this.folder);
    return module.exports;
  };

  private read(file: string): readonly Chunk[] {
    const path = join(this.folder, file);
    const script = new Script(readPart(path, file), { filename: path, cachedData: this.compiled.of(file) });
    const chunks = script.runInThisContext() as readonly Chunk[];
    this.scripts.set(file, script);
    this.chunks.set(file, chunks);
    return chunks;
  }
}

function readPart(path: string, file: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new PartMissing(file);
    throw error;
  }
}
