import type { YearContext } from '../time/resolve';
import type { ProseTime } from '../time/prose/prose-item';
import { stated, type Statement } from '../time/prose/statements';
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
  const statement = stated(time, saying.statement.count, context);
  return statement === undefined ? undefined : { ...saying, statement, time: at };
}
