import { padToWidth, widthOf } from '../text/width';
import type { Session } from './session';
import { progressWords } from './wording/rollup';

/** Long work, as a person at a terminal sees it go on. */
export interface ProgressLine {
  /** @param found how many there are, as far as is known */
  show(done: number, found: number): void;
  /** Takes the line away, so that what is said next stands in its place. */
  end(): void;
}

/** Ten times a second is as often as anybody sees, and what is done before the first time was not long. */
const PAUSE_MS = 100;
const BAR = 20;

/**
 * A line on stderr that is written anew over itself; nothing where stderr is no terminal, or under `--quiet`. The library
 * for this draws by timers of its own, hides the cursor, which stays hidden where the program is killed, and knows neither
 * our streams nor how wide Chinese is.
 */
export function progressLine({ host, language, quiet }: Session): ProgressLine {
  const { stderr } = host;
  if (quiet || !stderr.isTTY) return { show: () => undefined, end: () => undefined };
  let last = host.now();
  let width = 0;
  const write = (text: string): void => {
    stderr.write(`\r${padToWidth(text, width)}`);
    width = widthOf(text);
  };
  return {
    show: (done, found) => {
      const now = host.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      write(lineOf(progressWords(done, found)[language], done / found, stderr.columns));
    },
    end: () => {
      if (width === 0) return;
      write('');
      stderr.write('\r');
    },
  };
}

/** With a bar in front where there is room; the last column stays free, or some terminals go on to the next line. */
function lineOf(words: string, part: number, columns = Infinity): string {
  const filled = Math.floor(part * BAR);
  const candidates = [...(part < 1 ? [`[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${words}`] : []), words];
  return candidates.find((text) => widthOf(text) < columns) ?? '';
}
