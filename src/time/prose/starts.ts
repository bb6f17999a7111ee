const NUMERAL = '[0-9〇零○一二两三四五六七八九十百]';
const YEAR_DIGIT = '[0-9〇零○一二三四五六七八九]';
const NUMBER = `${NUMERAL}{1,20}`;
/** 3, 3-5, 8或9, 3、6、9, 二、第四. */
const NUMBERS = `${NUMBER}(?:[-至到、,/和及或]第?${NUMBER}){0,20}`;
/** 月调度, 季通报: what is done is named after its period. */
const NAMED_AFTER_PERIOD = `(?:周|月|季度?|半年|年)(?:${[
  ...['调度', '通报', '研判', '督查', '督导', '点评', '讲评', '考核', '考评', '会商', '推进', '评比', '巡查', '晾晒'],
  ...['复盘', '反馈', '提醒', '提示'],
].join('|')})`;
/** Where two such names can stand: one look at a sentence, which for nearly all spares the long patterns of them. */
const MAY_NAME = /[周月季度年]..[、,][周月季半年]/;
/** One alone may be the name of a paper, as 月通报, and what is said of a system of them is nothing done. */
const NAMED = [
  `(?<=^|[、,。;:]|[行持实到照善])${NAMED_AFTER_PERIOD}(?=[、,]${NAMED_AFTER_PERIOD})`,
  `(?<=${NAMED_AFTER_PERIOD}[、,])${NAMED_AFTER_PERIOD}`,
]
  .map((each) => `${each}(?!(?:[、,]${NAMED_AFTER_PERIOD})*(?:的|等|工作|推进|长效)*(?:机制|制度|体系|办法))`)
  .join('|');

const COUNT_WORD = '(?:场次|批次|期次|[次期场篇个项批轮堂件份节])';

/**
 * Where a time or a count may begin in a sentence: a coarse sieve before the grammar, whose parsers are too slow to be
 * tried at each character. `time` is defined where a time may begin, `named` where the period of a name does, else
 * only a count may.
 */
export class Starts {
  private readonly usual: RegExp;
  /** Made when it is asked for, which it rarely is. */
  private withNames: RegExp | undefined;

  /** @param anchors names of movable days */
  constructor(anchors: readonly string[]) {
    this.usual = new RegExp(patternOf(anchors), 'g');
  }

  /** What finds them in a sentence, one after the other, until it is asked for another sentence. */
  in(sentence: string): RegExp {
    const pattern = MAY_NAME.test(sentence)
      ? (this.withNames ??= new RegExp(`(?<named>${NAMED})|${this.usual.source}`, 'g'))
      : this.usual;
    pattern.lastIndex = 0;
    return pattern;
  }
}

function patternOf(anchors: readonly string[]): string {
  const names = anchors.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const times = [
    `${YEAR_DIGIT}{4}年`,
    `第?${NUMBERS}(?:月|第?季度)`,
    `[每逐按](?=个?(?:逢|周|星期|礼拜|月|季|半年|年|双月|单月|两月|${NUMBER}个月))`,
    `每(?=隔|半个?月|旬|日|天|学[期年]|工作日|双周|${NUMBER}个?(?:周|星期|天|日|工作日|学期|年))`,
    '隔(?=[月周年旬日天季]|星期|学期)',
    '逢?[双单]月',
    '[上下]半年|上[、和]?下半年',
    `半年|[一1]年|[一1]周|两月|${NUMBER}个(?:月|季度)`,
    '年(?:[内底末终初]|度内)',
    '[今本当明次翌来]年',
    '全年',
    '岁[末尾](?!年初)|首季',
    // Behind another time it is the end of that month.
    '(?<=^|[。;:])月[末底]',
    '截[至止]|不[晚迟]于|最迟',
    ...(names === '' ? [] : [`(?:${names})节?(?=(?:[、和及与](?:${names})节?){0,9}(?:之?前|以前))`]),
  ];
  const counts = [
    '至少|最少|最多|至多|不少于|不得少于|不低于|不得低于|不超过|不得超过|不多于',
    `各(?=[^。；]{0,8}${NUMBER}(?:[-至到]${NUMBER})?${COUNT_WORD})`,

    `${NUMBER}(?:[-至到]${NUMBER})?${COUNT_WORD}`,
  ];
  return `(?<time>${times.join('|')})|${counts.join('|')}`;
}

/** Whether a numeral begins before a point: what begins there is half of it. */
export function isInsideNumber(chars: string, at: number): boolean {
  return at > 0 && ALL_NUMERALS.test(chars.slice(at - 1, at + 1));
}

const ALL_NUMERALS = new RegExp(`^${NUMERAL}{2}$`);
