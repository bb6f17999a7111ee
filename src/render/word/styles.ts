import { AlignmentType, LineRuleType, type IParagraphOptions, type IStylesOptions } from 'docx';
import { CHARACTER_SPACING, LINE, pt, SIZES, TWO_CHARACTERS } from './measures';

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];
type Run = NonNullable<Style['run']>;
type ParagraphLook = NonNullable<Style['paragraph']>;

/** Digits and Latin letters, in all fonts of the standard. */
const LATIN = 'Times New Roman';
const FONTS = {
  仿宋: '仿宋_GB2312',
  楷体: '楷体_GB2312',
  黑体: '黑体',
  小标宋: '方正小标宋简体',
  宋体: '宋体',
} as const;

/** What the looks of paragraphs are called in the file; Word lists them under their names. */
export const STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  salutation: 'Salutation',
  body: 'BodyText',
  headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  annexList: 'AnnexList',
  signature: 'Signature',
  annexLabel: 'AnnexLabel',
  mark: 'LetterheadMark',
  number: 'LetterheadNumber',
  imprint: 'Imprint',
  pageNumber: 'PageNumber',
  cell: 'TableText',
  cellHead: 'TableHead',
  keyFigure: 'KeyFigure',
  gap: 'Gap',
} as const;

/**
 * The looks of all paragraphs. Fonts are named and not embedded: where one is missing, Word takes another of its kind.
 * Nothing is bold, for the standard tells the levels of headings apart by their fonts.
 */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts('仿宋'), size: 2 * SIZES.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exactly(LINE) },
    },
    title: { run: look('小标宋', SIZES.二号), paragraph: { ...centred(), spacing: exactly(LINE), keepNext: true } },
    heading1: { run: look('黑体', SIZES.三号), paragraph: headingLook() },
    heading2: { run: look('楷体', SIZES.三号), paragraph: headingLook() },
    heading3: { run: look('仿宋', SIZES.三号), paragraph: headingLook() },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    style(STYLES.subtitle, 'Subtitle', look('楷体', SIZES.三号), { ...centred(), keepNext: true }),
    style(STYLES.salutation, 'Salutation', look('仿宋', SIZES.三号), { keepNext: true }),
    style(STYLES.body, 'Body Text', look('仿宋', SIZES.三号), { alignment: AlignmentType.BOTH, ...firstLineIn() }),
    style(STYLES.annexList, '附件说明', look('仿宋', SIZES.三号), {}),
    style(STYLES.signature, 'Signature', look('仿宋', SIZES.三号), {}),
    style(STYLES.annexLabel, '附件', look('黑体', SIZES.三号), { keepNext: true }),
    style(STYLES.mark, '发文机关标志', { ...look('小标宋', SIZES.二号), color: 'FF0000' }, centred()),
    style(STYLES.number, '发文字号', look('仿宋', SIZES.三号), centred()),
    style(STYLES.imprint, '版记', look('仿宋', SIZES.四号), { spacing: exactly(pt(21)) }),
    style(STYLES.pageNumber, '页码', pageNumberLook(), { spacing: exactly(pt(SIZES.四号)) }),
    style(STYLES.cell, '表格', look('仿宋', SIZES.小四), {}),
    style(STYLES.cellHead, '表头', look('黑体', SIZES.小四), centred()),
    style(STYLES.keyFigure, '数据', look('黑体', SIZES.二号), centred()),
    style(STYLES.gap, '间隔', { size: 2 }, { spacing: exactly(pt(1)) }),
  ],
};

function style(id: string, name: string, run: Run, paragraph: ParagraphLook): Style {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function look(font: keyof typeof FONTS, size: number): Run {
  return {
    font: fonts(font),
    size: 2 * size,
    // Only the body is measured in characters a line.
    ...(size === SIZES.三号 && { characterSpacing: CHARACTER_SPACING }),
  };
}

function fonts(font: keyof typeof FONTS): NonNullable<Run['font']> {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: FONTS[font], hint: 'eastAsia' };
}

/** 半角宋体: digits too are of the Chinese font. */
function pageNumberLook(): Run {
  const { 宋体: font } = FONTS;
  return { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font, hint: 'eastAsia' }, size: 2 * SIZES.四号 };
}

function headingLook(): ParagraphLook {
  return { keepNext: true, keepLines: true, spacing: exactly(LINE), ...firstLineIn() };
}

function centred(): ParagraphLook {
  return { alignment: AlignmentType.CENTER };
}

function firstLineIn(): ParagraphLook {
  return { indent: { firstLine: TWO_CHARACTERS, firstLineChars: 200 } };
}

/** A line's height, whatever stands in it: otherwise Word gives Chinese lines on a grid two rows each. */
export function exactly(line: number): NonNullable<IParagraphOptions['spacing']> {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}
