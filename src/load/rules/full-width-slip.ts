import type { Rule } from '../../diagnostic/rule';

/** A full-width mark where YAML needs a half-width one: the commonest slip of a Chinese keyboard. */
export const fullWidthSlip: Rule<{ readonly found: string; readonly mended: string }> = {
  code: 'Y106',
  name: 'full-width-slip',
  severity: 'error',
  message: {
    zh: ({ found }) => `此处的“${found}”是全角符号，应为半角`,
    en: ({ found }) => `the full-width “${found}” here must be half-width`,
  },
  help: { zh: ({ mended }) => `应写：${mended}`, en: ({ mended }) => `write: ${mended}` },
};
