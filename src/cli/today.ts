import type { Day } from '../time/civil-date';
import type { CliHost } from './cli-host';

/** Today in Shanghai: the only time that the program looks at the clock, and only where no date was given. */
export async function today(host: CliHost): Promise<Day> {
  const { shanghaiDay } = await import('../time/today');
  return shanghaiDay(host.now());
}
