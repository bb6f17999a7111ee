import { LARGEST_TABLE } from '../sheet/largest-table';
import type { DocumentText } from './document-text';
import { layOut } from './lay-out';
import { markdownParagraphs } from './markdown';
import { plainText } from './plain-text';
import { LONGEST_DOCUMENT } from './document-text';
import { UnreadableDocument } from './unreadable-document';
import { readWordDocument } from './word/read-word-document';

/** What the first bytes of a file say, whatever its name: people rename files. */
const BEGINNINGS: readonly (readonly [string, 'zip' | 'compound' | 'pdf' | 'rtf'])[] = [
  ['PK', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'compound'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
];

/**
 * Reads an approved document from a file: .docx, .txt or .md.
 *
 * @param name the file's name, which alone tells Markdown from other text
 * @throws UnreadableDocument where it is neither, damaged, made to burst, or has no text
 */
export function readDocumentFile(name: string, bytes: Uint8Array): DocumentText {
  if (bytes.length > LARGEST_TABLE) {
    throw new UnreadableDocument({ kind: 'too-large', bytes: bytes.length, limit: LARGEST_TABLE });
  }
  const document = readByKind(name, bytes);
  if (document.text.trim() === '') {
    throw new UnreadableDocument({ kind: 'empty', pictures: document.leftOut.includes('pictures') });
  }
  return document;
}

function readByKind(name: string, bytes: Uint8Array): DocumentText {
  switch (BEGINNINGS.find(([beginning]) => begins(bytes, beginning))?.[1]) {
    case 'zip':
      return readWordDocument(bytes);
    case 'compound':
      throw new UnreadableDocument(isLocked(bytes) ? { kind: 'locked' } : { kind: 'save-as-docx', format: 'doc' });
    case 'pdf':
      throw new UnreadableDocument({ kind: 'save-as-docx', format: 'pdf' });
    case 'rtf':
      throw new UnreadableDocument({ kind: 'save-as-docx', format: 'rtf' });
    case undefined:
      return { text: textOf(name, bytes), leftOut: [] };
  }
}

function textOf(name: string, bytes: Uint8Array): string {
  const text = plainText(bytes);
  if (text.length > LONGEST_DOCUMENT) throw new UnreadableDocument({ kind: 'too-long', limit: LONGEST_DOCUMENT });
  return /\.(?:md|markdown)$/i.test(name) ? layOut(markdownParagraphs(text)) : text;
}

function begins(bytes: Uint8Array, beginning: string): boolean {
  return [...beginning].every((char, index) => bytes[index] === char.charCodeAt(0));
}

/** A .docx behind a password is an old compound file that holds the encrypted one; its parts' names are UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].join('\0');
  return new TextDecoder('latin1').decode(bytes).includes(name);
}
