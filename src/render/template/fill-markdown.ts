import TxtTemplater from 'docxtemplater/js/text';
import type { Document } from '../../document/blocks';
import { escapeMarkdown } from '../../text/markdown-escape';
import { fullWidthTag } from './full-width-braces';
import { compiled, filled } from './run-library';
import { TagReader } from './tag-reader';
import { WrongTemplate } from './wrong-template';

/** A placeholder of a list that is alone on its line. */
const LINE_OF_A_LIST = /^[ \t]*(\{[#^/][^{}\n]*\})[ \t]*\n/gm;

/**
 * Fills a template in Markdown. What it is filled with shows as the text that it is, whatever signs it holds. A line that
 * holds only the beginning or the end of a list leaves no line behind, so that tables and lists stay whole.
 *
 * @throws WrongTemplate
 */
export function fillMarkdown(template: Uint8Array, document: Document): string {
  const text = decoded(template).replaceAll('\r\n', '\n');
  const lines = (text.endsWith('\n') ? text : `${text}\n`).replace(LINE_OF_A_LIST, '$1');
  const braces = fullWidthTag(lines);
  if (braces !== undefined) throw new WrongTemplate({ kind: 'full-width-braces', tag: braces });
  const reader = new TagReader();
  const library = compiled(reader, document, (options) => new TxtTemplater(lines, options));
  return filled(document, escapeMarkdown, (data) => library.render(data));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongTemplate({ kind: 'not-utf-8' });
  }
}
