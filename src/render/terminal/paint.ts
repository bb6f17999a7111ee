import chalk from 'chalk';
import type { Paint } from '../paint';

/**
 * Colours for a terminal. Whether there are to be any is the command line's decision, made before this module is loaded:
 * the level is set here once and for all, because chalk on its own does not honour NO_COLOR.
 */
export function terminalPaint(): Paint {
  const colours = new chalk.Instance({ level: 1 });
  return {
    error: (text) => colours.red(text),
    warning: (text) => colours.yellow(text),
    good: (text) => colours.green(text),
    strong: (text) => colours.bold(text),
    dim: (text) => colours.dim(text),
  };
}
