import { yearOf, type Day } from '../time/civil-date';
import { yearSpan, type Span } from '../time/period';
import type { WorkCalendarData } from '../time/work-calendar';

/** One year's arrangement, as its notice states it. Days of the December before stand under the notice that names them. */
export interface CalendarYear {
  readonly year: number;
  readonly published: boolean;
  readonly holidays: readonly Span[];
  readonly workdays: readonly Day[];
  readonly festivals: ReadonlyMap<string, Day>;
}

/** The same as data that the build can write. */
export interface ShippedYear extends Omit<CalendarYear, 'year' | 'festivals'> {
  readonly festivals: readonly (readonly [name: string, day: Day])[];
}

/** The years of a calendar that ships, each as the JSON of a {@link ShippedYear}: of most of them no command asks. */
export type ShippedYears = Readonly<Record<string, string>>;

/** The office's own days, which win over every notice. */
export interface OwnDays {
  readonly restDays: readonly Day[];
  readonly workdays: readonly Day[];
}

/** What notices and an office's own days make of one year. */
interface DaysOfYear extends Span {
  readonly restDays: Set<Day>;
  readonly workdays: Set<Day>;
}

/** What notices say, put together year by year as the years are asked for: a plan asks for one or two of those known. */
export class NoticedDays implements WorkCalendarData {
  readonly publishedYears = { has: (year: number): boolean => this.noticeOf(year)?.published === true };
  readonly restDays = { has: (day: Day): boolean => this.yearWith(day).restDays.has(day) };
  readonly workdays = { has: (day: Day): boolean => this.yearWith(day).workdays.has(day) };
  // An unpublished year may still know its festivals: they are the sky's, not the notice's.
  readonly festivals = { get: (year: number): CalendarYear['festivals'] | undefined => this.noticeOf(year)?.festivals };

  private readonly years = new Map<number, DaysOfYear>();
  /** The year that was last asked for: nearly all days lie in one year. */
  private asked: DaysOfYear = { first: Infinity, last: -Infinity, restDays: new Set(), workdays: new Set() };
  private readonly notices: Map<number, CalendarYear>;

  /** @param userYears stand in the place of the shipped ones */
  constructor(
    private readonly shipped: ShippedYears,
    private readonly userYears: readonly CalendarYear[],
    private readonly own: OwnDays,
  ) {
    this.notices = new Map(userYears.map((each) => [each.year, each]));
  }

  private noticeOf(year: number): CalendarYear | undefined {
    const known = this.notices.get(year);
    if (known !== undefined) return known;
    const text = this.shipped[year];
    if (text === undefined) return undefined;
    const { published, holidays, workdays, festivals } = JSON.parse(text) as ShippedYear;
    const made = { year, published, holidays, workdays, festivals: new Map(festivals) };
    this.notices.set(year, made);
    return made;
  }

  private yearWith(day: Day): DaysOfYear {
    if (day >= this.asked.first && day <= this.asked.last) return this.asked;
    const year = yearOf(day);
    this.asked = this.years.get(year) ?? this.daysOf(year);
    this.years.set(year, this.asked);
    return this.asked;
  }

  private daysOf(year: number): DaysOfYear {
    const { first, last } = yearSpan(year);
    const restDays = new Set<Day>();
    const workdays = new Set<Day>();
    const say = (day: Day, says: Set<Day>, other: Set<Day>): void => {
      if (day < first || day > last) return;
      says.add(day);
      other.delete(day);
    };
    for (const notice of this.noticesOn(year)) {
      for (const span of notice.holidays) {
        for (let day = span.first; day <= span.last; day++) say(day, restDays, workdays);
      }
      for (const day of notice.workdays) say(day, workdays, restDays);
    }
    for (const day of this.own.restDays) say(day, restDays, workdays);
    for (const day of this.own.workdays) say(day, workdays, restDays);
    return { first, last, restDays, workdays };
  }

  /**
   * The notices that may name days of a year, in order of years: a later one may rearrange the last days of the year before.
   * A user's may name any day; of those that ship each names days of its own year and of the December before.
   */
  private noticesOn(year: number): readonly CalendarYear[] {
    const notices = new Map(this.userYears.map((each) => [each.year, each]));
    for (const each of [year, year + 1]) {
      const notice = this.noticeOf(each);
      if (notice !== undefined) notices.set(each, notice);
    }
    return [...notices.values()].sort((a, b) => a.year - b.year);
  }
}
