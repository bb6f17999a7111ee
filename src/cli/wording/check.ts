import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '检查计划和记录，逐条指出哪里写错、怎样改；没有问题就不出声',
  en: 'validate plans and records; silent when all is well',
};
export const PATHS: Bilingual = {
  zh: '计划文件夹、plan.yaml、记录文件，或者装着几个计划的文件夹；不写就检查 plans/ 下的全部计划',
  en: 'plan folders, plan files, records files or folders of plans; without any, every plan under plans/',
};
export const SEVERITY: Bilingual = { zh: '程度', en: 'severity' };
export const FAIL_ON: Bilingual = {
  zh: '从哪种程度起以状态 1 结束：error、warning、info；不写就是 error',
  en: 'exit with 1 from this severity on: error, warning or info; error unless told',
};
export const STRICT: Bilingual = { zh: '连同建议一起列出', en: 'list advice too' };
export const REVISION: Bilingual = { zh: '版本', en: 'revision' };
export const BASE: Bilingual = {
  zh: '和 git 里的这个版本比较：时限改了、期次没了，又没有登记延期或免办的，算错误；任务的编号改了，也算删去',
  en: 'compare due dates with this git revision: one that changed or is gone (a task with a new id is) without an extension or a waiver on record is an error',
};
export const COVERAGE: Bilingual = {
  zh: '逐条列出原文的每一条由哪些任务落实，时间和次数由哪些任务承担',
  en: 'show clause by clause which tasks stand for the approved document, and which owe its times and counts',
};
export const COVERAGE_FORMATS: Bilingual = {
  zh: '--coverage 只能配 --format text 或 json；别的格式用 --output 另写',
  en: '--coverage goes with --format text or json; write other formats with --output',
};
export function noDocument(plan: string): Bilingual {
  return {
    zh: `${plan} 没有可读的原文（source），无从核对`,
    en: `${plan} names no document (source) that can be read`,
  };
}
export const FORMAT_AND_FILE: Bilingual = { zh: '格式=文件', en: 'format=file' };
export const OUTPUT: Bilingual = {
  zh: '另写一份到文件，可以写几次，例如 json=findings.json',
  en: 'write to a file as well; may be given several times, such as json=findings.json',
};
export const EXAMPLE_ONE: Bilingual = { zh: '检查一个计划', en: 'check one plan' };
export const EXAMPLE_BASE: Bilingual = {
  zh: '检查全部计划，同 main 分支比较时限',
  en: 'check every plan, and its due dates against main',
};
export const EXAMPLE_COVERAGE: Bilingual = {
  zh: '逐条核对计划和原文',
  en: 'compare a plan with its document, clause by clause',
};
export const EXAMPLE_ALL: Bilingual = {
  zh: '检查全部计划，有警告也算不通过，另存一份 JSON',
  en: 'check every plan, warnings fail too, JSON beside it',
};
export const EXAMPLE_GITHUB: Bilingual = {
  zh: '在 GitHub 上标到出问题的行，另存一份 SARIF',
  en: 'mark the lines on GitHub, SARIF beside it',
};
export const NUMBER: Bilingual = { zh: '个数', en: 'number' };
export const WORKERS: Bilingual = {
  zh: '计划很多时另开几个线程一起检查，0 是不另开；不写就看处理器有几个。junit、github 格式和 --base、--coverage、--watch 不另开线程',
  en: 'how many threads help where there are many plans, 0 for none; as many as processors to spare unless told. None help with junit, github, --base, --coverage and --watch',
};
