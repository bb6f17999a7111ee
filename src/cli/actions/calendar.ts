import { composeDueCalendar } from '../../document/calendar/compose';
import { renderCalendarIcs } from '../../render/calendar-ics';
import type { CliHost } from '../cli-host';
import type { CalendarOptions } from '../command-options';
import { CALENDAR_FORMATS } from '../formats';
import { chooseOutput, deliver } from '../output';
import { talk, type Session } from '../session';
import { today } from '../today';
import { NOTHING_OWED } from '../wording/calendar';
import { judgedPlan } from './judged-plan';
import { unitNamed } from './named-in-plan';

/** `calendar`: the due dates as a file that calendars import. */
export async function runCalendar(
  session: Session,
  [plan]: readonly string[],
  options: CalendarOptions,
): Promise<number> {
  const { host } = session;
  const output = chooseOutput(options, CALENDAR_FORMATS, host.platform);
  const asOf = options.asOf ?? (await today(host));
  const judged = await judgedPlan(session, plan, options, { asOf, period: undefined });
  if (judged === undefined) return 1;
  const { judgement, entries, status } = judged;
  const calendar = composeDueCalendar({
    judgement,
    entries,
    knownAt: options.knownAt,
    unit: options.unit === undefined ? undefined : unitNamed(judgement.plan, options.unit),
    shortName: (text) => shortNameOf(host, text),
  });
  deliver(session, output, renderCalendarIcs(calendar));
  if (calendar.events.length === 0) talk(session, NOTHING_OWED);
  return status;
}

/** Every program keeps a name of 255 octets (RFC 7986, 5.3), which a few Chinese words would fill. */
const LENGTH_OF_SHORT_NAME = 32;

function shortNameOf({ sha256 }: Pick<CliHost, 'sha256'>, text: string): string {
  const sum = sha256(new TextEncoder().encode(text));
  return `${sum.slice(0, LENGTH_OF_SHORT_NAME)}@yuetishi`;
}
