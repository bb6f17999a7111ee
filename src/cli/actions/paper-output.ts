import type { Document, Paper } from '../../document/blocks';
import type { PaperFormat } from '../formats';
import { deliver, deliverBytes, type Output } from '../output';
import { widthFor, type Session } from '../session';
import { fileNeeded } from '../wording/papers';
import { wrongUse } from '../wrong-use';
import { partOf } from './program-part';

/** A paper keeps the look of a page, however wide the terminal. */
const WIDEST_PAPER = 100;

/** Where a paper goes: what is no text always into a file. @throws AppError where it has none */
export function needFileFor({ format, file }: Output<PaperFormat>): void {
  if (file === undefined && !isText(format)) throw wrongUse(fileNeeded(format));
}

/** Writes a paper to where it shall go. */
export async function deliverPaper(session: Session, paper: Document, output: Output<PaperFormat>): Promise<void> {
  deliverRendered(session, await renderPaper(session, paper, output), output);
}

/** The same for a paper that something else has rendered. @throws AppError where what is no text has no file */
export function deliverRendered(
  session: Session,
  rendered: string | Uint8Array,
  { format, file }: Output<string>,
): void {
  if (typeof rendered === 'string') deliver(session, { format, file }, rendered);
  else if (file === undefined) throw wrongUse(fileNeeded(format));
  else deliverBytes(session, file, rendered);
}

/** A paper in a format, each renderer loaded only where it is asked for. */
export async function renderPaper(
  session: Session,
  paper: Document,
  { format, file }: Output<PaperFormat>,
): Promise<string | Uint8Array> {
  if (format !== 'json') return renderForReaders(session, paper, { format, file });
  return (await import('../../render/document-json')).renderDocumentJson(paper);
}

/** The same in the formats that people read, which every paper is written in. */
export async function renderForReaders(
  session: Session,
  paper: Document | Paper,
  { format, file }: Output<Exclude<PaperFormat, 'json'>>,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return (await import('../../render/document-markdown')).renderDocumentMarkdown(paper);
    case 'text':
      return (await import('../../render/terminal/document-text')).renderDocumentText(
        paper,
        Math.min(WIDEST_PAPER, widthFor(file === undefined ? session.host.stdout : undefined)),
      );
    case 'html':
      return (await import('../../render/html/document-html')).renderDocumentHtml(paper);
    case 'xlsx':
      return (await import('../../render/document-workbook')).renderDocumentWorkbook(paper);
    case 'docx':
      return (await partOf(import('../../render/word/document-docx'), 'document-docx.js')).renderDocumentDocx(paper);
  }
}

const TEXTS: ReadonlySet<PaperFormat> = new Set(['md', 'text', 'html', 'json']);

function isText(format: PaperFormat): boolean {
  return TEXTS.has(format);
}
