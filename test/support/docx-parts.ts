import { strFromU8, unzipSync } from 'fflate';
import { xmlTree, type XmlElement } from './xml-tree';

/** A Word file taken apart by other means than those it was put together with; every part must be well-formed. */
export interface DocxParts {
  readonly part: (path: string) => XmlElement;
  /** What stands in the body, from top to bottom: paragraphs, tables, and the last sheet's page. */
  readonly body: readonly XmlElement[];
}

export function docxParts(bytes: Uint8Array): DocxParts {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, xmlTree(strFromU8(content))]));
  const part = (path: string): XmlElement => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`there is no ${path}`);
    return found;
  };
  return { part, body: part('word/document.xml').children[0]?.children ?? [] };
}

/** All elements of a name, at any depth, in their order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The words of an element. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.text;
  return element.children.map(wordsOf).join('');
}

/** The attributes of the first element of a name, without their prefix. */
export function valuesOf(element: XmlElement, name: string): Readonly<Record<string, string>> {
  const entries = Object.entries(allOf(element, name)[0]?.attributes ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key.replace('w:', ''), value]));
}

/** The one paragraph with these words. */
export function paragraphOf({ body }: DocxParts, words: string): XmlElement {
  const all = body.flatMap((each) => (each.name === 'w:p' ? [each] : allOf(each, 'w:p')));
  const found = all.filter((each) => wordsOf(each) === words);
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} paragraphs say ${words}`);
  return found[0];
}

/** A style by its id. */
export function styleOf({ part }: DocxParts, id: string): XmlElement {
  const found = allOf(part('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (found === undefined) throw new Error(`there is no style ${id}`);
  return found;
}

/** For what a test looks for and cannot do without. */
export function missing(): never {
  throw new Error('what was looked for is not there');
}
