import type { Bilingual } from '../../diagnostic/language';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';
import { evidenceClaims } from '../evidence-claims';
import type { WayOut } from '../gate-facts';

const WAYS_OUT: Readonly<Record<WayOut, Bilingual>> = {
  above: { zh: '不在计划的文件夹里', en: 'is outside the plan’s folder' },
  absolute: {
    zh: '写成了绝对路径，换一台电脑就找不到',
    en: 'is an absolute path, which another machine does not have',
  },
  backslash: { zh: '用了反斜杠，别的系统读不了', en: 'has a backslash, which other systems do not read' },
  link: { zh: '是链接，指到计划的文件夹外面', en: 'is a link that leads out of the plan’s folder' },
};

/** An evidence file lies outside the plan's folder, so that it is neither kept nor handed over with the plan. */
export const evidenceOutside = gateRule<{ readonly file: string; readonly reason: WayOut }>({
  code: 'Y723',
  name: 'evidence-outside',
  severity: 'error',
  message: {
    zh: ({ file, reason }) => `佐证“${inSentence(file)}”${WAYS_OUT[reason].zh}`,
    en: ({ file, reason }) => `the evidence “${inSentence(file)}” ${WAYS_OUT[reason].en}`,
  },
  help: {
    zh: ({ reason }) =>
      reason === 'backslash'
        ? '用 / 分隔，如 evidence/纪要.pdf'
        : '把文件放进计划的文件夹，路径从那里写起，如 evidence/纪要.pdf',
    en: ({ reason }) =>
      reason === 'backslash'
        ? 'write forward slashes: evidence/minutes.pdf'
        : 'put the file into the plan’s folder, and write its path from there: evidence/minutes.pdf',
  },
  explanation: () => ({
    why: {
      zh: '佐证要和计划放在一起，一并归档、移交；放在外面的，换个地方就找不到，也可能指到不相干的文件。',
      en: 'Evidence is kept and handed over with the plan; what lies outside is lost elsewhere, or may be any file.',
    },
    bad: { records: '- { task: 1-1, date: 2022-06-10, evidence: [{ file: ../2021/纪要.pdf }] }\n' },
    good: { records: '- { task: 1-1, date: 2022-06-10, evidence: [{ ref: 局党组2022年第3次会议纪要 }] }\n' },
  }),
  search({ evidence }, context, say) {
    for (const { file, place } of evidenceClaims(context)) {
      const found = evidence.get(file);
      if (found?.kind === 'outside') say(within(place, 'file'), { file, reason: found.reason });
    }
  },
});
