import type { EvidenceClaim } from '../check/evidence-claims';
import type { EvidenceFile, WayOut } from '../check/gate-facts';
import { nearestWord } from '../text/nearest';
import { compareText } from '../text/order';
import type { Gathering } from './gathering';
import { isInside, join, nameOf, namesDrive, parentOf, relativeTo } from './paths';

/**
 * Looks at the evidence files that records name, each once. A file is summed only where a record says what its sum was; one
 * that the system refuses is told, and the others are looked at.
 *
 * @returns what stands at each, by the path as written
 */
export function gatherEvidence(
  gathering: Gathering,
  claims: readonly Pick<EvidenceClaim, 'file' | 'sha256'>[],
): ReadonlyMap<string, EvidenceFile> {
  if (claims.length === 0) return new Map();
  const summed = new Set(claims.filter(({ sha256 }) => sha256 !== undefined).map(({ file }) => file));
  const reader = new EvidenceReader(gathering);
  const files = new Set(claims.map(({ file }) => file));
  return new Map([...files].map((file) => [file, reader.read(file, summed.has(file))]));
}

class EvidenceReader {
  /** By the path behind links: two ways of writing one file are one file. */
  private readonly sums = new Map<string, string>();
  private home: string | undefined;

  constructor(private readonly gathering: Gathering) {}

  read(file: string, isSummed: boolean): EvidenceFile {
    const reason = wayOut(file);
    if (reason !== undefined) return { kind: 'outside', reason };
    const { folder } = this.gathering;
    const path = join(folder, file);
    if (!isInside(folder, path)) return { kind: 'outside', reason: 'above' };
    return this.gathering.attempt(() => this.look(path, isSummed)) ?? { kind: 'unreadable' };
  }

  private look(path: string, isSummed: boolean): EvidenceFile {
    const { host, folder } = this.gathering;
    const kind = this.gathering.kindOf(path);
    if (kind === undefined) return { kind: 'missing', nearest: this.nearestTo(path) };
    if (kind === 'folder') return { kind: 'folder' };
    this.home ??= host.realPathOf(folder);
    const real = host.realPathOf(path);
    if (!isInside(this.home, real)) return { kind: 'outside', reason: 'link' };
    return { kind: 'present', path: real, sha256: isSummed ? this.sumOf(path, real) : undefined };
  }

  private sumOf(path: string, real: string): string {
    const known = this.sums.get(real) ?? this.gathering.host.fileSha256(path);
    this.sums.set(real, known);
    return known;
  }

  /** A file in the same folder whose name is nearly the same, its ending aside. */
  private nearestTo(path: string): string | undefined {
    const { host, folder } = this.gathering;
    const beside = parentOf(path);
    if (this.gathering.kindOf(beside) !== 'folder') return undefined;
    const names = [...host.namesIn(beside)].sort(compareText);
    const nearest = nearestWord(stemOf(nameOf(path)), names.map(stemOf));
    const meant = names.find((name) => stemOf(name) === nearest);
    return meant === undefined ? undefined : relativeTo(folder, join(beside, meant));
  }
}

/** What a path itself says, on any machine: records are written on one and read on another. */
function wayOut(file: string): WayOut | undefined {
  if (file.startsWith('/') || file.startsWith('\\') || namesDrive(file)) return 'absolute';
  return file.includes('\\') ? 'backslash' : undefined;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
