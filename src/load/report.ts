import type { Finding } from '../diagnostic/finding';
import type { Path } from '../source/tree';

/** Collects what reading a file finds, and knows which parts of the file are therefore not to be used. */
export class Report {
  private readonly collected: Finding[] = [];
  /** Paths of what is wrong, and these with all the paths above them: asked for at every part of a file. */
  private readonly wrong = new Set<string>();
  private readonly holdsWrong = new Set<string>();

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
    this.wrong.add(keyOf(path));
    for (let length = 0; length <= path.length; length++) this.holdsWrong.add(keyOf(path.slice(0, length)));
  }

  /** Whether nothing wrong was found at a path, whatever may be inside it. */
  isSoundItself(path: Path): boolean {
    return !this.wrong.has(keyOf(path));
  }

  /** Whether nothing wrong was found at a path or inside it. */
  isSound(path: Path): boolean {
    return !this.holdsWrong.has(keyOf(path));
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
