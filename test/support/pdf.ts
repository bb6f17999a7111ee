import { spawnSync } from 'node:child_process';

const LONGEST_RUN_MS = 30_000;

/** Whether what reads PDF files (poppler) is on this machine. */
export const HAS_PDF_READER = ['pdfinfo', 'pdftotext'].every(
  (program) => spawnSync(program, ['-v'], { timeout: LONGEST_RUN_MS }).status === 0,
);

/** A part of a page, from its upper left corner, in points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text of each page, laid out as it stands there; of an area of each page, where one is given. */
export function pdfPages(bytes: Uint8Array, area?: Area): readonly string[] {
  const rounded = (points: number): string => String(Math.round(points)); // it takes whole ones only
  const cut =
    area === undefined
      ? []
      : ['-x', rounded(area.x), '-y', rounded(area.y), '-W', rounded(area.width), '-H', rounded(area.height)];
  const pages = output('pdftotext', ['-layout', ...cut, '-', '-'], bytes).split('\f');
  return pages.slice(0, -1); // each page ends in a form feed
}

/** What the file says of itself, as `Pages: 2` and `Page size: 594.96 x 841.92 pts (A4)`. */
export function pdfFacts(bytes: Uint8Array): string {
  return output('pdfinfo', ['-'], bytes);
}

function output(program: string, args: readonly string[], input: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', timeout: LONGEST_RUN_MS });
  if (status !== 0) throw new Error(`${program} could not: ${stderr}`);
  return stdout;
}
