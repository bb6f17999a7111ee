// Makes what is published under dist/: the sources under src/generated/, then the bundle, its parts and their notices.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { generate } from './generate/index';
import { run } from './run';
import { composeNotices } from './third-party-notices';
import { writeChanged } from './write-changed';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

run('build', async () => {
  const root = join(__dirname, '..');
  const dist = join(root, 'dist');
  generate(root);
  const { code, parts, metafiles } = await bundle(root);
  const files = new Map([...parts, ['yuetishi.js', code], [NOTICES, composeNotices(root, metafiles)]]);
  for (const [file, text] of files) writeChanged(join(dist, file), text, file === 'yuetishi.js' ? 0o755 : undefined);
  // What an earlier build made and this one does not is published with the rest as long as it lies there.
  for (const file of readdirSync(dist)) if (file.endsWith('.js') && !files.has(file)) rmSync(join(dist, file));
});
