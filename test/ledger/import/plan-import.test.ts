import { readCsv } from '../../../src/sheet/read-csv';
import type { Sheet, Workbook } from '../../../src/sheet/table';
import { importInShort, importOf, type ReturnedLedger } from '../../support/returned-ledger';
import { day } from '../../support/sample-judgement';

type Said = Omit<ReturnedLedger, 'ledger'>;

const HEADINGS = '期次编号,完成日期,完成情况,佐证材料';
const ledger = (...rows: readonly string[]): string => [HEADINGS, ...rows].join('\n');

describe('what is filled in becomes entries', () => {
  test.each<[string, string, string[]]>([
    ['a day', '9-1@2022-H1,6月28日,,', ['+ B2 9-1@2022-H1 2022-06-28']],
    [
      'with what was done and what proves it',
      '9-1@2022-H1,2022.6.28,研判会,https://example.cn/1',
      ['+ B2 9-1@2022-H1 2022-06-28 “研判会” [url https://example.cn/1]'],
    ],
    [
      'a document number is a reference, a file of the folder a file',
      '9-1@2022-H1,6月28日,,"机党〔2022〕5号\n研判.pdf"',
      ['+ B2 9-1@2022-H1 2022-06-28 [ref 机党〔2022〕5号] [file evidence/研判.pdf]'],
    ],
    [
      'several days, of which the last has the note',
      '9-2@2022,"3月1日\n5月8日",举办讲堂,',
      ['+ B2 9-2@2022 2022-03-01', '+ B2 9-2@2022 2022-05-08 “举办讲堂”'],
    ],
    [
      'as many notes as days, each its own',
      '9-2@2022,3月1日、5月8日,"第一讲\n第二讲",',
      ['+ B2 9-2@2022 2022-03-01 “第一讲”', '+ B2 9-2@2022 2022-05-08 “第二讲”'],
    ],
    ['one day twice', '9-2@2022,3月1日、3月1日,,', ['+ B2 9-2@2022 2022-03-01 ×2']],
    [
      'what is not done yet, as progress',
      '9-1@2022-H2,,正在准备,',
      ['+ C2 9-1@2022-H2 progress 2022-07-10 “正在准备”'],
    ],
    ['nothing', '9-1@2022-H1,,,', []],
    ['nothing but white space', '9-1@2022-H1," \n", ,　', []],
  ])('%s', (_name, row, expected) => {
    expect(importInShort({ ledger: ledger(row), files: { '研判.pdf': 'evidence/研判.pdf' } })).toEqual(expected);
  });

  test('each entry names its period and, where a group leads, its unit; and the day it is written down', () => {
    const rows = ledger('12-1@2022-04/第一党支部,4月8日,,', '9-1@2022-H1,6月28日,,');
    expect(importOf({ ledger: rows }).additions.map(({ entry }) => entry)).toEqual([
      {
        kind: 'done',
        task: '12-1',
        units: ['第一党支部'],
        period: '2022-04',
        date: day('2022-04-08'),
        recorded: day('2022-07-11'),
      },
      { kind: 'done', task: '9-1', period: '2022-H1', date: day('2022-06-28'), recorded: day('2022-07-11') },
    ]);
  });
});

