import { SaxesParser } from 'saxes';
import type { Archive } from './archive';
import { damaged } from './unreadable-table';

/** What a reader of a part does with its elements. Names come without their prefix, which each program chooses for itself. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text as it comes; between two tags it may come in pieces. */
  readonly text?: (text: string) => void;
}

/** As written: those of the workbook's own names have no prefix. */
export type Attributes = Readonly<Record<string, string>>;

interface Settings {
  readonly xmlns: false;
  readonly position: false;
}

/** No part of a workbook nests deeper than a few. */
const DEEPEST = 64;

/**
 * Reads a part of a workbook as strict XML, piece by piece, so that its size costs no memory. Document types are refused:
 * no workbook has one, and nothing good is made with them.
 *
 * @throws UnreadableTable where the part is missing, damaged or not well-formed
 */
export function readXmlPart(archive: Archive, part: string, handlers: XmlHandlers): void {
  const parser = parserFor(part, handlers);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  archive.unpack(part, (piece) => {
    parser.write(decodePart(part, () => decoder.decode(piece, { stream: true })));
  });
  parser.write(decodePart(part, () => decoder.decode()));
  parser.close();
}

function parserFor(part: string, { open, close, text }: XmlHandlers): SaxesParser<Settings> {
  const parser = new SaxesParser<Settings>({ xmlns: false, position: false });
  let depth = 0;
  const refuse = (): never => {
    throw damaged(part);
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse();
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** The attribute of a name, whatever its prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodePart(part: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw damaged(part);
  }
}
