import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasProgram } from './programs';

const LONGEST_RUN_MS = 90_000;
const DOTS_PER_INCH = 50;

/** Whether LibreOffice and pdftoppm are on this machine, which together make pictures of a file's pages. */
export const HAS_PICTURES = hasProgram('soffice') && hasProgram('pdftoppm', ['-v']);

/** A page as it is printed, in shades of grey. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, a byte a point, 0 black and 255 white. */
  readonly points: Uint8Array;
}

/** The pages of a file as LibreOffice prints them. @param ending what the bytes are: `docx`, `xlsx`, `html` */
export function picturesOf(bytes: Uint8Array, ending: string): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const file = join(folder, `paper.${ending}`);
    writeFileSync(file, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    run('soffice', [
      ...['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, file],
    ]);
    run('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), join(folder, 'paper.pdf'), join(folder, 'page')]);
    // pdftoppm pads the numbers of pages, so that names are in the order of the pages.
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().map((name) => pictureOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The part of a picture's points that is not white: 0 for an empty page. */
export function inkOf({ points }: Picture): number {
  return points.filter((point) => point < 250).length / points.length;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: LONGEST_RUN_MS });
  if (status !== 0) throw new Error(`${command} could not: ${stderr}`);
}

/** Reads a picture of the simplest format there is: https://netpbm.sourceforge.net/doc/pgm.html */
function pictureOf(bytes: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 50));
  if (head === null) throw new Error('pdftoppm wrote something else');
  return { width: Number(head[1]), height: Number(head[2]), points: bytes.subarray(head[0].length) };
}