describe('what is on record stays as it is', () => {
  const records =
    '- { task: 9-1, for: 2022-H1, date: 2022-06-20, note: 上半年研判, evidence: [{ ref: 纪要4号 }, { file: evidence/a.pdf }] }\n' +
    '- { task: 9-2, date: 2022-03-01, count: 2 }\n' +
    '- { kind: progress, task: 9-2, date: 2022-04-01, note: 筹备第三讲, evidence: [{ ref: 方案 }] }\n';

  test.each<[string, string, string[]]>([
    [
      'said as it stands, it is nothing new',
      '9-1@2022-H1,2022-06-20,上半年研判,"纪要4号\nevidence/a.pdf"',
      ['= B2 9-1@2022-H1 2022-06-20'],
    ],
    [
      'nor is it in other words for the same day, space and file',
      '9-1@2022-H1,6月20日, 上半年 研判 ,"a.pdf\n纪要４号"',
      ['= B2 9-1@2022-H1 2022-06-20'],
    ],
    [
      'another day beside it is new',
      '9-2@2022,"2022-03-01\n5月8日",第三讲,',
      ['+ B2 9-2@2022 2022-05-08 “第三讲”', '= B2 9-2@2022 2022-03-01'],
    ],
    ['a record of two times may be said once or twice', '9-2@2022,"3月1日、3月1日",,', ['= B2 9-2@2022 2022-03-01']],
    [
      'a third time on that day is new',
      '9-2@2022,"3月1日、3月1日、3月1日",,',
      ['+ B2 9-2@2022 2022-03-01', '= B2 9-2@2022 2022-03-01'],
    ],
    ['progress on record is nothing new', '9-2@2022,3月1日,筹备第三讲,方案', ['= B2 9-2@2022 2022-03-01']],
    [
      'progress beside it is new while something is owed',
      '9-2@2022,3月1日,"筹备第三讲\n场地已定",',
      ['+ C2 9-2@2022 progress 2022-07-10 “场地已定”', '= B2 9-2@2022 2022-03-01'],
    ],
    ['a row without anything filled in takes nothing back', '9-1@2022-H1,,,', ['~ B2 9-1@2022-H1 2022-06-20']],
    [
      'another day in its place is refused',
      '9-1@2022-H1,6月21日,上半年研判,"纪要4号\na.pdf"',
      ['! B2 days-differ 2022-06-20'],
    ],
    [
      'a day that was taken out is refused',
      '9-1@2022-H1,,上半年研判,"纪要4号\na.pdf"',
      ['! B2 days-differ 2022-06-20'],
    ],
    [
      'a note or evidence that was changed is refused',
      '9-1@2022-H1,6月20日,研判,纪要5号',
      ['! C2 note-differs 上半年研判', '! D2 evidence-differs 纪要4号 evidence/a.pdf'],
    ],
    [
      'a note beside that of what is done is refused',
      '9-1@2022-H1,6月20日,"上半年研判\n又及","纪要4号\na.pdf"',
      ['! C2 added-without-day 又及'],
    ],
  ])('%s', (_name, row, expected) => {
    expect(importInShort({ records, ledger: ledger(row), files: { 'a.pdf': 'evidence/a.pdf' } })).toEqual(expected);
  });

  test('a column that was taken out says nothing', () => {
    const said = { records, ledger: '期次编号,任务,完成日期\n9-1@2022-H1,,6月20日\n9-2@2022,,3月1日、5月8日' };
    expect(importInShort(said)).toEqual([
      '+ C3 9-2@2022 2022-05-08',
      '= C2 9-1@2022-H1 2022-06-20',
      '= C3 9-2@2022 2022-03-01',
    ]);
  });
});

