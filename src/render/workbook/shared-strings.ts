import { xmlText } from '../../text/xml-escape';
import { element, MAIN_NAMESPACE, XML_HEAD } from './xml';

/** What Excel would read as the code of a character: `_x0041_` for A. Its first line then stands as such a code itself. */
const LIKE_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The texts of a workbook, each written once, which cells name by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** `xl/sharedStrings.xml`; to be asked for when all texts have their numbers. */
  xml(): string {
    const items = [...this.numbers.keys()].map((text) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, xmlText(text.replace(LIKE_CODE, '_x005F_')))),
    );
    const counts = { count: this.uses, uniqueCount: this.numbers.size };
    return XML_HEAD + element('sst', { xmlns: MAIN_NAMESPACE, ...counts }, items.join(''));
  }
}
