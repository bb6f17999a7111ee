import type { YearContext } from '../time/resolve';
import type { ProseTime } from '../time/prose/prose-item';
import { shareOf, stated, type Statement } from '../time/prose/statements';
import type { OutlineItem } from './outline';
import type { Stretch } from './paragraphs';

/** A statement with where it stands. */
export interface Saying {
  readonly statement: Statement;
  /** The sentence; of a table, the row. */
  readonly sentence: Stretch;
  /** The innermost numbered part that it stands in; absent before the first. */
  readonly item: OutlineItem | undefined;
  /** Where the words of the time and of the count stand in the document, each where there is one. */
  readonly time: Stretch | undefined;
  readonly count: Stretch | undefined;
  /** Where the words of its time stand, if only a heading above says it. */
  readonly heldFrom?: Stretch;
}

/** A count without a time of its own, with one that stands elsewhere; undefined for any other saying. */
export function withTime(
  saying: Saying,
  time: ProseTime | undefined,
  at: Stretch | undefined,
  context: YearContext,
): Saying | undefined {
  if (saying.time !== undefined || saying.statement.count === undefined) return undefined;
  const statement = stated(time, shareOf(saying.statement.count, time, context), context);
  return statement === undefined ? undefined : { ...saying, statement, time: at };
}

/**
 * A saying below a time that stands above it: its count takes that time, and a frequency is owed only within it; a time of its
 * own stays as it is.
 */
export function under(saying: Saying, label: Saying, context: YearContext): Saying {
  const timed = withTime(saying, label.statement.time, label.time, context);
  if (timed !== undefined) return fromAbove(timed);
  const { time, count } = saying.statement;
  const [span, more] = label.statement.time?.owed.kind === 'spans' ? label.statement.time.owed.spans : [];
  if (time?.owed.kind !== 'recurrence' || time.owed.within !== undefined || span === undefined || more !== undefined) {
    return saying;
  }
  const bounded = stated({ ...time, owed: { ...time.owed, within: span } }, count, context);
  return bounded === undefined || bounded.windows.length === 0 ? saying : { ...saying, statement: bounded };
}

/** A part below does not quote what stands above it. */
export function fromAbove({ time, ...saying }: Saying): Saying {
  return { ...saying, time: undefined, ...(time && { heldFrom: time }) };
}
