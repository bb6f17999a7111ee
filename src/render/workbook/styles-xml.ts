import { element, MAIN_NAMESPACE, XML_HEAD } from './xml';
import type { Look } from './workbook';

/** What offices have on every machine; Windows names them so in every language. */
const FONT_NAMES: Readonly<Record<Look['font'], string>> = { text: '宋体', heading: '黑体' };
/** Fonts for simplified Chinese. */
const CHARSET = 134;

/** The numbers of formats; those below 164 are built in, 10 being `0.00%` and 49 text (`@`). */
const FORMATS: Readonly<Record<Look['format'], number>> = { general: 0, percent: 10, text: 49, day: 164 };
const DAY_FORMAT = 'yyyy\\-mm\\-dd';

const BORDER_COLOUR = '8C8C8C';

/** Things by the order in which they were first asked for, each once. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const each of first) this.numberOf(each);
  }

  numberOf(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  listed(name: string): string {
    return element(name, { count: this.numbers.size }, [...this.numbers.keys()].join(''));
  }
}

/** The usual look. Its font is the one whose digits columns are measured in. */
const PLAIN: Look = {
  font: 'text',
  size: 10,
  colour: '000000',
  fill: undefined,
  hasBorder: false,
  align: 'left',
  format: 'general',
  isUnlocked: false,
};

/** The looks of a workbook, which cells name by number; and the part of the file that says what the numbers mean. */
export class Styles {
  private readonly fonts = new Numbered(fontOf(PLAIN));
  // The first two fills are fixed: whatever else stands there, Excel shows these.
  private readonly fills = new Numbered(patternFill('none'), patternFill('gray125'));
  private readonly borders = new Numbered(borderOf(PLAIN));
  private readonly formats = new Numbered();
  private readonly known = new Map<Look, number>();

  constructor() {
    this.numberOf(PLAIN); // the first is that of cells that are not there
  }

  /** The number of a look. */
  numberOf(look: Look): number {
    const known = this.known.get(look);
    if (known !== undefined) return known;
    const number = this.formats.numberOf(this.formatOf(look));
    this.known.set(look, number);
    return number;
  }

  /** `xl/styles.xml`; to be asked for when all looks have their numbers. */
  xml(): string {
    const days = element('numFmt', { numFmtId: FORMATS.day, formatCode: DAY_FORMAT });
    const base = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const content = [
      element('numFmts', { count: 1 }, days),
      this.fonts.listed('fonts'),
      this.fills.listed('fills'),
      this.borders.listed('borders'),
      element('cellStyleXfs', { count: 1 }, base),
      this.formats.listed('cellXfs'),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ];
    return XML_HEAD + element('styleSheet', { xmlns: MAIN_NAMESPACE }, content.join(''));
  }

  private formatOf(look: Look): string {
    const attributes = {
      numFmtId: FORMATS[look.format],
      fontId: this.fonts.numberOf(fontOf(look)),
      fillId: look.fill === undefined ? 0 : this.fills.numberOf(solidFill(look.fill)),
      borderId: this.borders.numberOf(borderOf(look)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    };
    const alignment = element('alignment', { horizontal: look.align, vertical: 'center', wrapText: 1 });
    const protection = element('protection', { locked: look.isUnlocked ? 0 : 1 });
    return element('xf', attributes, alignment + protection);
  }
}

function fontOf({ font, size, colour }: Look): string {
  const parts = [
    element('sz', { val: size }),
    element('color', { rgb: opaque(colour) }),
    element('name', { val: FONT_NAMES[font] }),
    element('charset', { val: CHARSET }),
  ];
  return element('font', {}, parts.join(''));
}

function patternFill(pattern: string, content = ''): string {
  return element('fill', {}, element('patternFill', { patternType: pattern }, content));
}

function solidFill(colour: string): string {
  return patternFill('solid', element('fgColor', { rgb: opaque(colour) }) + element('bgColor', { indexed: 64 }));
}

function borderOf({ hasBorder }: Look): string {
  const colour = element('color', { rgb: opaque(BORDER_COLOUR) });
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    hasBorder ? element(side, { style: 'thin' }, colour) : element(side, {}),
  );
  return element('border', {}, `${sides.join('')}${element('diagonal', {})}`);
}

function opaque(colour: string): string {
  return `FF${colour}`;
}
