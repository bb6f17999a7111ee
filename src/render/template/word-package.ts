import { zipSync } from 'fflate';
import { Archive } from '../../sheet/archive';
import { UnreadableTable } from '../../sheet/unreadable-table';
import { readXmlPart } from '../../sheet/xml-part';
import { LARGEST_TEMPLATE, WrongTemplate } from './wrong-template';

/** The parts of a Word file by their names. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** What a template may unpack to: all of it, and each part that is text. */
const LARGEST_UNPACKED = 32 * 1024 * 1024;
const LARGEST_XML = 4 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';
const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD_TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The time in the archive is always this one, at noon of the machine's zone, as in workbooks. */
const TIME = new Date(1980, 0, 1, 12);

/**
 * Unpacks a docx part by part, so that neither a bomb nor a wrong size costs more than a sentence. Its XML must be
 * well-formed, and without document types.
 *
 * @throws WrongTemplate where it is no docx, is damaged or too large, or holds macros
 */
export function unpackWord(bytes: Uint8Array): WordParts {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw new WrongTemplate({ kind: 'old-or-locked' });
  if (bytes.length > LARGEST_TEMPLATE) throw new WrongTemplate({ kind: 'too-large', limit: LARGEST_TEMPLATE });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WrongTemplate({ kind: 'no-word-file' });
  try {
    const archive = new Archive(bytes);
    mustBeWord(archive);
    return unpacked(archive);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { problem } = error;
    if (problem.kind === 'unpacks-too-large') {
      throw new WrongTemplate({ kind: 'too-large', limit: Math.min(problem.limit, LARGEST_UNPACKED) });
    }
    throw new WrongTemplate({ kind: 'damaged', part: 'part' in problem ? problem.part : undefined });
  }
}

/** The parts as a file again, the same bytes whenever they are packed: the types first, then by name. */
export function packWord(parts: WordParts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()])), { mtime: TIME });
}

function rank(name: string): number {
  return [CONTENT_TYPES, '_rels/.rels'].indexOf(name) + (name === CONTENT_TYPES || name === '_rels/.rels' ? 0 : 3);
}

function mustBeWord(archive: Archive): void {
  if (!archive.has(CONTENT_TYPES)) throw new WrongTemplate({ kind: 'no-word-file' });
  const types = new Set<string>();
  readXmlPart(archive, CONTENT_TYPES, {
    open: (_name, { ContentType: type = '' }) => {
      types.add(type);
    },
  });
  if ([...types].some((type) => /macroEnabled|vbaProject/u.test(type))) throw new WrongTemplate({ kind: 'macros' });
  if (types.has(WORD_TEMPLATE)) throw new WrongTemplate({ kind: 'word-template' });
  if (!types.has(WORD_FILE)) throw new WrongTemplate({ kind: 'no-word-file' });
}

function unpacked(archive: Archive): WordParts {
  let left = LARGEST_UNPACKED;
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names.filter((each) => !each.endsWith('/'))) {
    const isXml = /\.(?:xml|rels)$/iu.test(name);
    const pieces: Uint8Array[] = [];
    const limit = isXml && LARGEST_XML < left ? LARGEST_XML : LARGEST_UNPACKED;
    let length = 0;
    archive.unpack(name, (piece) => {
      length += piece.length;
      if (length > Math.min(limit, left)) throw new UnreadableTable({ kind: 'unpacks-too-large', limit });
      pieces.push(piece.slice());
    });
    left -= length;
    if (isXml) readXmlPart(archive, name, { open: () => undefined });
    parts.set(name, joined(pieces, length));
  }
  return parts;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
