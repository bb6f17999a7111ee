import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '台账：一期一行，发给各单位填报',
  en: 'the ledger that units fill in, one row an occurrence',
};
