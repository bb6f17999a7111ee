import type { Evidence } from '../model/ledger-entry';
import { AppError } from './app-error';
import type { Host } from './host';
import { isInside, join, nameOf, parentOf, relativeTo } from './paths';

const EVIDENCE_FOLDER = 'evidence';

export interface EvidenceToAdd {
  readonly evidence: readonly Evidence[];
  /** What is to be copied before: the path that a file is to have → where it lies now. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * The evidence that somebody names, as a record holds it: an address, a document number behind `ref:` or `文号：`, or a
 * file with its sum. A path is looked for from the working folder, then from the plan's. What lies in the plan's folder is
 * named where it is; what lies outside is to be copied into `evidence/`, under a name that is still free.
 *
 * @param wantsCopy copies also what lies in the plan's folder, unless it is in `evidence/` already
 * @throws AppError where there is no such file; HostFailure where the system refuses it
 */
export function evidenceToAdd(
  host: Host,
  planFile: string,
  words: readonly string[],
  wantsCopy: boolean,
): EvidenceToAdd {
  const gathering = new EvidenceGathering(host, parentOf(planFile), wantsCopy);
  return { evidence: words.map((word) => gathering.read(word)), copies: gathering.copies };
}

class EvidenceGathering {
  readonly copies = new Map<string, string>();
  private readonly home: string;

  constructor(
    private readonly host: Host,
    private readonly folder: string,
    private readonly wantsCopy: boolean,
  ) {
    this.home = host.realPathOf(folder);
  }

  read(word: string): Evidence {
    if (/^https?:\/\//i.test(word)) return { kind: 'url', url: word };
    const ref = /^(?:ref|文号)[:：]\s*(.+)$/s.exec(word)?.[1];
    return ref === undefined ? this.file(word) : { kind: 'ref', ref };
  }

  private file(word: string): Evidence {
    const path = this.find(word);
    const sha256 = this.host.fileSha256(path);
    const file = this.nameInside(path) ?? this.copyOf(path, sha256);
    return { kind: 'file', file, sha256 };
  }

  private find(word: string): string {
    if (word === '' || word.includes('\0')) throw noSuchFile(word);
    const paths = [join(this.host.workingFolder, word), join(this.folder, word)];
    const path = paths.find((each) => this.host.kindOf(each) === 'file');
    if (path !== undefined) return path;
    throw paths.some((each) => this.host.kindOf(each) === 'folder') ? isFolder(word) : noSuchFile(word);
  }

  /** The path from the plan's folder, where the file lies there, also behind links, and may stay where it is. */
  private nameInside(path: string): string | undefined {
    const real = this.host.realPathOf(path);
    if (!isInside(this.home, real)) return undefined;
    const name = relativeTo(this.home, real);
    return this.wantsCopy && !name.startsWith(`${EVIDENCE_FOLDER}/`) ? undefined : name;
  }

  private copyOf(path: string, sha256: string): string {
    const folder = join(this.folder, EVIDENCE_FOLDER);
    if (this.host.kindOf(folder) === 'folder' && !isInside(this.home, this.host.realPathOf(folder))) {
      throw leadsOut(EVIDENCE_FOLDER);
    }
    // A record is read on every system: a backslash in a name is a folder on one of them.
    const [, stem = '', ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(nameOf(path).replace(/[\\\p{Cc}]/gu, '_')) ?? [];
    for (let number = 1; ; number++) {
      const to = join(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
      if (!this.isFree(to, path, sha256)) continue;
      if (this.host.kindOf(to) === undefined) this.copies.set(to, path);
      return relativeTo(this.folder, to);
    }
  }

  /** Whether a name can be had: nothing stands there, or the same content does. */
  private isFree(to: string, from: string, sha256: string): boolean {
    const coming = this.copies.get(to);
    if (coming !== undefined) return coming === from;
    const kind = this.host.kindOf(to);
    return kind === undefined || (kind === 'file' && this.host.fileSha256(to) === sha256);
  }
}

function noSuchFile(name: string): AppError {
  return new AppError('could-not', {
    zh: `没有“${name}”这个佐证文件；佐证是文号的，写成 "ref:机党〔2022〕8号"，是网址的，从 http 写起`,
    en: `there is no evidence file "${name}"; write a document number like "ref:机党〔2022〕8号", an address from http on`,
  });
}

function isFolder(name: string): AppError {
  return new AppError('could-not', {
    zh: `“${name}”是文件夹，佐证要写到文件`,
    en: `"${name}" is a folder; name the evidence file itself`,
  });
}

function leadsOut(folder: string): AppError {
  return new AppError('could-not', {
    zh: `计划的 ${folder} 文件夹是链接，指到计划的文件夹外面，不能把佐证放进去`,
    en: `the plan's folder ${folder} is a link that leads out of the plan's folder; no evidence can be put there`,
  });
}
