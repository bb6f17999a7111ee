import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasProgram } from './programs';

const LONGEST_RUN_MS = 90_000;

/** Whether LibreOffice is on this machine. */
export const HAS_LIBRE_OFFICE = hasProgram('soffice');

/** A workbook as LibreOffice writes it after opening it: what a user has who saves there. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const file = join(folder, 'ledger.xlsx');
    const out = join(folder, 'saved');
    writeFileSync(file, bytes);
    const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'xlsx', '--outdir', out, file];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: LONGEST_RUN_MS });
    if (status !== 0) throw new Error(`LibreOffice could not: ${stderr}`);
    return readFileSync(join(out, 'ledger.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
