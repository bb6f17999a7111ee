import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LONGEST_RUN_MS = 90_000;

/** A line of a page: its words, and where it begins and ends, in points from the left and the top. */
export interface PdfLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether LibreOffice can lay out Word files here and the pages can be read. */
export const CAN_RENDER_WORD = canRender();

function canRender(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  try {
    writeFileSync(join(folder, 'paper.txt'), 'a');
    return convert(folder, 'paper.txt') && spawnSync('pdftotext', ['-v'], { timeout: LONGEST_RUN_MS }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of each page of a Word file as LibreOffice lays it out, from top to bottom. */
export function renderedPages(docx: Uint8Array): readonly (readonly PdfLine[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  try {
    writeFileSync(join(folder, 'paper.docx'), docx);
    if (!convert(folder, 'paper.docx')) throw new Error('LibreOffice could not lay out the paper');
    const { stdout } = spawnSync('pdftotext', ['-bbox-layout', join(folder, 'paper.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: LONGEST_RUN_MS,
    });
    return stdout.split('<page ').slice(1).map(linesOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function convert(folder: string, file: string): boolean {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder];
  const { stdout } = spawnSync('soffice', [...args, join(folder, file)], { encoding: 'utf8', timeout: LONGEST_RUN_MS });
  return typeof stdout === 'string' && stdout.includes('.pdf');
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

/** Words whose middles are at one height are a line. */
function linesOf(page: string): readonly PdfLine[] {
  const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    ...{ words: text, left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
  }));
  const lines: PdfLine[] = [];
  for (const word of words.sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const last = lines.at(-1);
    if (last === undefined || middle(word) - middle(last) > 6) lines.push(word);
    else lines.splice(-1, 1, joined(last, word));
  }
  return lines;
}

function joined(a: PdfLine, b: PdfLine): PdfLine {
  const words = a.left <= b.left ? a.words + b.words : b.words + a.words;
  const left = Math.min(a.left, b.left);
  return {
    words,
    left,
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function middle({ top, bottom }: PdfLine): number {
  return (top + bottom) / 2;
}
