// Makes the sources under src/generated/.
import { join } from 'node:path';
import { generate } from './generate/index';
import { run } from './run';

run('generate', () => {
  generate(join(__dirname, '..'));
});
