import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { draftPlan } from '../../src/draft/draft-plan';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { drafted, findingsOf, owedInShort, tasksOf } from '../support/drafted';
import { SHIPPED_CALENDAR } from '../support/when-of';

const ROOT = join(__dirname, '..', '..');
/** What a person must decide: an unclear phrase, a lead, the days of a year without holidays, a rest day. */
const TO_DECIDE = new Set(['Y502', 'Y402', 'Y407', 'Y408', 'Y409', 'Y410', 'Y411', 'Y412', 'Y413']);

describe('the plan of 2022', () => {
  const text = readFileSync(join(ROOT, 'plans', '2022', 'source.txt'), 'utf8');
  const draft = drafted(text, { units: ['机关党委'] });

  test('has its six sections and twenty clauses', () => {
    expect(draft.sections).toHaveLength(6);
    expect(draft.sections.flatMap(({ clauses }) => clauses.map(({ label }) => label))).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    );
  });

  test('has every time and count, and nothing beside', () => {
    expect(owedInShort(text)).toEqual([
      '3-2 6月 | 评选表彰模范机关创建先进支部和优秀党员',
      '3-3 12月一期 | 组织开展机关党员干部政治能力专题培训',
      '7-2 1至2期 | 组织开展公益美学讲堂',
      '8-2 12月 | 开展政治理论学习测试活动',
      '9-2 每半年1次 | 进行意识形态研判',
      '9-3 每半年1次 | 进行意识形态知识学习',
      '9-4 2-3期 | 组织“道德讲堂”活动',
      '13-2 每季度一次 | 进行考核',
      '13-3 每季度一次 | 下发通报',
      '14-2 1次 | 举行知识竞答测试',
      '14-3 年内2-3次 | 组织党员干部开展警示教育',
    ]);
  });

  test('passes the gate but for who leads', () => {
    expect(new Set(findingsOf(text, draft))).toEqual(new Set(['Y502']));
  });
});

describe('who owes a task', () => {
  const led = (text: string, units: readonly string[] = []): readonly string[] =>
    tasksOf(drafted(text, { units })).map(({ lead, with: helpers }) => [lead, ...helpers].join('+'));

  test('is whom its sentence names, where that is a unit that was given', () => {
    expect(led('一、学习\n1.各支部要每季度学习一次。', ['各支部'])).toEqual(['各支部']);
    expect(led('一、学习\n1.各支部要每季度学习一次。（责任单位：办公室）', ['各支部'])).toEqual(['办公室']);
  });

  test.each<[string, readonly string[]]>([
    ['一、学习\n1.每月学习一次。责任单位：办公室', ['办公室']],
    ['一、学习\n1.每月学习一次。（责任单位：办公室；配合单位：人事科、财务科）', ['办公室+人事科+财务科']],
    ['一、学习\n1.每月学习一次。牵头单位：办公室，配合单位：各支部', ['办公室+各支部']],
    ['一、学习\n1.每月学习一次（机关党委）。', ['机关党委']],
    ['一、学习\n1.每月学习一次。【组织科牵头，各支部配合】', ['组织科+各支部']],
    ['一、学习（责任单位：办公室）\n1.每月学习一次。\n2.6月测试。', ['办公室', '办公室']],
    ['一、学习\n1.每月学习一次。（办公室）每季度测试一次。（人事科）', ['办公室', '人事科']],
    ['一、学习\n1.每月学习一次（试行）。', ['待明确']],
    ['一、学习\n1.每月学习一次（含各支部负责人）。', ['待明确']],
    ['一、学习\n1.每月学习一次。责任人：李某', ['待明确']],
    ['一、学习\n1.由办公室牵头，人事科、财务科配合，6月底前完成清查。', ['办公室+人事科+财务科']],
    ['一、学习\n1.由专人负责，6月底前完成清查。', ['待明确']],
    ['一、学习\n1.人事科每月学习一次。', ['待明确']],
    ['一、学习\n1.人事科每月学习一次。\n2.走访。责任单位：人事科', ['人事科', '人事科']],
  ])('%s', (text, expected) => {
    expect(led(text)).toEqual(expected);
  });
});

