import type { Extension, Waiver } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Task } from '../model/plan';
import { occurrenceId } from '../schedule/expand';
import type { Day } from '../time/civil-date';
import type { PeriodUnit } from '../time/period';
import type { Times } from '../time/when';
import type { Owed } from './owed';
import type { DatedWindow } from './timetable';

/**
 * An occurrence by what it is made of, which it has in common with others: its days are those of its window, and its task and
 * unit those of what is owed. Its id is put together when it is asked for: a long plan has a hundred thousand occurrences and
 * lists a part of them.
 */
export class WindowOccurrence implements Occurrence {
  constructor(
    private readonly owed: Owed,
    private readonly dated: DatedWindow,
    private readonly agreed: Pick<Occurrence, 'extension' | 'waived' | 'superseded'>,
  ) {}

  get id(): string {
    return occurrenceId(this.owed.plan, this.task, this.period, this.unit);
  }

  get task(): Task {
    return this.owed.task;
  }

  get unit(): string {
    return this.owed.unit;
  }

  get period(): string {
    return this.dated.window.key;
  }

  get opens(): Day {
    return this.dated.opens;
  }

  get due(): Day {
    return this.dated.window.last;
  }

  get openFrom(): Day {
    return this.dated.openFrom;
  }

  get effectiveDue(): Day {
    return this.dated.effectiveDue;
  }

  get remindOn(): Day {
    return this.dated.remindOn;
  }

  get provisional(): boolean {
    return this.dated.provisional;
  }

  get isOneDay(): boolean {
    return this.dated.isOneDay;
  }

  get times(): Times {
    return this.dated.window.times;
  }

  get every(): PeriodUnit | undefined {
    return this.dated.window.every;
  }

  get extension(): Extension | undefined {
    return this.agreed.extension;
  }

  get waived(): Waiver | 'with-trigger' | undefined {
    return this.agreed.waived;
  }

  get superseded(): readonly (Extension | Waiver)[] {
    return this.agreed.superseded;
  }
}
