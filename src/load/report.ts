import type { Finding } from '../diagnostic/finding';
import type { Path } from '../source/tree';

/** Collects what reading a file finds, and knows which parts of the file are therefore not to be used. */
export class Report {
  private readonly collected: Finding[] = [];
  /** What is wrong, as a tree like the file's: it has only the parts that are wrong, or hold something that is. */
  private readonly wrong: WrongPart = { isWrong: false, inside: undefined };

  get findings(): readonly Finding[] {
    return this.collected;
  }

  /** Adds a finding; an error makes the part of the file at its path unsound. */
  add(found: Finding): void {
    this.collected.push(found);
    this.markUnsound(found);
  }

  /** Takes the part of the file at a finding's path for unsound, without saying the finding. */
  markUnsound({ severity, place }: Finding): void {
    if (severity === 'error' && 'path' in place) this.leaveOut(place.path);
  }

  /** Takes the part of the file at a path for unsound; why is said elsewhere. */
  leaveOut(path: Path): void {
    let part = this.wrong;
    for (const step of path) {
      part.inside ??= new Map();
      const next = part.inside.get(step) ?? { isWrong: false, inside: undefined };
      part.inside.set(step, next);
      part = next;
    }
    part.isWrong = true;
  }

  /** Whether nothing wrong was found at a path, whatever may be inside it. */
  isSoundItself(path: Path): boolean {
    return this.partAt(path)?.isWrong !== true;
  }

  /** Whether nothing wrong was found at a path or inside it. */
  isSound(path: Path): boolean {
    return isSoundPart(this.partAt(path));
  }

  /** The same for what stands under a key of the mapping at a path. */
  isSoundIn(path: Path, key: string): boolean {
    return isSoundPart(this.partAt(path)?.inside?.get(key));
  }

  private partAt(path: Path): WrongPart | undefined {
    let part: WrongPart | undefined = this.wrong;
    // Counted, for an iterator makes objects, and each part of a file is asked about.
    for (let at = 0; at < path.length && part !== undefined; at++) part = part.inside?.get(path[at] ?? '');
    return part;
  }
}

function isSoundPart(part: WrongPart | undefined): boolean {
  return part === undefined || (!part.isWrong && part.inside === undefined);
}

interface WrongPart {
  isWrong: boolean;
  inside: Map<string | number, WrongPart> | undefined;
}
