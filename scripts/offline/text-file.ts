import type { ArchiveFile } from './archive-file';

const BYTE_ORDER_MARK = '\ufeff';

/** A text that opens well in any Notepad: older ones need the mark to see UTF-8, and CR LF to see lines. */
export function textFile(path: string, text: string): ArchiveFile {
  return { path, content: Buffer.from(BYTE_ORDER_MARK + withCrLf(text)) };
}

/** A file for cmd, which takes a mark for a part of the first command, and loses labels where lines end in LF alone. */
export function batchFile(path: string, text: string): ArchiveFile {
  return { path, content: Buffer.from(withCrLf(text)) };
}

function withCrLf(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}
