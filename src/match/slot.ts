import type { CompletionRecord, ProgressNote, TakenBackAgreement, TakenBackRecord } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Day } from '../time/civil-date';

/** An occurrence with what was recorded of it, in the order of the records. */
export class Slot {
  readonly records: CompletionRecord[] = [];
  readonly progress: ProgressNote[] = [];
  /** Records that had counted here and were taken back. */
  readonly takenBack: TakenBackRecord[] = [];
  /** Extensions and waivers that had acted here and were taken back. */
  readonly agreementsTakenBack: TakenBackAgreement[] = [];
  count = 0;
  /** The day on which the count reached `min`; a duty with min 0 is never unmet and reaches nothing. */
  doneOn: Day | undefined;

  constructor(readonly occurrence: Occurrence) {}

  get isWaived(): boolean {
    return this.occurrence.waived !== undefined;
  }

  get isUnmet(): boolean {
    return !this.isWaived && this.count < this.occurrence.times.min;
  }

  /** Counts a record whole; what exceeds `min` stays here. */
  take(record: CompletionRecord): void {
    const wasUnmet = this.isUnmet;
    this.records.push(record);
    this.count += record.count;
    if (wasUnmet && !this.isUnmet) this.doneOn = record.date;
  }
}
