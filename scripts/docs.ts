// Writes the pages under docs/ that say what the program itself knows.
import { join } from 'node:path';
import { composePages } from './docs/pages';
import { run } from './run';
import { writeChanged } from './write-changed';

run('docs', () => {
  for (const { path, text } of composePages()) writeChanged(join(__dirname, '..', path), text);
});
