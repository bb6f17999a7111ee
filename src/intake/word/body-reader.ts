import { attributeOf, type Attributes } from '../../sheet/xml-part';
import { LONGEST_DOCUMENT, type LeftOut, type RawParagraph } from '../document-text';
import { UnreadableDocument } from '../unreadable-document';
import type { ListCounter } from './numbering';
import { TableReader } from './table-reader';
import { withBases, type Style } from './styles';

/** What a paragraph says of itself while it is read. */
interface OpenParagraph {
  text: string;
  style: string | undefined;
  list: string | undefined;
  listLevel: number | undefined;
  outlineLevel: number | undefined;
  /** Whether its end was deleted, so that the next one belongs to it. */
  goesOn: boolean;
  /** What stands in text boxes that hang on it. */
  readonly boxed: RawParagraph[];
}

/** Elements of which nothing is read: what was deleted or changed, codes of fields, a second form for older programs. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'instrText', 'delInstrText', 'Fallback', 'sdtPr', 'rt', 'sectPr'],
  ...['rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange'],
]);

const BROUGHT_ALONG: ReadonlyMap<string, LeftOut> = new Map([
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'footnotes'],
  ['commentReference', 'comments'],
  ['del', 'deletions'],
  ['moveFrom', 'deletions'],
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
]);

/** The text of a Word document's body, as it is shown: paragraph by paragraph, with the numbers that Word counts. */
export class BodyReader {
  readonly leftOut = new Set<LeftOut>();
  /** Whether there was a body at all. */
  isDocument = false;
  private readonly paragraphs: RawParagraph[] = [];
  private readonly names: string[] = [];
  private readonly open_: OpenParagraph[] = [];
  private readonly tables: TableReader[] = [];
  /** How many paragraphs were open when each table began: a table in a text box belongs to none outside it. */
  private readonly depths: number[] = [];
  private skipping = 0;
  private isHidden = false;
  private length = 0;
  private unfinished: OpenParagraph | undefined;

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly lists: ListCounter,
  ) {}

  result(): readonly RawParagraph[] {
    return this.paragraphs;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.names.at(-1);
    this.names.push(name);
    if (this.skipping > 0) return;
    const left = BROUGHT_ALONG.get(name);
    if (left !== undefined) this.leftOut.add(left);
    if (SKIPPED.has(name)) {
      this.skipping = this.names.length;
      if (name === 'del' && parent === 'rPr' && this.names.includes('pPr')) this.markGoesOn();
      if (name === 'del' && parent === 'trPr') this.tables.at(-1)?.deleteRow();
      return;
    }
    this.openElement(name, parent, (key) => attributeOf(attributes, key));
  }

  close(name: string): void {
    const isSkipped = this.skipping > 0;
    if (this.skipping === this.names.length) this.skipping = 0;
    this.names.pop();
    if (isSkipped) return;
    if (name === 'p') this.closeParagraph();
    else if (name === 'r') this.isHidden = false;
    else if (name === 'tbl') this.closeTable();
    else if (name === 'tr') this.table?.closeRow();
  }

  text(text: string): void {
    if (this.skipping === 0 && this.names.at(-1) === 't') this.add(text);
  }

  private get paragraph(): OpenParagraph | undefined {
    return this.open_.at(-1);
  }

  /** The table that the next text belongs to. */
  private get table(): TableReader | undefined {
    return this.depths.at(-1) === this.open_.length ? this.tables.at(-1) : undefined;
  }

  private openElement(name: string, parent: string | undefined, get: (key: string) => string | undefined): void {
    switch (name) {
      case 'body':
        this.isDocument = true;
        break;
      case 'p':
        this.open_.push(this.newParagraph());
        break;
      case 'tbl':
        this.tables.push(new TableReader());
        this.depths.push(this.open_.length);
        break;
      case 'tr':
        this.table?.openRow();
        break;
      case 'tc':
        this.table?.openCell();
        break;
      case 'gridSpan':
        this.table?.span(Number(get('val') ?? 1));
        break;
      case 'vMerge':
        if ((get('val') ?? 'continue') === 'continue') this.table?.continueCell();
        break;
      default:
        if (parent === 'r') this.openInRun(name);
        else if (parent === 'rPr' && this.isInRun()) this.openRunProperty(name, get('val'));
        else if (this.paragraph !== undefined) readProperty(this.paragraph, name, parent, get('val'));
    }
  }

  private openInRun(name: string): void {
    if (name === 'tab' || name === 'ptab') this.add(' ');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
  }

  private isInRun(): boolean {
    return this.names.at(-3) === 'r';
  }

  private openRunProperty(name: string, value: string | undefined): void {
    if (name === 'vanish' && isOn(value)) this.isHidden = true;
  }

  private newParagraph(): OpenParagraph {
    const joined = this.open_.length === 0 ? this.unfinished : undefined;
    if (joined !== undefined) {
      this.unfinished = undefined;
      joined.goesOn = false;
      return joined;
    }
    const nothing = { style: undefined, list: undefined, listLevel: undefined, outlineLevel: undefined };
    return { text: '', ...nothing, goesOn: false, boxed: [] };
  }

  private markGoesOn(): void {
    if (this.paragraph !== undefined && this.table === undefined) this.paragraph.goesOn = true;
  }

  private add(text: string): void {
    if (this.isHidden) {
      if (text.trim() !== '') this.leftOut.add('hidden-text');
      return;
    }
    this.length += text.length;
    if (this.length > LONGEST_DOCUMENT) throw new UnreadableDocument({ kind: 'too-long', limit: LONGEST_DOCUMENT });
    if (this.paragraph !== undefined) this.paragraph.text += text;
  }

  private closeParagraph(): void {
    const paragraph = this.open_.pop();
    if (paragraph === undefined) return;
    if (paragraph.goesOn && this.open_.length === 0) {
      this.unfinished = paragraph;
      return;
    }
    const finished = this.finished(paragraph);
    const outer = this.paragraph;
    if (this.table !== undefined)
      this.table.add([...finished, ...paragraph.boxed].map(({ text }) => text).join('\u3000'));
    else if (outer !== undefined) outer.boxed.push(...finished, ...paragraph.boxed);
    else this.paragraphs.push(...finished, ...paragraph.boxed);
  }

  private finished(paragraph: OpenParagraph): readonly RawParagraph[] {
    const chain = withBases(this.styles, paragraph.style);
    if (chain.some(({ name }) => /^toc \d/i.test(name))) return [];
    if (paragraph.text.trim() === '') return [];
    const heading = headingLevel(paragraph, chain);
    const [first = '', ...rest] = `${this.numberOf(paragraph, chain)}${paragraph.text}`.split('\n');
    return [
      heading === undefined ? { text: first } : { text: first, heading },
      ...rest.map((text): RawParagraph => ({ text })),
    ];
  }

  private numberOf({ list, listLevel }: OpenParagraph, chain: readonly Style[]): string {
    const ofStyle = chain.find((style) => style.list !== undefined);
    const use = list ?? ofStyle?.list;
    if (use === undefined || use === '0') return '';
    const styleId = [...this.styles].find(([, style]) => style === ofStyle)?.[0];
    const level =
      listLevel ?? ofStyle?.listLevel ?? (styleId === undefined ? 0 : this.lists.levelOfStyle(use, styleId));
    const number = this.lists.next(use, level);
    return /[0-9A-Za-z]$/.test(number) ? `${number} ` : number;
  }

  private closeTable(): void {
    const rows = this.tables.pop()?.rows() ?? [];
    this.depths.pop();
    const outer = this.table;
    if (outer !== undefined) outer.add(rows.map((row) => row.replaceAll('\t', ' ').trim()).join('\u3000'));
    else if (this.paragraph !== undefined) this.paragraph.boxed.push(...rows.map(asRow));
    else this.paragraphs.push(...rows.map(asRow));
  }
}

