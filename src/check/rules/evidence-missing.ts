import { didYouMean } from '../../diagnostic/did-you-mean';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { gateRule } from '../check-rule';
import { evidenceClaims } from '../evidence-claims';

/** A record names a file as its evidence that is not there: whoever asks for proof gets none. */
export const evidenceMissing = gateRule<{
  readonly file: string;
  readonly isFolder: boolean;
  readonly nearest: string | undefined;
}>({
  code: 'Y720',
  name: 'evidence-missing',
  severity: 'error',
  message: {
    zh: ({ file, isFolder }) =>
      isFolder ? `佐证“${inSentence(file)}”是文件夹，要写到文件` : `没有佐证文件“${inSentence(file)}”`,
    en: ({ file, isFolder }) =>
      isFolder
        ? `the evidence “${inSentence(file)}” is a folder, where a file is needed`
        : `there is no evidence file “${inSentence(file)}”`,
  },
  help: {
    zh: ({ isFolder, nearest }) =>
      isFolder ? undefined : (didYouMean.zh({ nearest }) ?? '路径从计划的文件夹写起，如 evidence/纪要.pdf'),
    en: ({ isFolder, nearest }) =>
      isFolder ? undefined : (didYouMean.en({ nearest }) ?? 'paths begin at the plan’s folder: evidence/minutes.pdf'),
  },
  explanation: () => ({
    why: {
      zh: '记录写了佐证，检查时就要拿得出来；文件没有归档，或者名字写错，等于没有。',
      en: 'Evidence that a record names must be there when somebody asks; not filed, or misnamed, it is none.',
    },
    bad: { records: '- { task: 1-1, date: 2022-06-10, evidence: [{ file: evidence/纪要.pdf }] }\n' },
    good: { records: '- { task: 1-1, date: 2022-06-10, evidence: [{ ref: 局党组2022年第3次会议纪要 }] }\n' },
  }),
  search({ evidence }, context, say) {
    for (const { file, place } of evidenceClaims(context)) {
      const found = evidence.get(file);
      const at = within(place, 'file');
      if (found?.kind === 'missing') say(at, { file, isFolder: false, nearest: found.nearest });
      if (found?.kind === 'folder') say(at, { file, isFolder: true, nearest: undefined });
    }
  },
});
