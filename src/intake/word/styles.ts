import type { Archive } from '../../sheet/archive';
import { attributeOf, readXmlPart } from '../../sheet/xml-part';

/** What a style says that matters to a document's parts. */
export interface Style {
  name: string;
  basedOn: string | undefined;
  /** From 0; 9 is none. */
  outlineLevel: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
}

/** Reads the styles of paragraphs by their ids. @throws UnreadableTable */
export function readStyles(archive: Archive, part: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  readXmlPart(archive, part, {
    open(name, attributes) {
      const value = attributeOf(attributes, 'val') ?? '';
      if (name === 'style') {
        style = { name: '', basedOn: undefined, outlineLevel: undefined, list: undefined, listLevel: undefined };
        styles.set(attributeOf(attributes, 'styleId') ?? '', style);
      } else if (style !== undefined) {
        if (name === 'name') style.name = value;
        else if (name === 'basedOn') style.basedOn = value;
        else if (name === 'outlineLvl') style.outlineLevel = Number(value);
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.listLevel = Number(value);
      }
    },
    close(name) {
      if (name === 'style') style = undefined;
    },
  });
  return styles;
}

const LONGEST_CHAIN = 20;

/** A style and those that it is based on, the nearest first. */
export function withBases(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly Style[] {
  const chain: Style[] = [];
  for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}
