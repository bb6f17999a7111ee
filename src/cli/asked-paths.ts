import { HostFailure, type Host } from '../app/host';
import { join, parentOf } from '../app/paths';
import { compareText } from '../text/order';
import type { CliHost } from './cli-host';

/**
 * Every path that a run has asked the machine about, with what stood there then, so that one can tell whether another run
 * would find anything else: files that were read, folders that were listed, and what was looked for and not there.
 */
export class AskedPaths {
  private readonly stamps = new Map<string, string>();
  private readonly listings = new Map<string, string>();
  /** What git was asked for, with what it said then, and says now: a branch and HEAD move with every commit. */
  private readonly revisions = new Map<string, { readonly said: string; readonly saysNow: () => string }>();

  constructor(private readonly machine: CliHost) {}

  /**
   * The machine, which notes each path before it answers: what changes later is seen. Every question of a `Host` stands
   * here, so that none is passed on unnoted.
   */
  get host(): Host {
    const { machine } = this;
    const note = <Answer>(path: string, answer: () => Answer): Answer => {
      const whole = join(machine.workingFolder, path);
      if (!this.stamps.has(whole)) this.stamps.set(whole, this.stampOf(whole));
      return answer();
    };
    return {
      workingFolder: machine.workingFolder,
      readFile: (path, limit) => note(path, () => machine.readFile(path, limit)),
      readPipe: () => undefined, // it gives its content once, and there would be nothing to check again
      kindOf: (path) => note(path, () => machine.kindOf(path)),
      realPathOf: (path) => note(path, () => machine.realPathOf(path)),
      fileSha256: (path) => note(path, () => machine.fileSha256(path)),
      fileAtRevision: (path, revision) =>
        this.fromGit(
          `${path}:${revision}`,
          () => machine.fileAtRevision(path, revision),
          (file) => (file.kind === 'content' ? machine.sha256(file.bytes) : file.kind),
        ),
      filesAtRevision: (folder, name, revision) =>
        this.fromGit(
          `${folder}:${name}:${revision}`,
          () => machine.filesAtRevision(folder, name, revision),
          (paths) => [...paths].sort(compareText).join('\n'),
        ),
      decodeUtf8: (bytes) => machine.decodeUtf8(bytes),
      codesOf: (text) => machine.codesOf(text),
      sha256: (bytes) => machine.sha256(bytes),
      namesIn: (path) => {
        const whole = join(machine.workingFolder, path);
        if (!this.listings.has(whole)) this.listings.set(whole, this.listingOf(whole));
        return machine.namesIn(path);
      },
    };
  }

  /** What stood at all these paths when they were asked for, as one text to be compared. */
  get asFound(): string {
    const said = [...this.revisions.values()].map((each) => each.said);
    return [...this.stamps.values(), ...this.listings.values(), ...said].join('\n');
  }

  /** What stands there now. */
  get asIs(): string {
    const stamps = [...this.stamps.keys()].map((path) => this.stampOf(path));
    const listings = [...this.listings.keys()].map((path) => this.listingOf(path));
    const said = [...this.revisions.values()].map(({ saysNow }) => saysNow());
    return [...stamps, ...listings, ...said].join('\n');
  }

  /** The folders in which a change of any of these paths shows: of what is not there, the nearest folder above it. */
  get folders(): readonly string[] {
    const around = [...this.stamps.keys()].map((path) => this.folderAround(parentOf(path)));
    return [...new Set([...around, ...[...this.listings.keys()].map((path) => this.folderAround(path))])];
  }

  private folderAround(path: string): string {
    let folder = path;
    while (this.attempt(() => this.machine.kindOf(folder)) !== 'folder' && parentOf(folder) !== folder) {
      folder = parentOf(folder);
    }
    return folder;
  }

  private stampOf(path: string): string {
    return this.attempt(() => this.machine.stampOf(path)) ?? 'nothing';
  }

  /** @param stampOf what tells one answer from another */
  private fromGit<Answer>(question: string, ask: () => Answer, stampOf: (answer: Answer) => string): Answer {
    const answer = ask();
    const saysNow = (): string => {
      const now = this.attempt(ask);
      return now === undefined ? 'nothing' : stampOf(now);
    };
    this.revisions.set(question, { said: stampOf(answer), saysNow });
    return answer;
  }

  private listingOf(path: string): string {
    return this.attempt(() => [...this.machine.namesIn(path)].sort(compareText).join('/')) ?? 'nothing';
  }

  /** What the system refuses is as if there were nothing. */
  private attempt<Answer>(ask: () => Answer): Answer | undefined {
    try {
      return ask();
    } catch (error) {
      if (error instanceof HostFailure) return undefined;
      throw error;
    }
  }
}
