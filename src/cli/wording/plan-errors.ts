import type { Bilingual } from '../../diagnostic/language';

export const FROM_SOUND_TASKS: Bilingual = {
  zh: '计划有以上错误，下面的结果只依据其余没有错误的内容。',
  en: 'The plan has the errors above; what follows rests on the rest of it only.',
};

export const WRONG_SETTINGS: Bilingual = {
  zh: '设置有以上错误，写错的部分不起作用。',
  en: 'The settings have the errors above; what is wrong in them does not act.',
};

export const NO_ANSWER: Bilingual = {
  zh: '计划读不出来，请先改正以上错误。',
  en: 'The plan cannot be read; mend the errors above first.',
};
