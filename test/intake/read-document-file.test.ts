import { strToU8, zipSync } from 'fflate';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { UnreadableDocument } from '../../src/intake/unreadable-document';
import { docxFile, p } from '../support/docx-file';
import { gb18030 } from '../support/gb18030';

const TEXT = '一、政治建设\n1.每月学习一次。\n';
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('texts', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT, 'le')],
    ['UTF-16 BE', utf16(TEXT, 'be')],
    ['GB18030', gb18030(TEXT)],
    ['line ends of Windows', strToU8(TEXT.replaceAll('\n', '\r\n'))],
  ])('in %s', (_name, bytes) => {
    expect(readDocumentFile('a.txt', bytes).text).toBe(TEXT);
  });

  test('of Markdown lose its marks and keep its numbers and tables', () => {
    const source = [
      ...[
        '---',
        'layout: x',
        '---',
        '# 工作要点',
        '',
        '## 一、**学习**',
        '',
        '- 每月`读书`1次',
        '> 引用[链接](a.html)',
        '',
      ],
      ...['| 任务 | 时限 |', '| --- | :-: |', '| 培训 | 6月<br>12月 |', '', '## 保障措施', '1\\. 落实责任', '***'],
    ].join('\n');
    expect(readDocumentFile('a.md', strToU8(source)).text.split('\n')).toEqual([
      ...[
        '工作要点',
        '一、学习',
        '\u3000\u3000每月读书1次',
        '\u3000\u3000引用链接',
        '任务\t时限',
        '培训\t6月\u300012月',
        '## 保障措施',
        '1. 落实责任',
        '',
      ],
    ]);
  });
});

const problemOf = (name: string, bytes: Uint8Array): unknown => {
  try {
    readDocumentFile(name, bytes);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.problem;
    throw error;
  }
  return undefined;
};

describe('what is refused', () => {
  const compound = (inside: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(inside, 'utf16le')]);

  test.each<[string, Uint8Array, unknown]>([
    ['a pdf', strToU8('%PDF-1.7'), { kind: 'save-as-docx', format: 'pdf' }],
    ['an rtf', strToU8('{\\rtf1'), { kind: 'save-as-docx', format: 'rtf' }],
    ['an old Word or WPS file', compound('WordDocument'), { kind: 'save-as-docx', format: 'doc' }],
    ['a file behind a password', compound('EncryptedPackage'), { kind: 'locked' }],
    ['a zip file', zipSync({ 'a.txt': strToU8('文') }), { kind: 'no-word-document' }],
    ['a cut file', docxFile(p('文')).subarray(0, 400), { kind: 'damaged' }],
    ['nothing', new Uint8Array(), { kind: 'empty', pictures: false }],
    ['a document without text', docxFile(p(' ')), { kind: 'empty', pictures: false }],
    ['a scan', docxFile('<w:p><w:r><blip/></w:r></w:p>'), { kind: 'empty', pictures: true }],
    ['bytes of no encoding', Uint8Array.from([0x80, 0xff, 0x00, 0x01]), { kind: 'unknown-encoding' }],
    ['broken XML', docxFile('<w:p>'), { kind: 'damaged', part: 'word/document.xml' }],
  ])('%s', (_name, bytes, problem) => {
    expect(problemOf('a.docx', bytes)).toEqual(problem);
  });

  test('a document that unpacks to far more than it is', () => {
    expect(problemOf('a.docx', docxFile(p('　'.repeat(4_000_000))))).toEqual({ kind: 'unpacks-too-large' });
  });

  test('more text than a document has', () => {
    expect(problemOf('a.txt', strToU8('文'.repeat(700_000)))).toMatchObject({ kind: 'too-long' });
  });
});
