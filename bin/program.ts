import { main } from '../src/cli/main';
import { nodeHost } from '../src/cli/node-host';

/** What the command line comes to: the exit status. */
export const finished = main(process.argv.slice(2), nodeHost());