function asRow(text: string): RawParagraph {
  return { text, isRow: true };
}

function readProperty(
  paragraph: OpenParagraph,
  name: string,
  parent: string | undefined,
  value: string | undefined,
): void {
  if (parent === 'numPr' && name === 'numId') paragraph.list = value;
  else if (parent === 'numPr' && name === 'ilvl') paragraph.listLevel = Number(value ?? 0);
  else if (parent !== 'pPr') return;
  else if (name === 'pStyle') paragraph.style = value;
  else if (name === 'outlineLvl') paragraph.outlineLevel = Number(value ?? 9);
}

/** Levels deeper than these are text that somebody wanted in the navigation. */
const DEEPEST_HEADING = 5;
/** A title is above all headings. */
const TITLE_STYLE = /^(?:title|标题)$/i;

function headingLevel({ outlineLevel }: OpenParagraph, chain: readonly Style[]): number | undefined {
  const named = chain
    .map(({ name }) => /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1])
    .find((each) => each !== undefined);
  const level = outlineLevel ?? chain.find((style) => style.outlineLevel !== undefined)?.outlineLevel;
  if (chain.some(({ name }) => TITLE_STYLE.test(name))) return 0;
  if (level !== undefined && level < DEEPEST_HEADING) return level + 1;
  return named === undefined || level !== undefined ? undefined : Number(named);
}

function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off'].includes(value ?? '');
}