describe('a duty that a heading names', () => {
  test.each<[string, readonly string[]]>([
    ['一、每季度讲1次党课\n每季度讲1次党课，由支部书记主讲。', ['每季度1次 | 讲党课 | 待明确']],
    [
      '一、每季度讲1次党课\n每季度开展1次警示教育。',
      ['每季度1次 | 讲党课 | 待明确', '每季度1次 | 开展警示教育 | 待明确'],
    ],
    ['一、每季度讲1次党课\n每月讲1次党课。', ['每季度1次 | 讲党课 | 待明确', '每月1次 | 讲党课 | 待明确']],
    [
      '一、每季度讲1次党课（责任单位：办公室）\n每季度讲1次党课（责任单位：人事科）。',
      ['每季度1次 | 讲党课 | 办公室', '每季度1次 | 讲党课 | 人事科'],
    ],
    [
      '一、每季度讲1次党课\n每季度讲1次党课。（人事科）每月测试一次。（办公室）',
      ['每季度1次 | 讲党课 | 人事科', '每月一次 | 测试 | 办公室'],
    ],
  ])('%s', (text, expected) => {
    expect(tasksOf(drafted(text)).map(({ when, title, lead }) => `${when} | ${title} | ${lead}`)).toEqual(expected);
  });
});

describe('a time behind a label', () => {
  test.each<[string, readonly string[]]>([
    ['一、服务\n1.梳理事项清单。（责任单位：办公室；完成时限：4月底前）', ['1-1 4月底前 | 梳理事项清单']],
    ['一、服务\n1.梳理事项清单。\n完成时限：4月底前', ['1-1 4月底前 | 梳理事项清单']],
    ['一、服务\n1.组织2次培训。完成时限：4月底前', ['1-1 4月底前2次 | 组织培训']],
    [
      '一、安排\n3月\n1、清查账目\n2、走访2次\n第二季度：\n召开例会，印发简报。\n每月通报。\n地点：会议室\n二、要求\n1、抓好落实',
      [
        '1.1-1 3月 | 清查账目',
        '1.1-2 3月2次 | 走访',
        '2-1 第二季度 | 召开例会，印发简报',
        '2-2 4月1日至6月30日每月 | 通报',
      ],
    ],
    ['一、服务\n3月：清查账目；更新台账；寒假前走访。', ['1-1 3月 | 清查账目', '1-2 3月 | 更新台账']],
    ['一、服务\n3月：（1）清查账目。（2）更新台账。', ['1-1 3月 | 清查账目', '1-2 3月 | 更新台账']],
    ['一、服务\n6月上旬制作展板。并播放一期专题片。', ['1-1 6月上旬 | 制作展板', '1-2 6月上旬一期 | 播放专题片']],
    [
      '一、服务\n（一）9月开展文化周活动\n1.举办书画展1次。\n2.评选佳作。',
      ['1-1 9月 | 开展文化周活动', '1-2 9月1次 | 举办书画展'],
    ],
    [
      '一、赛事\n月份\t内容\n4月\t棋类比赛（4月21日）；球类比赛。（4月27日）\n5月\t拔河；跳绳（5月8日）',
      ['1-1 4月21日 | 棋类比赛', '1-2 4月27日 | 棋类比赛', '1-3 5月 | 拔河', '1-4 5月8日 | 拔河'],
    ],
    ['一、服务\n（一）3月份\n1.组织培训。\n2.6月开展测试。', ['1-1 3月份 | 组织培训', '1-2 6月 | 开展测试']],
  ])('%s', (text, expected) => {
    expect(owedInShort(text)).toEqual(expected);
    expect(findingsOf(text).filter((code) => !TO_DECIDE.has(code))).toEqual([]);
  });
});

