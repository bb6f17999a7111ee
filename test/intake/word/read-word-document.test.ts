import { readDocumentFile } from '../../../src/intake/read-document-file';
import { docxFile, inList, list, p, r, table, use, type DocxParts } from '../../support/docx-file';

const lines = (body: string, parts?: DocxParts): readonly string[] =>
  readDocumentFile('a.docx', docxFile(body, parts))
    .text.trim()
    .split('\n')
    .map((line) => line.replace(/^\u3000\u3000/, ''));
const leftOut = (body: string): readonly string[] => readDocumentFile('a.docx', docxFile(body)).leftOut;

describe('numbers that Word counts', () => {
  const numbering =
    list(
      1,
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
      ['decimalEnclosedCircleChinese', '%4'],
    ) +
    use(5, 1) +
    use(6, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');

  test('are written before their paragraphs, each level by its own format', () => {
    const body =
      p('政治建设', inList(5)) +
      p('学习', inList(5, 1)) +
      p('读书', inList(5, 2)) +
      p('讨论', inList(5, 2)) +
      p('细节', inList(5, 3)) +
      p('活动', inList(5, 1)) +
      p('参观', inList(5, 2)) +
      p('作风建设', inList(5)) +
      p('调研', inList(5, 1));
    expect(lines(body, { numbering })).toEqual([
      ...[
        '一、政治建设',
        '（一）学习',
        '1.读书',
        '2.讨论',
        '①细节',
        '（二）活动',
        '1.参观',
        '二、作风建设',
        '（一）调研',
      ],
    ]);
  });

  test('run on through other text, and begin anew where the document says so', () => {
    const body = p('甲', inList(5)) + p('正文。') + p('乙', inList(5)) + p('丙', inList(6)) + p('丁', inList(6));
    expect(lines(body, { numbering })).toEqual(['一、甲', '正文。', '二、乙', '一、丙', '二、丁']);
  });

  test('come from a style, also by the level that names the style', () => {
    const styles =
      '<w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="b"><w:name w:val="小节"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="c"><w:name w:val="小节二"/><w:basedOn w:val="b"/></w:style>';
    const linked = list(
      1,
      ['chineseCounting', '%1、', '<w:pStyle w:val="a"/>'],
      ['decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="b"/>'],
    );
    const body =
      p('部署', '<w:pStyle w:val="a"/>') + p('学习', '<w:pStyle w:val="b"/>') + p('活动', '<w:pStyle w:val="c"/>');
    expect(lines(body, { styles, numbering: linked + use(5, 1) })).toEqual(['一、部署', '1.1 学习', '1.2 活动']);
  });

  test('are none where a paragraph takes itself out, nor for bullets', () => {
    const bullets = list(1, ['bullet', '']) + use(5, 1);
    expect(lines(p('甲', inList(5)) + p('乙', inList(0)), { numbering: bullets })).toEqual(['甲', '乙']);
  });

  test.each([
    ['chineseCounting', ['一', '十', '十一', '二十', '一百零三']],
    ['decimalEnclosedCircle', ['①', '⑩', '⑪', '⑳', '103']],
    ['upperRoman', ['I', 'X', 'XI', 'XX', 'CIII']],
    ['lowerLetter', ['a', 'j', 'k', 't', 'yyyy']],
    ['decimalZero', ['01', '10', '11', '20', '103']],
    ['chineseLegalSimplified', ['壹', '壹拾', '壹拾壹', '贰拾', '壹佰零叁']],
    ['nothingKnown', ['1', '10', '11', '20', '103']],
  ])('in the format %s', (format, expected) => {
    const numbers = [1, 10, 11, 20, 103].map((start, index) => {
      const id = index + 1;
      const restart = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      return { definition: list(id, [format, '%1、']) + use(id, id, restart), body: p('文', inList(id)) };
    });
    const all = lines(numbers.map(({ body }) => body).join(''), {
      numbering: numbers.map((each) => each.definition).join(''),
    });
    expect(all).toEqual(expected.map((each) => `${each}、文`));
  });
});

describe('what is shown is read', () => {
  test('runs are joined, with their breaks and without their codes', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:t>2022</w:t></w:r>';
    expect(
      lines(
        `<w:p>${r('每月')}${r('1')}${r('次')}</w:p><w:p>${r('甲')}<w:r><w:br/></w:r>${r('乙')}</w:p><w:p>${field}</w:p>`,
      ),
    ).toEqual([...['每月1次', '甲', '乙', '2022']]);
  });

  test('insertions stay, deletions and hidden text go, and are told', () => {
    const body = `<w:p>${r('6月')}<w:ins>${r('底前')}</w:ins><w:del><w:r><w:delText>上旬</w:delText></w:r></w:del>${r('完成', '')}${r('密', '<w:vanish/>')}${r('。', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(lines(body)).toEqual(['6月底前完成。']);
    expect(leftOut(body)).toEqual(['deletions', 'hidden-text']);
  });

  test('a paragraph whose end was deleted goes on in the next', () => {
    expect(lines(`${p('前半', '<w:rPr><w:del/></w:rPr>')}${p('后半')}`)).toEqual(['前半后半']);
  });

  test('old properties of a change are not taken for new ones', () => {
    expect(lines(p('显示', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'))).toEqual(['显示']);
    expect(lines(`<w:p>${r('显示', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`)).toEqual(['显示']);
  });

  test('text boxes stand behind their paragraph, once', () => {
    const box = `<w:txbxContent>${p('框内')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    expect(lines(`<w:p>${r('框外')}<w:r>${both}</w:r></w:p>`)).toEqual(['框外', '框内']);
  });

  test('footnotes, comments and pictures are left out, and told', () => {
    const body = `<w:p>${r('正文')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    expect(lines(body)).toEqual(['正文']);
    expect(leftOut(body)).toEqual(['footnotes', 'comments']);
  });

  test('headings without numbers keep their level, a title does not', () => {
    const styles = [1, 2]
      .map((level) => `<w:style w:styleId="h${level}"><w:name w:val="heading ${level}"/></w:style>`)
      .join('');
    const body =
      p('工作要点', '<w:pStyle w:val="t"/>') +
      p('总体要求', '<w:pStyle w:val="h1"/>') +
      p('学习', '<w:pStyle w:val="h2"/>') +
      p('保障', '<w:pStyle w:val="h1"/>') +
      p('一、重点', '<w:pStyle w:val="h1"/>');
    const title = '<w:style w:styleId="t"><w:name w:val="Title"/></w:style>';
    expect(lines(body, { styles: styles + title })).toEqual([
      '工作要点',
      '# 总体要求',
      '## 学习',
      '# 保障',
      '一、重点',
    ]);
  });
});

describe('tables', () => {
  test('are rows of cells, merged ones said again where they are not the first', () => {
    const merged = (text: string): string => `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(text)}`;
    const goesOn = `<w:tcPr><w:vMerge/></w:tcPr>${p('')}`;
    const body = table(
      ['类别', '工作任务', '完成时限'],
      [merged('学习'), '读书', merged('6月底前')],
      [goesOn, '讨论', goesOn],
      ['活动', `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('参观')}`],
    );
    expect(lines(body)).toEqual(['类别\t工作任务\t完成时限', '学习\t读书\t6月底前', '\t讨论\t6月底前', '活动\t参观']);
  });

  test('in tables are text of their cell; paragraphs of a cell are parted by wide blanks', () => {
    expect(lines(table(['甲', `${p('1.乙')}${p('2.丙')}`, table(['丁', '戊']) + p('')]))).toEqual([
      '甲\t1.乙\u30002.丙\t丁 戊',
    ]);
  });

  test('a deleted row is none', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('删')}</w:tc></w:tr>`;
    expect(lines(`<w:tbl>${deleted}<w:tr><w:tc>${p('留')}</w:tc><w:tc>${p('下')}</w:tc></w:tr></w:tbl>`)).toEqual([
      '留\t下',
    ]);
  });
});

test('the strict edition of the standard reads the same', () => {
  expect(lines(p('正文'), { edition: 'strict' })).toEqual(['正文']);
});
