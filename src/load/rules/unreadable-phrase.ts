import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

const EXAMPLES = '6月、6月底前、每季度1次、每月25日前、年内2-3次、常态化';

/** A `when` that the grammar of phrases does not understand; nothing is guessed. */
export const unreadablePhrase: Rule<{
  readonly text: string;
  readonly stopsAt: number;
  readonly readable: string | undefined;
}> = {
  code: 'Y401',
  name: 'unreadable-phrase',
  severity: 'error',
  message: {
    zh: ({ text, stopsAt }) =>
      stopsAt === 0 || text.trim() === ''
        ? `读不懂时间“${inSentence(text)}”`
        : `读不懂时间“${inSentence(text)}”：读到“${inSentence(text.slice(0, stopsAt))}”为止，后面的${rest(text, stopsAt, '“', '”')}不明白`,
    en: ({ text, stopsAt }) =>
      stopsAt === 0 || text.trim() === ''
        ? `“${inSentence(text)}” is not a time that can be read`
        : `“${inSentence(text)}” was understood up to “${inSentence(text.slice(0, stopsAt))}”, but not${rest(text, stopsAt, ' “', '”', ' its end')}`,
  },
  help: {
    zh: ({ readable }) => `${readable === undefined ? '' : `能读懂的是“${readable}”；`}写法如：${EXAMPLES}`,
    en: ({ readable }) => `${readable === undefined ? '' : `“${readable}” can be read; `}for example: ${EXAMPLES}`,
  },
  explanation: () => ({
    why: {
      zh: '读不懂的时间没有办法提醒，猜错了比没有更误事。',
      en: 'Of a time that cannot be read nobody can be reminded, and a wrong guess does more harm than none.',
    },
    bad: { task: 'title: 走访慰问困难党员\nwhen: 上半年抽空\nlead: 机关党委\n' },
    good: { task: 'title: 走访慰问困难党员\nwhen: 上半年\nlead: 机关党委\n' },
  }),
};

function rest(text: string, from: number, open: string, close: string, atEnd = '结尾'): string {
  const left = text.slice(from);
  return left.trim() === '' ? atEnd : `${open}${inSentence(left)}${close}`;
}
