#!/usr/bin/env node
import { main } from '../src/cli/main';
import { nodeHost } from '../src/cli/node-host';

void main(process.argv.slice(2), nodeHost()).then((status) => {
  process.exitCode = status;
});
