import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PizZip from 'pizzip';
import { isInstalled } from './shells';

/** Unpacks an archive as whoever gets it does: by unzip, or where that is missing by another library than the one that packs. */
export function unzip(archive: string, folder: string): void {
  if (isInstalled('unzip', '-v')) {
    execFileSync('unzip', ['-q', archive, '-d', folder], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    return;
  }
  for (const file of Object.values(new PizZip(readFileSync(archive)).files)) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.asUint8Array());
    chmodSync(path, Number(file.unixPermissions));
  }
}
