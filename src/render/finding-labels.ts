import type { Bilingual } from '../diagnostic/language';

/** Words that stand before what belongs to a finding, in every format for people. */
export const HELP_LABEL: Bilingual = { zh: '改法：', en: 'help: ' };
export const RELATED_LABEL: Bilingual = { zh: '另见 ', en: 'see ' };
export const NOT_CHECKED_LABEL: Bilingual = { zh: '没有检查', en: 'not checked' };
