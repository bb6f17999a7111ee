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
  explanation: () => ({
    why: {
      zh: '中文输入法打出的逗号、冒号看着和半角的差不多，YAML 却把整串当成一个名字。',
      en: 'The comma and the colon of a Chinese keyboard look like the half-width ones, and YAML takes the whole run for one name.',
    },
    bad: { task: 'title：组织警示教育\nwhen: 9月\nlead: 机关纪委\nwith: [第一党支部，第二党支部]\n' },
    good: { task: 'title: 组织警示教育\nwhen: 9月\nlead: 机关纪委\nwith: [第一党支部, 第二党支部]\n' },
  }),
};