describe('a row is found', () => {
  const byWords = (row: string): string => `任务,责任单位,完成时限,完成日期\n${row}`;

  test.each<[string, string, string[]]>([
    [
      'by its id, wherever columns and rows stand',
      '佐证材料,完成情况,备注,完成日期,期次编号\n,,x,6月28日,9-1@2022-H1\n,,,4月8日,12-1@2022-04/第一党支部',
      ['+ D2 9-1@2022-H1 2022-06-28', '+ D3 12-1@2022-04/第一党支部 2022-04-08'],
    ],
    [
      'below a title and remarks, by headings with a hint',
      `2022年台账,,\n\n填表说明：,,\n期次编号,完成日期（可填多个）,完成 情况\n9-1@2022-H1,6月28日,\n`,
      ['+ B5 9-1@2022-H1 2022-06-28'],
    ],
    [
      'again where headings are repeated',
      ledger('9-1@2022-H1,6月28日,,', HEADINGS, '9-2@2022,3月1日,,'),
      ['+ B2 9-1@2022-H1 2022-06-28', '+ B4 9-2@2022 2022-03-01'],
    ],
    [
      'without an id, where one fits',
      byWords('主题党日,第二党支部,2022-04-30,4月8日'),
      ['+ D2 12-1@2022-04/第二党支部 2022-04-08'],
    ],
    ['without an id, by what it says', byWords('道德讲堂,,,3月1日'), ['+ D2 9-2@2022 2022-03-01']],
    ['not where several fit', byWords('意识形态研判,局党组,,3月1日'), ['! A2 fits-several 9-1@2022-H1 9-1@2022-H2']],
    ['not where none does', byWords('主题党日,局党组,2022-04-30,4月8日'), ['! A2 fits-none']],
    ['not where nothing says what it is', byWords(',,,4月8日'), ['! A2 fits-none']],
    ['not by an id that is none', ledger('9-9@2022,6月28日,,'), ['! A2 unknown-id 9-9@2022']],
    ['and passed over where it is none and nothing is filled in', ledger('9-9@2022,,,', '填表人：,,,'), []],
    [
      'once, though it stands twice',
      ledger('9-2@2022,3月1日,第一讲,', '9-2@2022,3月1日,第一讲,'),
      ['+ B2 9-2@2022 2022-03-01 “第一讲”'],
    ],
    [
      'and a row that was added for another time adds it',
      ledger('9-2@2022,3月1日,第一讲,', '9-2@2022,5月8日,第二讲,'),
      ['+ B2 9-2@2022 2022-03-01 “第一讲”', '+ B3 9-2@2022 2022-05-08 “第二讲”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(importInShort({ ledger: text })).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['the task', '9-1@2022-H1,道德讲堂,局党组,2022-06-30,6月28日', ['! B2 of-another 9-1@2022-H1 道德讲堂']],
    ['the unit', '9-1@2022-H1,意识形态研判,机关党委,2022-06-30,6月28日', ['! C2 of-another 9-1@2022-H1 机关党委']],
    ['the due date', '9-1@2022-H1,意识形态研判,局党组,2022/12/31,6月28日', ['! D2 of-another 9-1@2022-H1 2022-12-31']],
    ['nothing that is there', '9-1@2022-H1,研判工作,党组,2022-06-29,6月28日', ['+ E2 9-1@2022-H1 2022-06-28']],
    ['what it should', '9-1@2022-H1, 意识形态研判 ,局党组,6月30日,6月28日', ['+ E2 9-1@2022-H1 2022-06-28']],
  ])('beside the id stands %s of another', (_name, row, expected) => {
    expect(importInShort({ ledger: `期次编号,任务,责任单位,完成时限,完成日期\n${row}` })).toEqual(expected);
  });
});

describe('a cell that cannot be taken is named', () => {
  test.each<[string, string, string[], Said?]>([
    ['no date', '9-1@2022-H1,6.28,,', ['! B2 not-a-date 6.28']],
    ['no day', '9-1@2022-H1,6月31日,,', ['! B2 no-such-day 6月31日']],
    ['a day to come', '9-1@2022-H2,7月11日,,', ['! B2 in-the-future 2022-07-11 2022-07-10']],
    ['a place on one machine', '9-1@2022-H1,6月28日,,C:\\照片\\1.jpg', ['! D2 evidence-outside C:\\照片\\1.jpg']],
    ['a file that is not there', '9-1@2022-H1,6月28日,,纪要.pdf', ['! D2 evidence-missing 纪要.pdf']],
    ['a path that is not there', '9-1@2022-H1,6月28日,,扫描件\\照片', ['! D2 evidence-missing 扫描件\\照片']],
    ['a place outside of the folder', '9-1@2022-H1,6月28日,,../a.pdf', ['! D2 evidence-outside ../a.pdf']],
    ['a character that is none', '9-1@2022-H1,6月28日,\u0007,', ['! C2 unsafe-character U+0007']],
    [
      'what need not be done',
      '9-1@2022-H1,6月28日,,',
      ['! B2 waived 9-1@2022-H1'],
      { records: '- { kind: waive, task: 9-1, for: 2022-H1, date: 2022-03-01, reason: 机构调整, approved: 局党组 }\n' },
    ],
  ])('%s', (_name, row, expected, said = {}) => {
    expect(importInShort({ ledger: ledger(row), ...said })).toEqual(expected);
  });

  test('all of them, in the order of the cells', () => {
    const rows = ledger('9-1@2022-H1,6.28,\u0007,', '9-9@2022,6月1日,,', '9-2@2022,3月1日,,');
    expect(importInShort({ ledger: rows })).toEqual([
      '+ B4 9-2@2022 2022-03-01',
      '! B2 not-a-date 6.28',
      '! C2 unsafe-character U+0007',
      '! A3 unknown-id 9-9@2022',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['no ledger at all', '姓名,电话\n甲,1\n', ['! - no-ledger']],
    ['nothing', '', ['! - no-ledger']],
    ['no column for days', '期次编号,任务,完成情况\n9-1@2022-H1,研判,x', ['! A1 no-column doneOn']],
    [
      'no column that says which row is which',
      '责任单位,完成时限,完成日期\n局党组,2022-06-30,6月28日',
      ['! A1 no-column task'],
    ],
    ['a column twice', '期次编号,完成日期,任务,完成日期\n9-1@2022-H1,6月28日,,', ['! D1 column-twice doneOn']],
  ])('%s', (_name, text, expected) => {
    expect(importInShort({ ledger: text })).toEqual(expected);
  });
});

describe('a workbook of several sheets', () => {
  const sheet = (name: string, text: string, isHidden = false): Sheet => ({
    name,
    isHidden,
    rows: readCsv(new TextEncoder().encode(text)).sheets[0]?.rows ?? [],
  });

  test('each is read, and places name it; what is no ledger is passed over and told, unless hidden', () => {
    const workbook: Workbook = {
      sheets: [
        sheet('机关党委', ledger('9-2@2022,3.1,,')),
        sheet('局党组', ledger('9-1@2022-H1,6月28日,,', '9-1@2022-H2,7.1,,')),
        sheet('电话', '姓名,电话\n甲,1'),
        sheet('名单', '按期办结\n逾期', true),
        sheet('空', ''),
      ],
      leftAside: [],
    };
    expect(importInShort({ ledger: workbook })).toEqual([
      '+ 局党组!B2 9-1@2022-H1 2022-06-28',
      '! 机关党委!B2 not-a-date 3.1',
      '! 局党组!B3 not-a-date 7.1',
    ]);
  });
});

describe('what was taken back does not come back with an old ledger', () => {
  const records =
    '- { task: 9-1, date: 2022-06-20 }\n' +
    '- { kind: void, of: { kind: done, task: 9-1, date: 2022-06-20 }, date: 2022-07-01, recorded: 2022-07-01, reason: 未开展 }\n';

  test.each<[string, string, string, string[]]>([
    ['its day is refused', '', '9-1@2022-H1,6月20日,,', ['taken-back']],
    ['another day is new', '', '9-1@2022-H1,6月21日,,', []],
    [
      'so is it where another record has its place now',
      '- { task: 9-1, for: 2022-H1, date: 2022-06-25 }\n',
      '9-1@2022-H1,"6月20日\n6月25日",,',
      ['taken-back'],
    ],
    ['one recorded anew stands', '- { task: 9-1, for: 2022-H1, date: 2022-06-20 }\n', '9-1@2022-H1,6月20日,,', []],
  ])('%s', (_name, more, row, expected) => {
    const { refusals, additions } = importOf({ records: records + more, ledger: ledger(row) });
    expect(refusals.map(({ reason }) => reason.kind)).toEqual(expected);
    if (expected.length > 0) expect(additions).toEqual([]);
  });
});
