import { fitsBeginning, fitsEnd, holdsOne, type EdgePattern } from '../../text/edge-patterns';

/**
 * What makes a time or a count in a sentence none that anything is owed by: names (八项规定), what is past (2021年以来), rank
 * (第三次), lengths of time (三年内), idioms (最多跑一次). Each table says what stands before or behind; texts are as the grammar
 * reads them, without blanks and quotation marks.
 */
export interface Surroundings {
  readonly before: string;
  readonly found: string;
  readonly behind: string;
  /** Whether a time stands earlier in the sentence. */
  readonly hasTime: boolean;
  /** Whether it goes on with what is counted: 总体预案1个、专项预案6个. */
  readonly goesOn: boolean;
}

const DIGITS = '0123456789';
const NUMERALS = `${DIGITS}〇零一二两三四五六七八九十百`;
const NUMERAL = `[${NUMERALS}]`;

/** What is half of 6.30 or of 17:00; behind 完成时限： a time begins. */
const HALF_OF_NUMBER: EdgePattern = ['.:', '', /\d[.:]$/];

/** 去年12月, 近三月, 二十一前, 三年内, 2021年起草于3月. */
const BEFORE_TIME: readonly EdgePattern[] = [
  ['年去时期达续', '', /(?:去年|上年|上一年|前年|往年|过去|历时|为期|长达|连续)$/],
  [NUMERALS, ''],
  HALF_OF_NUMBER,
  ['、和', '年中', /年中[、和]$/],
  // 对6月底前未完成的, 作为年终述职的依据: what something is done to or with.
  ['对', '', /(?:^|[,。;、])对$/],
  // The date of a paper itself.
  [':', '', /(?:印发|成文|签发|发布|制定|起草|填报|填表|会议)(?:日期|时间):$/],
];

const BEHIND_TIME: readonly EdgePattern[] = [
  // 8月届满, 6月到期: when something ends by itself.
  ['届任期到', '', /^(?:[届任期]满|到期)/],
  // 3月以来, 12月的.
  ['以至之后开起的', '', /^(?:以来|至今|以后|之后|后|开始|起(?!草)|的)/],
];

/** 上半年工作总结, 一季度党费: what is named by a time; behind a deadline the same words are what is to be done. */
const NAMED_BY_TIME: readonly EdgePattern[] = [
  ['份工总情简报要数', '', /^份?(?:工作)?(?:总结|情况|简报|报表|要点|数据|报告)/],
  ['经党财重工', '', /^(?:经济|党费|财务|重点工作|工作(?:计划|任务|安排|会议))/],
  ['双开天气', '', /^(?:双过半|开门红|天气|气候)/],
];

/** 3月份工作安排：, the head of what is to be done in it. */
const HEADS_LIST = /^(?:的|主要|重点|工作|任务|安排|计划)+:$/;

/** 2022年1月10日 in brackets, alone or with who passed it, under a title. */
const DAY_OF_DOCUMENT = /^\d{4}年[^|至到-]*(?:日\|\)|[^前|至到-]\|[^()]*(?:通过|批准|印发))/;

/** 学习6月10日市委会议精神, 落实3月1日会议部署: the day names a meeting, and what is done with it comes before. */
const DAY_OF_MEETING =
  /(?:学习|传达|贯彻|落实|领会|宣讲|根据|按照|围绕)[^,。;|]{0,8}\|[^|]*[日号]\|[^,。;]*?(?:精神|部署|要求|讲话|决定|意见|通知)/;

const FOR_EACH = ['每', '同一', '任一', '单个'];
/** 同一企业每年不超过2次, 每次党委会至少研究1次: said of each of what may come, at no time. */
const FOR_EACH_ONE = /(?:(?:^|[,。;对])(?:同一|任一|单个)|每(?:次|单元|节?课|[场期]))[^,。;]*$/;

function isForEachOne(before: string): boolean {
  return holdsOne(FOR_EACH, before) && FOR_EACH_ONE.test(before);
}