describe('months in brackets before a frequency', () => {
  test.each<[string, readonly string[]]>([
    ['汛期（6月至9月）每周开展1次排查。', ['1-1 6月至9月每周1次 | 汛期开展排查']],
    ['汛期(6-9月) 每月巡查1次。', ['1-1 6-9月每月1次 | 汛期巡查']],
    ['汛期(6月至9月)每半月巡查1次堤防。', ['1-1 待定 | 汛期巡查堤防']],
    ['防火期（10月至12月）每周二、周四巡护。', ['1-1 待定 | 防火期巡护']],
    ['汛期（6月至9月），每月巡查1次。', ['1-1 6月至9月 | 汛期', '1-2 每月1次 | 巡查']],
  ])('%s', (sentence, expected) => {
    const text = `一、防汛\n${sentence}`;
    expect(owedInShort(text)).toEqual(expected);
    expect(findingsOf(text).filter((code) => !TO_DECIDE.has(code))).toEqual([]);
  });
});

describe('a frequency that no phrase says', () => {
  test.each(['6月底前完成整改并每半月巡查1次。', '每旬巡查1次并于6月底前完成整改。'])(
    'passes the gate beside a date in the same quote: %s',
    (sentence) => {
      const text = `一、整改\n${sentence}`;
      expect(tasksOf(drafted(text)).map(({ when }) => when)).toContain('待定');
      expect(findingsOf(text).filter((code) => !TO_DECIDE.has(code))).toEqual([]);
    },
  );
});

describe('a bad scan', () => {
  test('may have blanks before the marks of its numbers', () => {
    const { sections } = drafted('一 、学习\n（ 一 ） 集体学习\n1 ．每季度学习1次。\n（ 二 ）读书\n2 、6月测试。');
    expect(sections.map(({ title }) => title)).toEqual(['学习']);
    expect(sections[0]?.clauses.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '（一） 集体学习',
      '（二） 读书',
    ]);
  });

  test.each(['２０２６ 年工作要点', '２０２６年工作要点', '2026 年工作要点', '二〇二六 年工作要点'])(
    'says its year in whatever digits: %s',
    (title) => {
      const draft = draftPlan(`${title}\n一、学习\n每月读书。`, { units: [] }, () => SHIPPED_CALENDAR);
      expect('kind' in draft ? draft.kind : draft.year).toBe(2026);
    },
  );

  test.each(['- 2 -', '— 2 —', '－２－', '  -12-  '])('quotes no number of a page: %j', (page) => {
    const quotes = tasksOf(drafted(`一、学习\n压实工作责任。\n${page}\n形成工作合力，抓好工作落实。\n${page}\n`));
    expect(quotes.map(({ quote }) => quote)).toEqual(['形成工作合力，抓好工作落实。']);
    expect(
      drafted(`一、学习\n压实工作责任。\n${page}\n形成工作合力，抓好工作落实。`).doubts.map(({ words }) => words),
    ).toContain('压实工作责任。');
  });
});

