import { entryRule } from '../check-rule';

/** A void entry must fit exactly one record, and fits several. */
export const voidFitsSeveral = entryRule({
  code: 'Y714',
  name: 'void-fits-several',
  severity: 'error',
  incidental: ['places'],
  kind: 'void-fits-several',
  at: () => ['of'],
  related: ({ places }) => places.map((place) => ({ place, note: { zh: '这条相符', en: 'of fits this one' } })),
  message: {
    zh: ({ places }) => `与 of 相符的记录有 ${places.length} 条，只能有一条`,
    en: ({ places }) => `of fits ${places.length} records, and must fit one`,
  },
  help: {
    zh: () => '多写几个键，只留一条相符',
    en: () => 'add keys until only one fits',
  },
});
