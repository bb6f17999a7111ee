import type { Plan } from '../../model/plan';

const YEAR = /[0-9０-９〇零○一二三四五六七八九]{4}\s*年度?的?/gu;
const REMARK = /[（(【〔[][^（(【〔[]*[）)】〕\]]$/u;
/** A paper that only brings another: `关于印发2026年党建工作要点的通知`. */
const COVER = /^关于(?:印发|下发|转发)(.+)的通知$/u;
const KIND_OF_PAPER =
  /(?:要点|计划|安排|(?:实施|行动)?方案|(?:实施|指导)意见|规划|打算|(?:目标|任务|(?<!主体)责任)?(?:分解表|责任表|安排表|清单|台账|一览表))$/u;
const SAYS_LITTLE = /^(?:年度|全年)?(?:重点|主要)?(?:工作|任务)?$/u;

/**
 * What a plan is about, from its title: `机关党建工作` from `2022年机关党建工作要点`. The year, the kind of paper and a remark
 * in brackets at its end are left out. Where nothing is left that tells one office from another (`2022年工作要点`), the
 * organisation's name goes before it.
 */
export function subjectOf({ title, organisation }: Pick<Plan, 'title' | 'organisation'>): string {
  const named = (/《([^《》]+)》/u.exec(title)?.[1] ?? COVER.exec(title.trim())?.[1] ?? title).trim();
  const subject = named.replace(REMARK, '').trim().replace(KIND_OF_PAPER, '').replace(YEAR, '').trim();
  if (!SAYS_LITTLE.test(subject)) return subject;
  return `${organisation}${subject === '' ? '工作' : subject}`;
}

/** A plan's title as a text names it: in title marks, unless it brings its own. */
export function titleInMarks({ title }: Pick<Plan, 'title'>): string {
  return title.includes('《') ? title : `《${title}》`;
}

/** The title of a paper as a text names it; the title marks within it are the inner ones (GB/T 15834-2011, 4.15). */
export function paperInMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** Who signs the paper and gets the reports. */
export function issuerOf({ issuer, organisation }: Pick<Plan, 'issuer' | 'organisation'>): string {
  return issuer ?? organisation;
}
