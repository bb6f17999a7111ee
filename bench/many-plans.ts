// Plans by the thousand, all different and always the same: for measurements and for tests of what reads many plans.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ManyPlans {
  readonly plans: number;
  /** In each plan; 45 unless told, which makes a file of some 18 KB. */
  readonly tasks?: number;
  /** Another number makes other plans; 1 unless told. */
  readonly seed?: number;
  /** Damages every so manieth plan, in turn in the ways of `DAMAGES`; none unless told. */
  readonly brokenEvery?: number;
}

/** The year of all plans, and a day by which some of it is done and some overdue. */
export const YEAR_OF_MANY_PLANS = 2022;
export const AS_OF_MANY_PLANS = '2022-06-15';

/** How a plan is damaged: a task too many by its id, a line that is no YAML, a head that is no plan's, bytes that are no UTF-8. */
export const DAMAGES = ['duplicate-id', 'syntax', 'no-head', 'not-utf8'] as const;
export type Damage = (typeof DAMAGES)[number];

/** One plan: its folder below the one that holds all, and its files by their paths in it. */
export interface OnePlan {
  readonly folder: string;
  readonly damage: Damage | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Writes plans into a folder: a workspace for each organisation, 100 of them in a district. */
export function writeManyPlans(folder: string, wishes: ManyPlans): void {
  for (const { folder: below, files } of manyPlans(wishes)) {
    for (const [path, bytes] of files) {
      const at = join(folder, below, path);
      mkdirSync(join(at, '..'), { recursive: true });
      writeFileSync(at, bytes);
    }
  }
}

/** The same plans one by one, in order of their folders. */
export function* manyPlans({ plans, tasks = 45, seed = 1, brokenEvery = 0 }: ManyPlans): Generator<OnePlan> {
  for (let index = 0; index < plans; index++) {
    const isBroken = brokenEvery > 0 && index % brokenEvery === brokenEvery - 1;
    const damage = isBroken ? DAMAGES[Math.floor(index / brokenEvery) % DAMAGES.length] : undefined;
    const number = String(index + 1).padStart(6, '0');
    const district = `district-${String(Math.floor(index / 100) + 1).padStart(4, '0')}`;
    const made = new PlanText(chanceOf(seed * 1_000_003 + index), `第${number}号单位`).write(tasks);
    yield {
      folder: `${district}/office-${number}/plans/${YEAR_OF_MANY_PLANS}`,
      damage,
      files: new Map([
        ['plan.yaml', damaged(made.plan, damage)],
        ['records/all.yaml', new TextEncoder().encode(made.records)],
      ]),
    };
  }
}

function damaged(plan: string, damage: Damage | undefined): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (damage) {
    case undefined:
      return bytes(plan);
    case 'duplicate-id':
      return bytes(plan.replace('- id: t2\n', '- id: t1\n'));
    case 'syntax':
      return bytes(plan.replace('\nsections:', '\nunits: [甲\nsections:'));
    case 'no-head':
      return bytes(plan.replace(/^(?:title|year|organisation): .*\n/gm, ''));
    case 'not-utf8':
      return Uint8Array.from([...bytes(plan.slice(0, 200)), 0xff, 0xfe, ...bytes(plan.slice(200))]);
  }
}