describe('a title', () => {
  test.each<[string, string]>([
    ['各支部要每季度开展1次主题党日。', '1-1 每季度1次 | 各支部要开展主题党日'],
    ['支部书记每年至少讲1次党课。', '1-1 每年1次 | 支部书记讲党课'],
    ['一是每月组织学习1次。', '1-1 每月1次 | 组织学习'],
    ['组织培训4次（每季度1次）。', '1-1 每季度1次 | 组织培训'],
    ['其中集中研讨不少于4次。', '1-1 不少于4次 | 集中研讨'],
    ['从二季度开始每季度点评一次。', '1-1 二季度开始每季度一次 | 点评'],
  ])('of %s', (sentence, expected) => {
    expect(owedInShort(`一、学习\n${sentence}`)).toEqual([expected]);
  });

  test('of the rest is not what its heading owes', () => {
    const titles = (text: string): readonly string[] => tasksOf(drafted(text)).map(({ title }) => title);
    expect(titles('一、督查\n1.每月报送总结。压实工作责任，形成工作合力。')).toEqual([
      '报送总结',
      '压实工作责任，形成工作合力',
    ]);
    expect(titles('一、督查\n1.加强督查。压实工作责任，形成工作合力。')).toEqual(['加强督查']);
  });

  test.each([
    '某局\n2022年2月18日',
    '某局　　2022年2月18日',
    '某局\n　　２０２２年２月１８日',
    '某局\n二〇二二年二月十八日',
  ])('of the rest is not who issued the document and when: %j', (signature) => {
    const quotes = (text: string): readonly string[] => tasksOf(drafted(text)).map(({ quote }) => quote);
    expect(quotes(`一、督查\n1.每月报送总结。\n${signature}`)).toEqual(['每月报送总结']);
    expect(quotes(`一、督查\n1.压实工作责任。\n${signature}`)).toEqual(['压实工作责任。']);
  });

  test('of the rest is what stands before a day that is not the last word', () => {
    const quotes = tasksOf(drafted('一、督查\n1.每月报送总结。\n形成工作合力\n2022年2月18日\n2.压实责任。'));
    expect(quotes.map(({ quote }) => quote)).toContain('形成工作合力 2022年2月18日');
  });

  test.each([
    ['一、安排\n专题党课 2022年6月30日\n工作总结 2022年11月30日', '工作总结 2022年11月30日'],
    ['一、安排\n1.压实责任。\n召开支部委员会 2022年11月30日', '召开支部委员会 2022年11月30日'],
    ['一、督查\n1.压实责任。\n每季度召开支部党员大会\n2022年2月18日', '每季度召开支部党员大会'],
    ['一、督查\n1.压实责任。\n每季度调度各支部\n2022年2月18日', '每季度调度各支部'],
  ])('is made of what is owed in the last lines, also where a day ends them: %j', (text, quote) => {
    expect(tasksOf(drafted(text)).map((task) => task.quote)).toContain(quote);
  });

  test('has the words of the second thing only', () => {
    expect(owedInShort('一、学习\n全年新建书屋2个、改造提升阅览室3个。')).toEqual([
      '1-1 全年2个 | 新建书屋',
      '1-2 全年3个 | 改造提升阅览室',
    ]);
  });
});

describe('what is told and not owed', () => {
  test.each<[string, readonly string[]]>([
    ['一、工作成效\n组织培训4次。\n二、工作安排\n组织培训2次。', ['2-1 2次 | 组织培训']],
    ['一、存在的主要问题\n1.调研1次。\n二、通报完成情况\n每月1次。', ['2-1 每月1次 | 通报完成情况']],
    ['一、培训\n2021年，培训受到好评。组织讲座5次。今年，组织讲座2次。', ['1-2 今年2次 | 组织讲座']],
  ])('%s', (text, expected) => {
    expect(owedInShort(text)).toEqual(expected);
  });
});

describe('the parts of a plan', () => {
  const labels = (text: string): readonly string[] =>
    drafted(text).sections.flatMap(({ title, clauses }) => clauses.map(({ label }) => `${title} ${label}`));

  test('leave out what is only told, as the gate does', () => {
    const text = '一、2021年工作回顾\n队伍稳定，成效明显。\n二、今年打算\n1.每月学习一次。';
    expect(labels(text)).toEqual(['今年打算 1']);
    expect(findingsOf(text).filter((code) => !TO_DECIDE.has(code))).toEqual([]);
  });

  test('are not those of a title that names a month', () => {
    expect(labels('3月份工作安排\n一、学习\n1.读书一次。\n二、走访\n1.慰问一次。')).toEqual(['学习 1', '走访 1']);
  });

  test('go on where the text was cut out of a longer one', () => {
    expect(labels('4、宣传典型。\n四、安排\n3月份：\n1、植树。\n2、义诊。\n五月份：\n1、慰问。').slice(-2)).toEqual([
      '安排 1',
      '安排 2',
    ]);
  });
});

