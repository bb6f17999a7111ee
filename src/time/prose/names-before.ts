import { holdsOneAt } from '../../text/edge-patterns';
import { byFirst } from '../phrase/combinators';

const JOINTS: ReadonlySet<string> = new Set('、和及与');
const MOST_MORE = 9;
const BEFORE = ['前', '之前', '以前'];

/** Names of movable days, where what is said is before them: 春节前, 五一、国庆节前. */
export class NamesBefore {
  private readonly names: ReadonlyMap<string, readonly string[]>;

  constructor(names: readonly string[]) {
    this.names = byFirst(names);
  }

  /** The characters that they begin with. */
  get firsts(): Iterable<string> {
    return this.names.keys();
  }

  /** Whether such a name, or the first of several, begins at a point. */
  beginAt(chars: string, at: number, more = MOST_MORE): boolean {
    const names = this.names.get(chars.charAt(at)) ?? [];
    return names.some((name) => {
      const end = at + name.length;
      if (!chars.startsWith(name, at)) return false;
      return this.endAt(chars, end, more) || (chars.charAt(end) === '节' && this.endAt(chars, end + 1, more));
    });
  }

  private endAt(chars: string, at: number, more: number): boolean {
    if (holdsOneAt(BEFORE, chars, at)) return true;
    return more > 0 && JOINTS.has(chars.charAt(at)) && this.beginAt(chars, at + 1, more - 1);
  }
}
