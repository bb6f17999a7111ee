import type { CompletionRecord, ProgressNote, TakenBackAgreement, TakenBackRecord } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Day } from '../time/civil-date';

const NOTHING: readonly never[] = [];

/** What was recorded of an occurrence, in the order of the records. */
class Recorded {
  count = 0;
  doneOn: Day | undefined;
  records: CompletionRecord[] | undefined;
  notes: ProgressNote[] | undefined;
  gone: { readonly records: TakenBackRecord[]; readonly agreements: TakenBackAgreement[] } | undefined;
}

/** Of most occurrences nothing was. */
const NOTHING_RECORDED: Readonly<Recorded> = new Recorded();

/** An occurrence with what was recorded of it. */
export class Slot {
  private recorded: Readonly<Recorded> = NOTHING_RECORDED;

  constructor(readonly occurrence: Occurrence) {}

  get count(): number {
    return this.recorded.count;
  }

  /** The day on which the count reached `min`; a duty with min 0 is never unmet and reaches nothing. */
  get doneOn(): Day | undefined {
    return this.recorded.doneOn;
  }

  get records(): readonly CompletionRecord[] {
    return this.recorded.records ?? NOTHING;
  }

  get progress(): readonly ProgressNote[] {
    return this.recorded.notes ?? NOTHING;
  }

  /** Records that had counted here and were taken back. */
  get takenBack(): readonly TakenBackRecord[] {
    return this.recorded.gone?.records ?? NOTHING;
  }

  /** Extensions and waivers that had acted here and were taken back. */
  get agreementsTakenBack(): readonly TakenBackAgreement[] {
    return this.recorded.gone?.agreements ?? NOTHING;
  }

  get isWaived(): boolean {
    return this.occurrence.waived !== undefined;
  }

  get isUnmet(): boolean {
    return !this.isWaived && this.count < this.occurrence.times.min;
  }

  /** Counts a record whole; what exceeds `min` stays here. */
  take(record: CompletionRecord): void {
    const { own } = this;
    const wasUnmet = this.isUnmet;
    if (own.records === undefined) own.records = [record];
    else own.records.push(record);
    own.count += record.count;
    if (wasUnmet && !this.isUnmet) own.doneOn = record.date;
  }

  note(note: ProgressNote): void {
    (this.own.notes ??= []).push(note);
  }

  /** Keeps in sight what was taken back. */
  lose(lost: TakenBackRecord | TakenBackAgreement): void {
    const gone = (this.own.gone ??= { records: [], agreements: [] });
    if ('record' in lost) gone.records.push(lost);
    else gone.agreements.push(lost);
  }

  /** What was recorded of this occurrence, to be written in. */
  private get own(): Recorded {
    if (this.recorded === NOTHING_RECORDED) this.recorded = new Recorded();
    return this.recorded;
  }
}