/** Numbers from 0 to below 1 by a linear congruential generator (Numerical Recipes' constants), the same on every machine. */
function chanceOf(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const VERBS = ['组织', '召开', '开展', '落实', '推进', '举办', '完善', '督促', '检查', '整改', '汇总', '报送'];
const THINGS = [
  ...['理论学习', '支部主题党日', '党员大会', '谈心谈话', '民主评议', '廉政教育', '安全检查', '节能宣传', '信访接待'],
  ...['保密自查', '档案整理', '预算执行', '资产清查', '业务培训', '走访慰问', '志愿服务', '政务公开', '应急演练'],
];
const HOW = ['结合实际制定方案', '明确责任人', '逐项登记', '会前征求意见', '会后限期整改', '按季通报', '形成书面材料'];
const PAPERS = ['方案', '会议记录', '签到表', '小结', '整改清单', '台账', '照片', '通报'];
const SECTIONS = ['强化政治建设', '夯实组织基础', '抓好队伍建设', '改进工作作风', '提升服务保障'];
const UNITS = ['办公室', '机关党委', '机关纪委', '人事科', '财务科', '后勤科'];
const BRANCHES = ['第一党支部', '第二党支部', '第三党支部'];

/** A `when`, and the days on which what it asks for may be recorded as done, in order. */
interface Schedule {
  readonly when: string;
  readonly doneOn: readonly string[];
}

class PlanText {
  private readonly lines: string[] = [];
  private readonly records: string[] = [];

  constructor(
    private readonly chance: () => number,
    private readonly organisation: string,
  ) {}

  write(tasks: number): { readonly plan: string; readonly records: string } {
    this.lines.push('format: 1', `title: ${YEAR_OF_MANY_PLANS}年${this.organisation}工作要点`);
    this.lines.push(
      `year: ${YEAR_OF_MANY_PLANS}`,
      `organisation: ${this.organisation}`,
      `units: [${UNITS.join(', ')}, ${BRANCHES.join(', ')}]`,
    );
    this.lines.push(`groups: { 各支部: [${BRANCHES.join(', ')}] }`, 'sections:');
    let task = 0;
    SECTIONS.forEach((section, index) => {
      const last = Math.floor((tasks * (index + 1)) / SECTIONS.length);
      if (task === last) return;
      this.lines.push(`  - title: ${section}`, '    clauses:');
      for (let clause = 1; task < last; clause++) {
        this.lines.push(
          `      - label: ${index + 1}.${clause}`,
          `        title: ${this.some(VERBS)}${this.some(THINGS)}工作`,
        );
        this.lines.push('        tasks:');
        for (let count = 0; count < 3 && task < last; count++) this.task(`t${++task}`);
      }
    });
    return { plan: `${this.lines.join('\n')}\n`, records: `${this.records.join('\n')}\n` };
  }

  private task(id: string): void {
    const { when, doneOn } = this.schedule();
    const lead = this.chance() < 0.2 ? '各支部' : this.some(UNITS);
    const title = `${this.some(VERBS)}${this.some(THINGS)}（${id}）`;
    this.lines.push(`          - id: ${id}`, `            title: ${title}`, `            when: ${when}`);
    this.lines.push(
      `            lead: ${lead}`,
      `            with: [${this.some(UNITS.filter((unit) => unit !== lead))}]`,
    );
    this.lines.push(`            quote: ${this.some(VERBS)}${this.some(THINGS)}，${this.some(HOW)}，${this.some(HOW)}`);
    this.lines.push(
      `            requirement: ${this.some(HOW)}，${this.some(VERBS)}${this.some(THINGS)}，${this.some(HOW)}`,
    );
    const [first, second] = [this.some(PAPERS), this.some(PAPERS)];
    this.lines.push(`            deliverables: [${first === second ? first : `${first}, ${second}`}]`);
    if (this.chance() < 0.5) this.lines.push(`            notes: 参照${this.some(THINGS)}的做法，${this.some(HOW)}。`);
    for (const unit of lead === '各支部' ? BRANCHES : [lead]) this.recordsOf(id, unit, doneOn);
  }

  /** The first so many times, for what is done later would leave an earlier one unmet. */
  private recordsOf(id: string, unit: string, doneOn: readonly string[]): void {
    const times = Math.floor(this.chance() * (doneOn.length + 1));
    for (const day of doneOn.slice(0, times)) {
      this.records.push(`- task: ${id}`, `  unit: ${unit}`, `  date: ${day}`, `  recorded: ${day}`);
      this.records.push(`  note: ${this.some(VERBS)}${this.some(THINGS)}，${this.some(HOW)}`);
    }
  }

  private schedule(): Schedule {
    const day = 10 + Math.floor(this.chance() * 15);
    const month = 1 + Math.floor(this.chance() * 12);
    const months = (some: readonly number[]): string[] => some.map((each) => dayText(each, 3 + (day % 7)));
    const kinds: readonly Schedule[] = [
      { when: `每月${day}日前`, doneOn: months([1, 2, 3, 4, 5, 6]) },
      { when: '每季度1次', doneOn: months([2, 5]) },
      { when: `每季度末月${day}日前`, doneOn: months([3, 6]) },
      { when: '每半年不少于1次', doneOn: months([4]) },
      { when: `${month}月${day}日前`, doneOn: month > 5 ? [] : months([month]) },
      { when: `${month}月底前`, doneOn: month > 5 ? [] : months([month]) },
      {
        when: `{ in: ${YEAR_OF_MANY_PLANS}-03..${YEAR_OF_MANY_PLANS}-${String(5 + (day % 7)).padStart(2, '0')} }`,
        doneOn: months([4]),
      },
      { when: '上半年', doneOn: months([5]) },
      { when: '年内2-3次', doneOn: months([3, 5]) },
      { when: '常态化', doneOn: [] },
    ];
    return this.some(kinds);
  }

  private some<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.chance() * items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
}

function dayText(month: number, day: number): string {
  return `${YEAR_OF_MANY_PLANS}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
