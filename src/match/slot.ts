import type { CompletionRecord, ProgressNote, TakenBackAgreement, TakenBackRecord } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Day } from '../time/civil-date';

const NOTHING: readonly never[] = [];

/** An occurrence with what was recorded of it, in the order of the records. Of most nothing was, and no list is made. */
export class Slot {
  count = 0;
  /** The day on which the count reached `min`; a duty with min 0 is never unmet and reaches nothing. */
  doneOn: Day | undefined;
  private counted: CompletionRecord[] | undefined;
  private notes: ProgressNote[] | undefined;
  private gone: { readonly records: TakenBackRecord[]; readonly agreements: TakenBackAgreement[] } | undefined;

  constructor(readonly occurrence: Occurrence) {}

  get records(): readonly CompletionRecord[] {
    return this.counted ?? NOTHING;
  }

  get progress(): readonly ProgressNote[] {
    return this.notes ?? NOTHING;
  }

  /** Records that had counted here and were taken back. */
  get takenBack(): readonly TakenBackRecord[] {
    return this.gone?.records ?? NOTHING;
  }

  /** Extensions and waivers that had acted here and were taken back. */
  get agreementsTakenBack(): readonly TakenBackAgreement[] {
    return this.gone?.agreements ?? NOTHING;
  }

  get isWaived(): boolean {
    return this.occurrence.waived !== undefined;
  }

  get isUnmet(): boolean {
    return !this.isWaived && this.count < this.occurrence.times.min;
  }

  /** Counts a record whole; what exceeds `min` stays here. */
  take(record: CompletionRecord): void {
    const wasUnmet = this.isUnmet;
    (this.counted ??= []).push(record);
    this.count += record.count;
    if (wasUnmet && !this.isUnmet) this.doneOn = record.date;
  }

  note(note: ProgressNote): void {
    (this.notes ??= []).push(note);
  }

  /** Keeps in sight what was taken back. */
  lose(lost: TakenBackRecord | TakenBackAgreement): void {
    this.gone ??= { records: [], agreements: [] };
    if ('record' in lost) this.gone.records.push(lost);
    else this.gone.agreements.push(lost);
  }
}
