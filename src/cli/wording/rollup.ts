import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '汇总许多单位的计划：合计、每个单位一行、完成率低的在前',
  en: 'add up the plans of many organisations: totals, one line each, the worst first',
};
export const FOLDER: Bilingual = { zh: '文件夹', en: 'folder' };
export const FOLDERS: Bilingual = {
  zh: '各单位的计划所在的文件夹，往下找每个 plan.yaml；不写就从当前文件夹往上找 plans/',
  en: 'folders below which every plan.yaml is read; without any, plans/ is looked for from the current folder upward',
};
export const YEAR_VALUE: Bilingual = { zh: '年份', en: 'year' };
export const YEAR: Bilingual = {
  zh: '汇总哪一年的计划；不写就是基准日的年份',
  en: 'the year of the plans; that of the as-of date unless told',
};
export const NUMBER: Bilingual = { zh: '个数', en: 'number' };
export const TOP: Bilingual = {
  zh: '每张表最多列几行，0 是全部；不写就是 20，xlsx 和 json 总是全部',
  en: 'how many lines a table has at most, 0 for all; 20 unless told, and always all in xlsx and json',
};
export const UNITS: Bilingual = {
  zh: '列出完成率最低的几个责任单位；不写就是 10',
  en: 'how many of the units with the lowest rates to list; 10 unless told',
};
export const WORKERS: Bilingual = {
  zh: '用几个线程读计划，0 是不另开线程；不写就看处理器有几个',
  en: 'how many threads read plans, 0 for none beside the main one; as many as processors unless told',
};
export const NO_CACHE: Bilingual = {
  zh: '不用缓存：每份计划都重新读，也不留下什么',
  en: 'read every plan anew, and keep nothing for the next time',
};
export const CACHE_DIR: Bilingual = {
  zh: '缓存放在哪个文件夹，可以随时删去；不写就在用户的缓存文件夹里',
  en: "where summaries are kept, safe to delete at any time; in the user's folder for caches unless told",
};
export const FACTS_VALUE: Bilingual = { zh: '文件', en: 'file' };
export const FACTS: Bilingual = {
  zh: '另写一份明细，每个期次一行，用 .parquet、.ndjson 或 .csv，见 docs/facts.zh-CN.md',
  en: 'also write one row an occurrence, as .parquet, .ndjson or .csv; see docs/facts.md',
};
export const SHARD_VALUE: Bilingual = { zh: '第几组/共几组', en: 'part/parts' };
export const SHARD: Bilingual = {
  zh: '只汇总一部分单位，例如 3/16；各组合起来正好是全部',
  en: 'take only a part of the organisations, such as 3/16; all parts together are the whole',
};
export const EXAMPLE_ALL: Bilingual = {
  zh: '全市各单位到 7 月 1 日的情况',
  en: 'all organisations of a city as of 1 July',
};
export const EXAMPLE_BOOK: Bilingual = {
  zh: '写成表格，每个单位一行，一个不少',
  en: 'as a workbook, with a line for every organisation',
};
export const EXAMPLE_FACTS: Bilingual = {
  zh: '另写一份明细，给 DuckDB 等查询工具用',
  en: 'also write the rows for DuckDB and other engines',
};

export const NO_FOLDER: Bilingual = {
  zh: '这里和上级文件夹里没有 plans/，请写明要汇总哪个文件夹，例如 yuetishi rollup 全市。',
  en: 'There is no plans/ here or above; name the folder to roll up, as in yuetishi rollup city.',
};

/** How far reading has come. @param found as far as is known; what is found may be read at once */
export function progressWords(done: number, found: number): Bilingual {
  const of = found > done ? ` / ${grouped(found)}` : '';
  return { zh: `已读 ${grouped(done)}${of} 份计划 …`, en: `${grouped(done)}${of} plans read …` };
}

/** @param count how many are not listed */
export function moreProblems(count: number): Bilingual {
  return {
    zh: `另有 ${count} 个问题没有列在这里，--format json 列出全部。`,
    en: `${count} more problem${count === 1 ? ' is' : 's are'} not listed here; --format json lists all.`,
  };
}

/** `12,345`: a number that changes before one's eyes is read by its groups. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
