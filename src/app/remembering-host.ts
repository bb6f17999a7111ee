import { HostFailure, type Host } from './host';
import type { WritingHost } from './writing-host';

/** A file is no longer as it was when it was read. */
export class ChangedMeanwhile extends HostFailure {
  constructor(path: string) {
    super(path, 'locked', 'changed');
  }
}

/** Keeps what was read, to be compared with what stands there once the files are locked. */
export class RememberingHost {
  readonly host: Host;
  private readonly read = new Map<string, Uint8Array>();

  constructor(host: Host) {
    this.host = {
      workingFolder: host.workingFolder,
      readFile: (path, limit) => {
        const bytes = host.readFile(path, limit);
        this.read.set(path, bytes);
        return bytes;
      },
      readPipe: (path) => host.readPipe(path),
      kindOf: (path) => host.kindOf(path),
      namesIn: (path) => host.namesIn(path),
      realPathOf: (path) => host.realPathOf(path),
      decodeUtf8: (bytes) => host.decodeUtf8(bytes),
      codesOf: (text) => host.codesOf(text),
      sha256: (bytes) => host.sha256(bytes),
      fileSha256: (path) => host.fileSha256(path),
      fileAtRevision: (path, revision) => host.fileAtRevision(path, revision),
      filesAtRevision: (folder, name, revision) => host.filesAtRevision(folder, name, revision),
    };
  }

  /** The machine, where files change only that are still as they were read. */
  writing(host: WritingHost): WritingHost {
    return {
      ...this.host,
      readFile: (path, limit) => host.readFile(path, limit),
      copyFile: (from, to) => host.copyFile(from, to),
      makeFolder: (path) => {
        host.makeFolder(path);
      },
      updateFiles: (paths, change) => {
        host.updateFiles(paths, (contents) => {
          for (const [path, bytes] of contents)
            if (!isSame(bytes, this.read.get(path))) throw new ChangedMeanwhile(path);
          return change(contents);
        });
      },
    };
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
