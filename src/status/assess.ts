import type { Assessment, Light, Pace, StageReached, State } from '../model/assessment';
import type { CompletionRecord, ProgressNote, TakenBackAgreement, TakenBackRecord } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Slot } from '../match/slot';
import type { Day } from '../time/civil-date';
import type { Climb, Standing } from './ladder';
import { behindSince, hasPace, paceOn } from './pace';
import { lightOf } from './state';

/** How many days before its due date an occurrence is due soon (临期), unless told. */
export const DUE_SOON_DAYS = 7;

/** States that are settled: no stage, no pace. */
const SETTLED: ReadonlySet<string> = new Set(['done', 'done-late', 'waived']);

/** By what all occurrences of a plan are judged. */
export interface Yardstick {
  readonly climb: Climb;
  readonly asOf: Day;
}

/** What an occurrence in a state comes to. Its records must have been put to it already. */
export function assess(slot: Slot, state: State, yardstick: Yardstick): Assessment {
  return new SlotAssessment(slot, state, yardstick);
}

const NO_STANDING: Standing = { stage: undefined, next: undefined };

/** What follows from the state is worked out when it is asked for: of a long plan only a part is listed. */
class SlotAssessment implements Assessment {
  private climbed: Standing | undefined;

  constructor(
    private readonly slot: Slot,
    readonly state: State,
    private readonly yardstick: Yardstick,
  ) {}

  get occurrence(): Occurrence {
    return this.slot.occurrence;
  }

  get light(): Light | undefined {
    return lightOf(this.state, this.pace, this.occurrence.task.soft);
  }

  get pace(): Pace | undefined {
    const isPaced = hasPace(this.occurrence) && !SETTLED.has(this.state) && this.state !== 'upcoming';
    return isPaced ? paceOn(this.slot, this.yardstick.asOf) : undefined;
  }

  get count(): number {
    return this.slot.count;
  }

  get doneOn(): Day | undefined {
    return this.slot.doneOn;
  }

  get daysLate(): number | undefined {
    return this.state === 'overdue' ? this.yardstick.asOf - this.occurrence.effectiveDue : undefined;
  }

  get stage(): StageReached | undefined {
    return this.standing.stage;
  }

  get nextStage(): StageReached | undefined {
    return this.standing.next;
  }

  get records(): readonly CompletionRecord[] {
    return this.slot.records;
  }

  get progress(): readonly ProgressNote[] {
    return this.slot.progress;
  }

  get takenBack(): readonly TakenBackRecord[] {
    return this.slot.takenBack;
  }

  get agreementsTakenBack(): readonly TakenBackAgreement[] {
    return this.slot.agreementsTakenBack;
  }

  private get standing(): Standing {
    this.climbed ??= this.onLadder();
    return this.climbed;
  }

  private onLadder(): Standing {
    const { climb, asOf } = this.yardstick;
    const climbs = !SETTLED.has(this.state) && this.occurrence.times.min > 0;
    const since = this.pace === 'behind' ? behindSince(this.slot, asOf) : undefined;
    return climbs ? climb(this.occurrence, since) : NO_STANDING;
  }
}
