import type { CalendarOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { CALENDAR_FORMATS } from '../formats';
import { asOfOption, fileOption, formatOptionOf, knownAtOption, planArgument, planOption } from '../shared-options';
import * as words from '../wording/calendar';
import { UNIT_VALUE } from '../wording/status';

export const calendarCommand: CommandSpec<CalendarOptions> = {
  name: 'calendar',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [
    planOption,
    asOfOption,
    knownAtOption,
    { flag: '--unit', value: UNIT_VALUE, text: words.UNIT, completes: 'units' },
    formatOptionOf(CALENDAR_FORMATS),
    fileOption,
  ],
  examples: [
    { command: 'calendar plans/2022 -o 2022.ics', does: words.EXAMPLE_ALL },
    { command: 'calendar -o unit.ics --unit 机关党委', does: words.EXAMPLE_UNIT },
  ],
  async run(session, plan, options) {
    const { runCalendar } = await import('../actions/calendar');
    return runCalendar(session, plan, options);
  },
};