const MEASURES = ['学时', '课时', '学分', '小时', '天', '日', '字', '人', '名', '元', '万', '分钟', '%'];
const MEASURE = `(?:${MEASURES.join('|')})`;
/** 时间累计不少于12天: how long something takes in all. */
const LASTS = `(?:时间|时长|学时|课时|天数|累计)+(?:不少于|不低于|至少|不得少于|不能少于|达到?)${NUMERAL}+个?${MEASURE}`;

/** 每年不少于110学时, 每月至少4天: how long in each period, and not how often. */
const HOW_LONG = new RegExp(
  `^[每按][^|]*\\|(?:(?:参加|累计|集中|脱产|网络|学习|培训)*(?:不少于|不低于|至少|不得少于|不超过|达到?)?${NUMERAL}+个?${MEASURE}|[^,。;(次期场]{0,8}${LASTS})`,
);

function saysHowLong(found: string, behind: string): boolean {
  if (!'每按'.includes(found.charAt(0)) || !holdsOne(MEASURES, behind)) return false;
  return HOW_LONG.test(`${found}|${behind}`);
}

/** 六月安全月: what a month is dedicated to. */
const DEDICATED =
  /^(?:[0-9]{1,2}|[一二三四五六七八九十]+)月\|(?:安全|宣传|敬老|读书|质量|禁毒|科技|普法|志愿服务|法治|廉政|作风建设)[\p{Script=Han}]{0,4}月(?:活动|期间|宣传)/u;

/** 年终考核, 年底述职 are names of things. */
const NAMED_BY_YEAR_END: readonly EdgePattern[] = [
  [
    '绩综民总考述测奖检评工验决汇报表',
    '',
    /^(?:绩效|综合|民主)?(?:总结|考核|考评|述职|测评|奖|检查|评议|工作|验收|决算|评比|评优|汇报|报告|表彰)/,
  ],
];
const YEAR_ENDS = ['年终', '年末', '年底'];

/** 每月学习主题：, 每季度任务清单如下: a heading over what comes in each. */
const HEADS_EACH = /^[每按][^|]*\|[^,。;次期场]{0,6}(?:主题|安排|要点|计划|任务|清单|进度)(?:如下:?|见附件|:)[。]?$/;

/** 2018年10月28日起施行, 2021年3月印发: when a rule was made. */
const MADE: readonly EdgePattern[] = [
  ['印施实公发通修出召', '', /^(?:印发|施行|实施|公布|发布|通过|修订|出台|召开的)/],
];

function namesRule(found: string, behind: string): boolean {
  return found.charAt(4) === '年' && fitsBeginning(MADE, behind) && /^[0-9〇零一二三四五六七八九]{4}/.test(found);
}

/** 每个年级, 每年级: not each year. */
const EACH_GRADE = /^每个?年\|[级段]/;

