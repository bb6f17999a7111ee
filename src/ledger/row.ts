import type { Light, State } from '../model/assessment';
import type { Day } from '../time/civil-date';
import type { Times } from '../time/when';

/** One occurrence as a row of the ledger (台账). Texts are such that a cell can hold them as they are. */
export interface LedgerRow {
  /** The occurrence's id, by which the row is known wherever it stands. */
  readonly id: string;
  /** The position in its sheet, from 1. */
  readonly number: number;
  /** The task's title. */
  readonly task: string;
  readonly requirement: string;
  /** The unit that owes it. */
  readonly lead: string;
  /** Units and groups that help, as the plan writes them. */
  readonly with: readonly string[];
  readonly opens: Day;
  /** The effective due date. */
  readonly due: Day;
  readonly times: Times;
  readonly count: number;
  readonly state: State;
  readonly light: Light | undefined;
  /** One day a record, in their order; a record of several times stands once. */
  readonly doneOn: readonly Day[];
  /** What the records note, one a line. */
  readonly note: string;
  /** What the records name as evidence (a path, an address, a document number), each once. */
  readonly evidence: readonly string[];
}
