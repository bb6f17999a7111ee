import fc from 'fast-check';
import type { DueCalendar, DueEvent } from '../../../src/document/calendar/due-calendar';
import type { Day } from '../../../src/time/civil-date';
import { calendarOf } from '../../support/calendar-file';
import { anyDay, anyOffice, anyQuietOffice, judgeOffice, type Office } from '../../support/generated-office';

/** What an office exports on a day, from what has been written down by another. */
function exported(office: Office, asOf: Day, knownAt: Day): DueCalendar {
  return calendarOf(judgeOffice(office, asOf, knownAt), { entries: office.entries, knownAt });
}

/** A calendar program at its strictest: it takes over an event that it has not, or has with a lower number. */
class Store {
  readonly events = new Map<string, DueEvent>();

  import({ events }: DueCalendar): void {
    for (const event of events) {
      const known = this.events.get(event.uid);
      if (known === undefined || known.sequence < event.sequence) this.events.set(event.uid, event);
    }
  }
}

function byName({ events }: DueCalendar): ReadonlyMap<string, DueEvent> {
  return new Map(events.map((event) => [event.uid, event]));
}

const someDays = fc.array(anyDay, { minLength: 2, maxLength: 12 }).map((days) => days.sort((a, b) => a - b));

test('a calendar that is imported again and again says what the last one does', () => {
  fc.assert(
    fc.property(anyOffice, someDays, (office, days) => {
      const store = new Store();
      const exports = days.map((day) => exported(office, day, day));
      for (const each of exports) store.import(each);
      const last = exports.at(-1);
      expect(store.events).toEqual(last && byName(last));
    }),
  );
});

test('so it does when more is written down, and the as-of date stays', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, someDays, (office, asOf, days) => {
      const store = new Store();
      for (const day of days) store.import(exported(office, asOf, day));
      expect(store.events).toEqual(byName(exported(office, asOf, days.at(-1) ?? asOf)));
    }),
  );
});

test('no event is there twice', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (office, day) => {
      const calendar = exported(office, day, day);
      expect(byName(calendar).size).toBe(calendar.events.length);
    }),
  );
});

test('time alone takes a number less far than anything that is written down', () => {
  fc.assert(
    fc.property(anyQuietOffice, anyDay, (office, day) => {
      for (const { sequence } of exported(office, day, day).events) expect(sequence).toBeLessThan(8);
    }),
  );
});
