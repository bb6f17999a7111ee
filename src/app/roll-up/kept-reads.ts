import { HostFailure } from '../host';
import { join } from '../paths';
import { joinedBytes } from './joined-bytes';
import type { CodedRead } from './read-code';
import type { RollUpHost } from './roll-up-host';

/** What is kept of a batch, by the path of each plan: the sum of all that it depends on, and what came of it. */
type Kept = Map<string, Entry>;
type Entry = readonly [sum: string, read: CodedRead];

/** A file holds no more: those of plans that are gone fall out of it. */
const MOST_OF_ONE_FILE = 512;
const LENGTH_OF_SUM = 64;

/**
 * What was read of plans, kept in a folder from one run to the next, a file a batch. Whatever is wrong with a file, it is
 * as if it were not there; whatever happens to the folder, plans are read anew.
 */
export class KeptReads {
  /**
   * @param folder where the files lie
   * @param about all that every result depends on, beside the plans: the program, and what it is asked for
   */
  constructor(
    private readonly host: RollUpHost,
    private readonly folder: string,
    private readonly about: string,
  ) {}

  /** @param name the batch's, the same in every run */
  of(name: string): KeptBatch {
    const path = join(this.folder, `${this.host.sha256(new TextEncoder().encode(`${this.about}\n${name}`))}.kept`);
    return new KeptBatch(this.host, path, this.readFile(path));
  }

  private readFile(path: string): Kept {
    try {
      const bytes = this.host.readFile(path, Number.MAX_SAFE_INTEGER);
      const body = bytes.subarray(LENGTH_OF_SUM);
      const sum = new TextDecoder().decode(bytes.subarray(0, LENGTH_OF_SUM));
      const text = sum === this.host.sha256(body) ? this.host.decodeUtf8(body) : undefined;
      return text === undefined ? new Map<string, Entry>() : parsed(text);
    } catch (error) {
      if (error instanceof HostFailure || error instanceof SyntaxError) return new Map();
      throw error;
    }
  }
}

export class KeptBatch {
  private readonly asked = new Set<string>();
  private isChanged = false;

  constructor(
    private readonly host: RollUpHost,
    private readonly path: string,
    private readonly kept: Kept,
  ) {}

  /** What is kept of a plan, where all that it depends on is as it was. */
  find(plan: string, sum: string): CodedRead | undefined {
    this.asked.add(plan);
    const [keptSum, read] = this.kept.get(plan) ?? [];
    return keptSum === sum ? read : undefined;
  }

  keep(plan: string, sum: string, read: CodedRead): void {
    this.kept.set(plan, [sum, read]);
    this.isChanged = true;
  }

  /** Puts the file in place, where something in it is new. That it cannot be written is no failure of the roll-up. */
  save(): boolean {
    if (!this.isChanged) return false;
    const all = [...this.kept];
    const few = all.length <= MOST_OF_ONE_FILE ? all : all.filter(([plan]) => this.asked.has(plan));
    const body = new TextEncoder().encode(written(few));
    const sum = new TextEncoder().encode(this.host.sha256(body));
    try {
      this.host.keepFile(this.path, joinedBytes([sum, body]));
      return true;
    } catch (error) {
      if (error instanceof HostFailure) return false;
      throw error;
    }
  }
}

/** Three lines a plan. Each of them is JSON, or a sum, and has no end of line in it. */
function written(kept: readonly (readonly [plan: string, Entry])[]): string {
  return kept.map(([plan, [sum, read]]) => `${JSON.stringify(plan)}\n${sum}\n${read}\n`).join('');
}

function parsed(text: string): Kept {
  const lines = text.split('\n');
  const kept: Kept = new Map();
  for (let index = 0; index + 2 < lines.length; index += 3) {
    const [plan = '', sum = '', read = ''] = lines.slice(index, index + 3);
    kept.set(JSON.parse(plan) as string, [sum, read]);
  }
  return kept;
}
