import type { Finding } from '../diagnostic/finding';
import type { Bilingual } from '../diagnostic/language';
import type { SourceFile } from '../source/source-file';
import type { AppError } from './app-error';
import { HostFailure, type Host } from './host';
import { parentOf, relativeTo } from './paths';
import { findShownRoot } from './workspace';

/** Reads what the gate looks at beside a plan and its records, and keeps what came up on the way. */
export class Gathering {
  /** What was read, by the path shown. */
  readonly files = new Map<string, SourceFile>();
  readonly findings: Finding[] = [];
  readonly failures: (AppError | HostFailure)[] = [];
  /** What is not wrong, and should be known: what was looked at otherwise than asked, or not at all. */
  readonly notes: Bilingual[] = [];
  private readonly root: string;

  constructor(
    readonly host: Host,
    /** The plan's path. */
    readonly planFile: string,
  ) {
    this.root = findShownRoot(host);
  }

  /** The folder in which all that belongs to the plan lies. */
  get folder(): string {
    return parentOf(this.planFile);
  }

  /** A path as people see it. */
  shown(path: string): string {
    return relativeTo(this.root, path);
  }

  /** What stands at a path that somebody wrote; no system has one with a null character, and Node takes it for a mistake. */
  kindOf(path: string): 'file' | 'folder' | undefined {
    return path.includes('\0') ? undefined : this.host.kindOf(path);
  }

  add(file: SourceFile, findings: readonly Finding[]): void {
    this.files.set(file.path, file);
    for (const found of findings) this.findings.push(found);
  }

  /** What a reading gives; undefined where the system refuses, which is told while the others go on. */
  attempt<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.failures.push(error);
      return undefined;
    }
  }
}
