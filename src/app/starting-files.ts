import { writeScalar } from '../splice/write-scalar';

export interface StartingFacts {
  readonly organisation: string;
  /** At least one. */
  readonly units: readonly string[];
  readonly year: number;
}

/** The files to start from, by their paths in the working folder; the plan passes `check`. */
export function startingFiles(facts: StartingFacts): ReadonlyMap<string, string> {
  return new Map([
    [`plans/${facts.year}/plan.yaml`, startingPlan(facts)],
    [`plans/${facts.year}/records/记录.yaml`, startingRecords(facts.year)],
    ['yuetishi.yaml', STARTING_SETTINGS],
    ['.vscode/settings.json', EDITOR_SETTINGS],
  ]);
}

function startingPlan({ organisation, units, year }: StartingFacts): string {
  const names = units.map((unit) => writeScalar(unit, { inFlow: true, quote: '' }));
  const [lead = ''] = names;
  return `# yaml-language-server: $schema=../../schemas/plan.schema.json
#
# 全年的计划：部分、条、事项，次序和批准的工作要点一致。写完运行 yuetishi check。
format: 1
title: ${year}年工作要点
year: ${year}
organisation: ${writeScalar(organisation, { inFlow: false, quote: '' })}
units: [${names.join(', ')}]
# 几个单位都要办的，给它们起一个组名，lead 写组名就是每个单位各办一份：
# groups: { 各支部: [第一党支部, 第二党支部] }
# 批准的文件存成文本放在旁边，写明 source，check 就逐字核对各项的 quote：
# source: source.txt
sections:
  - title: 第一部分的标题
    clauses:
      - label: 1
        title: 第一条的标题
        tasks:
          # id 定了就不要改，完成记录用它指明是哪一项。when 照文件里的话写：
          # 6月、6月30日前、每月25日前、每季度1次、年内2-3次、常态化、待定
          - id: 1-1
            title: 换成要办的第一件事
            when: 每季度1次
            lead: ${lead}
`;
}

function startingRecords(year: number): string {
  return `# yaml-language-server: $schema=../../../schemas/records.schema.json
#
# 办了什么，往后记；也可以用 yuetishi record 登记。例如：
# - { task: 1-1, date: ${year}-03-08, note: 办了什么 }
`;
}

const STARTING_SETTINGS = `# 检查设置：哪种程度的问题算不通过，见 yuetishi schema settings。
format: 1
fail-on: error
`;

const EDITOR_SETTINGS = `{
  "yaml.schemas": {
    "./schemas/plan.schema.json": "plans/*/plan.yaml",
    "./schemas/records.schema.json": "plans/*/records/*.yaml",
    "./schemas/calendar.schema.json": "plans/calendars/*.yaml",
    "./schemas/baseline.schema.json": "plans/baselines/*.yaml",
    "./schemas/settings.schema.json": "yuetishi.yaml"
  },
  "files.encoding": "utf8"
}
`;
