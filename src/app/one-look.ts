import type { Host } from './host';

/** So many answers are kept; then all are forgotten, for the files of ten thousand plans are not asked for again. */
const MOST_KEPT = 10_000;

/**
 * The host, which looks at each place once: what lies there, and the names in a folder, are asked for again and again for
 * each plan, also in the folders above it. For one run that only reads: it takes the files for what they were then.
 */
export function withOneLook(host: Host): Host {
  const kinds = new Answers<ReturnType<Host['kindOf']>>((path) => host.kindOf(path));
  const names = new Answers((path) => host.namesIn(path));
  return {
    workingFolder: host.workingFolder,
    readFile: (path, limit) => host.readFile(path, limit),
    readPipe: (path) => host.readPipe(path),
    kindOf: (path) => kinds.of(path),
    namesIn: (path) => names.of(path),
    realPathOf: (path) => host.realPathOf(path),
    decodeUtf8: (bytes) => host.decodeUtf8(bytes),
    codesOf: (text) => host.codesOf(text),
    sha256: (bytes) => host.sha256(bytes),
    fileSha256: (path) => host.fileSha256(path),
    fileAtRevision: (path, revision) => host.fileAtRevision(path, revision),
    filesAtRevision: (folder, name, revision) => host.filesAtRevision(folder, name, revision),
  };
}

/** What a question was answered, by path; a refusal is none, and is asked for again. */
class Answers<Answer> {
  private readonly known = new Map<string, Answer>();

  constructor(private readonly ask: (path: string) => Answer) {}

  of(path: string): Answer {
    if (this.known.has(path)) return this.known.get(path) as Answer;
    const answer = this.ask(path);
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(path, answer);
    return answer;
  }
}
