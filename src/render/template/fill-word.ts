import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Document } from '../../document/blocks';
import { oneLine } from '../../text/safe-text';
import { showNotInXml } from '../../text/xml-escape';
import { fullWidthTag } from './full-width-braces';
import { compiled, filled } from './run-library';
import { TagReader } from './tag-reader';
import { packWord, unpackWord } from './word-package';
import { WrongTemplate } from './wrong-template';

/**
 * Fills a template that is a Word file (.docx). Everything in it stays but the placeholders: margins, fonts, headers.
 * The library is given what our own reader has unpacked, never the file itself.
 *
 * @throws WrongTemplate
 */
export function fillWord(template: Uint8Array, document: Document): Uint8Array {
  const zip = new PizZip();
  for (const [name, bytes] of unpackWord(template)) zip.file(name, bytes);
  const reader = new TagReader();
  const library = compiled(reader, document, (options) => withoutFullWidth(new Docxtemplater(zip, options)));
  filled(document, fitForWord, (data) => library.render(data));
  return packWord(
    new Map(
      Object.entries(zip.files).flatMap(([name, file]) => (file.dir ? [] : [[name, file.asUint8Array()] as const])),
    ),
  );
}

/** Words are often split between runs with other looks, so the text is looked at as the library puts it together. */
function withoutFullWidth(library: Docxtemplater<PizZip>): Docxtemplater<PizZip> {
  const tag = fullWidthTag(library.getFullText());
  if (tag !== undefined) throw new WrongTemplate({ kind: 'full-width-braces', tag });
  return library;
}

function fitForWord(text: string): string {
  return showNotInXml(oneLine(text));
}
