import { HostFailure } from '../host';
import { join } from '../paths';
import { joinedBytes } from './joined-bytes';
import type { CodedBatch } from './batch-code';
import type { CodedRead } from './read-code';
import type { RollUpHost } from './roll-up-host';

/** The sum of all that something depends on, and what came of it. */
type Entry<Coded> = readonly [sum: string, coded: Coded];

/** Nothing fits no sum. */
const NOTHING: Entry<string> = ['', ''];

/** A file holds no more: those of plans that are gone fall out of it. */
const MOST_OF_ONE_FILE = 512;
const LENGTH_OF_SUM = 64;
const NO_BYTES = new Uint8Array();
const LINE_FEED = 0x0a;

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
    return new KeptBatch(this.host, path, this.bodyOf(path));
  }

  /** What a file holds; undefined for nothing. */
  private bodyOf(path: string): Uint8Array | undefined {
    try {
      const bytes = this.host.readFile(path, Number.MAX_SAFE_INTEGER);
      const body = bytes.subarray(LENGTH_OF_SUM);
      const sum = new TextDecoder().decode(bytes.subarray(0, LENGTH_OF_SUM));
      return sum === this.host.sha256(body) ? body : undefined;
    } catch (error) {
      if (error instanceof HostFailure) return undefined;
      throw error;
    }
  }
}

/**
 * What is kept of a batch: what came of it as a whole, and of each plan by its path, which is of use where another one has
 * changed.
 */
export class KeptBatch {
  private readonly asked = new Set<string>();
  private plans: Map<string, Entry<CodedRead>> | undefined;
  private isChanged = false;

  constructor(
    private readonly host: RollUpHost,
    private readonly path: string,
    private readonly body: Uint8Array | undefined,
  ) {}

  get isEmpty(): boolean {
    return this.body === undefined;
  }

  /** What is kept of the whole, where all that it depends on is as it was. */
  whole(sum: string): CodedBatch | undefined {
    const { body = NO_BYTES } = this;
    const end = body.indexOf(LINE_FEED);
    // Of most batches nothing more is asked for than this, a few lines of hundreds: the others stay bytes.
    if (this.host.decodeUtf8(body.subarray(0, Math.max(end, 0))) !== sum) return undefined;
    return this.host.decodeUtf8(body.subarray(end + 1, body.indexOf(LINE_FEED, end + 1)));
  }

  /** What is kept of a plan, where all that it depends on is as it was. */
  find(plan: string, sum: string): CodedRead | undefined {
    const name = nameOf(plan);
    this.asked.add(name);
    this.plans ??= plansIn(this.host.decodeUtf8(this.body ?? NO_BYTES) ?? '');
    const [keptSum, read] = this.plans.get(name) ?? NOTHING;
    return keptSum === sum ? read : undefined;
  }

  keep(plan: string, sum: string, read: CodedRead): void {
    this.plans ??= plansIn(this.host.decodeUtf8(this.body ?? NO_BYTES) ?? '');
    this.plans.set(nameOf(plan), [sum, read]);
    this.isChanged = true;
  }

  /**
   * Puts the file in place, where something in it is new. That it cannot be written is no failure of the roll-up.
   *
   * @param whole undefined where it depends on what has no sum
   */
  save(whole: Entry<CodedBatch> = NOTHING): boolean {
    if (!this.isChanged && this.whole(whole[0]) === whole[1]) return false;
    const all = [...(this.plans ?? [])];
    const few = all.length <= MOST_OF_ONE_FILE ? all : all.filter(([name]) => this.asked.has(name));
    const body = new TextEncoder().encode(written(whole, few));
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

/** Two lines of the whole, three of each plan. Each of them is JSON, or a sum, and has no end of line in it. */
function written(
  [sum, coded]: Entry<CodedBatch>,
  plans: readonly (readonly [name: string, Entry<CodedRead>])[],
): string {
  const lines = plans.map(([name, [ownSum, read]]) => `${name}\n${ownSum}\n${read}\n`);
  return `${sum}\n${coded}\n${lines.join('')}`;
}

/** A plan's path as a line: systems allow an end of line in it. */
function nameOf(plan: string): string {
  return JSON.stringify(plan);
}

function plansIn(text: string): Map<string, Entry<CodedRead>> {
  const lines = text.split('\n');
  const plans = new Map<string, Entry<CodedRead>>();
  for (let index = 2; index + 2 < lines.length; index += 3) {
    const [name = '', sum = '', read = ''] = lines.slice(index, index + 3);
    plans.set(name, [sum, read]);
  }
  return plans;
}
