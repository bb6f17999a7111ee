// Makes what is published under dist/: the sources under src/generated/, then the bundle, its parts and their notices.
import { join } from 'node:path';
import { bundle } from './bundle';
import { generate } from './generate/index';
import { run } from './run';
import { composeNotices } from './third-party-notices';
import { writeChanged } from './write-changed';

run('build', async () => {
  const root = join(__dirname, '..');
  generate(root);
  const { code, parts, metafiles } = await bundle(root);
  for (const [file, part] of parts) writeChanged(join(root, 'dist', file), part);
  writeChanged(join(root, 'dist', 'yuetishi.js'), code, 0o755);
  writeChanged(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), composeNotices(root, metafiles));
});
