import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { parseDay, type Day } from './civil-date';

dayjs.extend(utc);

const SHANGHAI_OFFSET_HOURS = 8; // no daylight saving since 1991

/**
 * The civil date in Asia/Shanghai at an instant, whatever zone the machine is in. A fixed offset is used because loading
 * the time zone data costs more than a whole command; and the clock is turned forward in UTC, because dayjs's own
 * `utcOffset` goes by the machine's zone, and errs on days when that one changes to or from daylight saving.
 *
 * @param instantMs milliseconds since 1970-01-01T00:00:00Z, as a clock gives them
 */
export function shanghaiDay(instantMs: number): Day {
  const day = parseDay(dayjs.utc(instantMs).add(SHANGHAI_OFFSET_HOURS, 'hour').format('YYYY-MM-DD'));
  if (day === undefined) throw new RangeError(`the clock stands at ${instantMs}, outside the years this program knows`);
  return day;
}
