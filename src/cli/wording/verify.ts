import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '核对佐证文件：在不在，登记以后有没有改动',
  en: 'verify evidence files: present, and unchanged since recorded',
};
export const EXAMPLE_ONE: Bilingual = { zh: '核对一个计划的佐证', en: 'the evidence of one plan' };
export const EXAMPLE_JSON: Bilingual = { zh: '给程序读', en: 'for programs' };