describe('what was not dared', () => {
  const doubts = (text: string): readonly string[] =>
    drafted(text).doubts.map(({ about, words }) => `${about.kind} ${words}`);

  test.each<[string, readonly string[]]>([
    ['一、整改\n6月中旬前完成整改。', ['ambiguous 6月中旬前']],
    ['一、整改\n6月31日前完成整改。', ['no-such-time 6月31日前']],
    ['一、整改\n每旬召开一次会议。', ['no-such-frequency 每旬召开一次']],
    [
      '一、整改\n会后3个工作日内报送材料，做好归档。',
      [
        'nothing-to-check 整改\n会后3个工作日内报送材料，做好归档。',
        'relative-time 会后3个工作日内报送材料，做好归档。',
      ],
    ],
    ['一、整改\n人事科每月通报。', ['subject 人事科']],
    ['一、整改\n每月第一周通报。', ['finer-time 每月第一周']],
    ['一、整改\n汛期（6月至9月）每月巡查1次。', []],
    ['一、整改\n培训2期（5月至6月）每月1期。', ['months-beside （5月至6月）每月']],
    ['一、整改\n6月至9月每月巡查1次。', []],
    ['一、整改\n走访（含6月）每月1次。', []],
    ['一、整改\n暑期走访2次。', ['relative-time 暑期']],
    ['一、整改\n每名党员全年参加2次活动。', ['for-each 每名党员']],
    ['一、整改\n深入开展整改工作。', ['nothing-to-check 整改\n深入开展整改工作。']],
    ['一、整改\n6月完成整改。（责任单位：办公室、人事科）', ['several-leads 责任单位：办公室、人事科']],
  ])('%s', (text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });

  test('a number that never ends is looked through once', () => {
    const digits = '1'.repeat(300_000);
    const [, ...others] = doubts(`一、整改\n会后${digits}日内报送材料。\n报送${digits}。`);
    expect(others).toEqual([`relative-time 会后${digits}日内报送材料。`]);
  });
});

describe('drafts', () => {
  const CORPUS = join(__dirname, 'corpus');
  const names = readdirSync(CORPUS).filter((name) => !name.endsWith('.yaml'));

  test.each(names)('of %s pass the gate but for what a person must decide', (name) => {
    const { text } = readDocumentFile(name, readFileSync(join(CORPUS, name)));
    expect(findingsOf(text).filter((code) => !TO_DECIDE.has(code))).toEqual([]);
  });

  const pieces = fc.constantFrom(
    ...[
      '一、',
      '（一）',
      '1.',
      '①',
      '## ',
      '\n',
      '\t',
      '\r',
      '\u3000',
      ' ',
      ': ',
      ' #',
      '- ',
      '"',
      "'",
      '\\',
      '{',
      '}',
      '[',
      ']',
      '|',
      '>',
    ],
    ...[
      '&a',
      '*a',
      '!!str',
      '? ',
      '%',
      '@',
      '`',
      '\u2028',
      '\u202e',
      '\ud800',
      '\u0007',
      '𠮷',
      '。',
      '；',
      '，',
      '“',
      '”',
      '《',
      '（',
      '）',
    ],
    ...[
      '6月',
      '6月31日前',
      '每季度',
      '一次',
      '至少2次',
      '2-3期',
      '年底',
      '6月中旬前',
      '责任单位：',
      '机关党委',
      '配合单位：',
      '、',
      '13月',
      '每旬',
      '0次',
    ],
    ...['开展学习', '工作任务\t责任单位\t完成时限', 'yuetishi-ignore Y402: x', '# ', '待明确', 'null', '3名'],
  );

  test('of any text are plans that can be read', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const unreadable = findingsOf(parts.join('')).filter(
          (code) => /^(?:failure|Y[25]|Y1(?!0[1-5]))/.test(code) && code !== 'Y502',
        );
        expect(unreadable).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
