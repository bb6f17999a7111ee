import type { Bilingual } from '../../diagnostic/language';

export { hostFailureSentence } from '../../app/host-failure-sentence';

/** A mistake of the program. @param whereTo an address for reports; without one, the maintainers */
export function bugSentence(message: string, whereTo: string | undefined): Bilingual {
  return {
    zh: `程序出错了，这不是您的问题：${message}。请报告给${whereTo === undefined ? '维护者' : ` ${whereTo}`}，并附上所用的命令。`,
    en: `This is a bug of the program: ${message}. Please report it to ${whereTo ?? 'the maintainers'}, with the command you gave.`,
  };
}