const FOUND_AND_BEHIND: readonly EdgePattern[] = [
  // 每月缴纳的党费, 每季度的进展情况: what comes with a period, and is named by it.
  ['每按', '的', /^[每按][^|]*\|(?:的(?!第|最)|[^,。;(次期场]{1,8}的(?:情况|党费|数据|信息|进度|资料|报表|结果))/],
  // 在按月通报的基础上: what is done already.
  ['每按逐', '基础上', /^[每按逐][^|]*\|[^,。;]{0,8}的?基础上/],
  ['每按', ':', HEADS_EACH],
  ['每按', '如下', HEADS_EACH],
  ['每按', '见附件', HEADS_EACH],
  // 年度计划, 年初预算 are names of things.
  ['年', '初|', /^年初\|(?:工作|预算|计划|以来|确定)/],
  ['按', '', /^按年度?\|(?![0-9一二两三四五六七八九十])/],
  ['逐', '年', /^逐年/],
  // 2021年度组织生活会, 2021年度决算: of which year a thing is.
  [
    DIGITS,
    '年度|',
    /^[0-9]{4}年度\|(?:[\p{Script=Han}]{0,4}(?:组织生活会|民主生活会)|[\p{Script=Han}]{0,2}(?:述职|考核|总结|决算|年报|审计|测评|评议))/u,
  ],
  // 全年工作按月推进: how a plan is laid out.
  ['按逐', '|', /^[按逐](?:月|季度?)\|(?:推进|分解|细化|量化|列出)/],
  ['每', '年|级', EACH_GRADE],
  ['每', '年|段', EACH_GRADE],
  // 每周调度制度: how a system is called.
  ['每按逐', '制', /^[每按逐][^|]*\|[^,。;次期场]{0,8}(?:制度|机制)[。;]?$/],
  // 十月革命, 三月三: names of days.
  ['十三', '月|', /^(?:十月\|革命|三月\|三(?![次期场]))/],
  // 一月一主题: said of each month, and not of January.
  ['一二三四五六七八九十', '月|', /^[一二三四五六七八九十]月\|[一两]/],
  ['一', '季度|', /^一季度\|[一两]回/],
  ['每', '每年|', /^每年\|[春夏秋冬]/],
];
/** Behind these a year and nothing else was meant: 三年内, 数年内, 去年底. */
const BEFORE_YEAR: readonly EdgePattern[] = [[`${NUMERALS}数几多近去上`, '']];

/** 作为年终考核的依据, 纳入年底目标考评: the occasion by its name. */
const OCCASION =
  /(?:作为|纳入|列入|计入|记入|与|参考)[^,。;|]{0,4}\|年[终末底]\|[^,。;]{0,12}(?:考核|考评|评优|评先|评价|述职|绩效|依据)/;

export function isNoTime({ before, found, behind }: Surroundings): boolean {
  const foundAndBehind = `${found}|${behind}`;
  const all = `${before}|${foundAndBehind}`;
  if (YEAR_ENDS.some((word) => all.includes(`|${word}|`)) && OCCASION.test(all)) return true;
  if ((all.includes('日|') || all.includes('号|')) && DAY_OF_MEETING.test(all)) return true;
  if (found.startsWith('年') && fitsEnd(BEFORE_YEAR, before)) return true;
  if (before.endsWith('(') && DAY_OF_DOCUMENT.test(foundAndBehind)) return true;
  return (
    isForEachOne(before) ||
    fitsEnd(BEFORE_TIME, before) ||
    fitsBeginning(BEHIND_TIME, behind) ||
    (!found.endsWith('前') && fitsBeginning(NAMED_BY_TIME, behind) && !(before === '' && HEADS_LIST.test(behind))) ||
    saysHowLong(found, behind) ||
    (found.endsWith('月') && behind.includes('月') && DEDICATED.test(foundAndBehind)) ||
    (YEAR_ENDS.includes(found) && fitsBeginning(NAMED_BY_YEAR_END, behind)) ||
    fitsBeginning(FOUND_AND_BEHIND, foundAndBehind) ||
    namesRule(found, behind)
  );
}

/** 第三次, 每一次, 新一轮, 上一期, 十九届六次, 开展了3次, 最多跑一次, 连续两次, 因故三次. */
const BEFORE_COUNT: readonly EdgePattern[] = [
  ['第每这那此上下前后再又首头另同某任新本该历多数几近逐唯届了过跑', ''],
  [`何至续故${NUMERALS}`, '', /(?:任何|截至|连续|因故|无故|第[0-9一二三四五六七八九十]+)$/],
  [NUMERALS, ''],
  HALF_OF_NUMBER,
  // 设4个项目, 下设3个小组: what a thing consists of.
  ['设辖置为括有', '', /(?:设|下设|下辖|设置|分为|包括|共有|现有|拥有)$/],
  // 少1次, 缺席1次: what costs points.
  ['少缺漏迟未开席报交记勤课会办加', '', /(?:^|[,。;、每])(?:少|缺|漏|迟|未)(?:开|席|报|交|记|勤|课|会|办|参加)?$/],
];
/** 春秋两季各1次: seasons are no stretches of days. */
const SEASONS = /[春夏秋冬]两?季各?[^,。;]{0,6}$/;

/** 1次考核不合格, 两次未参加. */
const NOT_DONE = /^(?:考核|测评|评议|检查)?(?:不|未)(?:参加|合格|达标|到位|称职|完成|落实|整改|缴|交|报|通过)/;

/** 一次性, 一次次, 三次全会, 一期工程, 一场硬仗, 一次办好, 两次不参加 as a condition. */
const BEHIND_COUNT: readonly EdgePattern[] = [
  ['性次又全党代产分方元函', '', /^(?:性|次|又一|全会|全体会议|党代会|代表大会|产业|分配|方|元|函数)/],
  ['工项改平系建', '', /^(?:工程|项目|改造|平台|系统|建设)/],
  ['硬战攻革大接', '', /^(?:硬仗|战役|攻坚战|革命|大考|接力)/],
  ['办告就', '', /^(?:办好|办成|办结|办妥|告知|就好)/],
  ['的扣加减计', '', /^的?(?:扣|加|减|计)(?:[0-9]|分)/],
  // 3个/人, and what a bracket behind it says more exactly: 2期（4月、10月各1期）.
  ['/(', '', /^\/[人户名]|^\([^()]*各[^()]*[次期场]/],
  ['办', '', /^办(?:$|[,。;、)]|改革|服务|机制|事项)/],
  ['无被', '', /^(?:无故|被)/],
  ['考测评检不', '不', NOT_DONE],
  ['考测评检未', '未', NOT_DONE],
];

/** Behind 个 a length of time, and no number of times: 不少于5个工作日, 3个月, 2个以上学时. */
const LENGTH: readonly EdgePattern[] = [
  [
    '月季年星礼工自休交小钟学课昼百',
    '',
    /^(?:月(?!度)|季度|年度|星期|礼拜|(?:工作|自然|休息|交易)日|小时|钟头|[学课工]时|昼夜|百分点)/,
  ],
];

/** 构建1个一体化平台体系: what one thing is. */
const SYSTEMS = ['体系', '格局', '网络', '机制', '模式'];
const SYSTEM = /^[^,。;、]{2,16}(?:体系|格局|网络|机制|模式)(?:[,。;、]|$)/;

/** 个, 项, 批, 件 and 份 count things rather than times: they need a bound, or a time with a verb before them. */
const WEAK = '个项批件份';
const BOUNDS_BEHIND = ['及以上', '以上', '以内', '以下'];

function isWeakCount(found: string): boolean {
  const bound = BOUNDS_BEHIND.find((word) => found.endsWith(word)) ?? '';
  return found.length > bound.length && WEAK.includes(found.charAt(found.length - bound.length - 1));
}

const BOUND = /至少|最少|不少于|不得少于|不低于|不得低于|不超过|不得超过|不多于|最多|至多|以上|以内|以下|[-至到]/;
/** 500份. */
const SHORTEST_HUNDREDS = 4;
/** 1-2次, 2次以上: no shorter count has a bound. */
const SHORTEST_BOUND = 4;
const MAKING: readonly EdgePattern[] = [
  [
    '展织成出送报交定育造选树好理结决动立建写集布发名荐办系访问',
    '',
    /(?:开展|组织|完成|推出|报送|上报|提交|制定|培育|打造|评选|评出|选树|办好|办理|办结|解决|推动|建立|建成|创建|形成|撰写|征集|发布|编发|印发|命名|选送|推荐|申报|举办|做好|讲好|联系|走访|慰问)(?:好|出)?$/,
  ],
];

/** 寒暑假前全面检查一次, 节前检查1次: at a time that no calendar of ours knows, and not at the one named before. */
const HANG = ['前', '后', '间'];
const HANGS = /[,、;](?:每个?)?(?:寒暑?假|暑假|放假|开学|期[中末]|节|汛期|会)(?:之?前|之?后|期间)[^,、;]*$/;
/** 五一、中秋期间各1次, 维权周和家暴日各1次: so many at each of several occasions. */
const AT_OCCASIONS = /(?:期间|[春夏秋冬两]季|[节日周假末]|年中)$/;

/** 二次供水, 二次封堵: done again to the same thing, and not twice. */
const AGAIN =
  /^(?:供水|封堵|污染|装修|加工|搬运|开发|创业|转运|利用|创新|传播|伤害|灾害|衍生|感染|录入|核实|核对|复核|验收)/;

export function isNoCount(surroundings: Surroundings): boolean {
  const { before, found, behind } = surroundings;
  if (found === '二次' && AGAIN.test(behind)) return true;
  if (isForEachOne(before)) return true;
  if (holdsOne(HANG, before) && HANGS.test(before)) return true;
  if (found.startsWith('各') && AT_OCCASIONS.test(before)) return true;
  // 都上一堂党课: of lessons 上 is the verb.
  const isLesson = before.endsWith('上') && /[都要须共每人]上$/.test(before) && /[堂节]$/.test(found);
  if (!isLesson && (fitsEnd(BEFORE_COUNT, before) || (before.includes('季') && SEASONS.test(before)))) return true;
  if (fitsBeginning(BEHIND_COUNT, behind)) return true;
  return isWeakCount(found) && isNoWeakCount(surroundings);
}

function isNoWeakCount({ before, found, behind, hasTime, goesOn }: Surroundings): boolean {
  if (found.includes('个') && fitsBeginning(LENGTH, behind)) return true;
  if (SOME.some((word) => found.startsWith(word))) return true;
  if (found.length >= SHORTEST_HUNDREDS && /[0-9]{3}/.test(found)) return true; // 样本不少于500份
  const isBounded = found.length >= SHORTEST_BOUND && BOUND.test(found);
  if (!isBounded && holdsOne(SYSTEMS, behind) && SYSTEM.test(behind)) return true;
  const isLast = ',。;、)'.includes(behind.charAt(0));
  if (isBounded || (isLast && (goesOn || OUTPUT_BEFORE.test(before)))) return false;
  const isOwed = hasTime || found.includes('批') || fitsEnd(OUTPUT, before);
  return !isOwed || !fitsEnd(MAKING, before);
}

/** 一批典型, 一个目标. */
const SOME = ['一批', '一个', '各一批', '各一个'];

/** Of these the number is what shall come of it, also where no time is named: 培育5个示范点, 办好10件实事. */
const OUTPUT: readonly EdgePattern[] = [
  [
    '育造建成选彰树出写好集报送发项进解作摄制名领订',
    '',
    /(?:培育|打造|创建|建成|评选|评选表彰|选树|推出|撰写|办好|征集|申报|报送|编发|立项|结项|组建|引进|化解|制作|拍摄|录制|命名|认领|编制|修订)(?:好|出)?$/,
  ],
];

/** The same behind what is counted: 打造示范点3个. */
const OUTPUT_BEFORE =
  /(?:培育|打造|创建|建成|评选|选树|推出|撰写|办好|征集|申报|报送|编发|承办|举办|开展|制定|新建|立项|结项|组建|引进|化解|制作|拍摄|录制|命名|认领|编制|修编|修订)[^,。;]{0,12}$/;

/** What a sentence says that tells of what was done, not of what is to be done. */
const NARRATIVE =
  /去年|上年(?!度?[\p{Script=Han}]{0,6}(?:述职|评议|考核|组织生活会|民主生活会|总结|决算|整改|问题))|过去(?:一年|的)|一年来|近年来|今年以来|累计(?!时长|学时|时间|不|至少|达|满)|先后|同比|已(?:经)?(?:开展|组织|召开|完成|举办|建成|形成)/u;
/** Words of which each of these holds one: in most sentences there is none. */
const IN_NARRATIVE = ['去年', '上年', '过去', '年来', '年以来', '累计', '先后', '同比', '已'];

export function isNarrative(sentence: string): boolean {
  return holdsOne(IN_NARRATIVE, sentence) && NARRATIVE.test(sentence);
}
