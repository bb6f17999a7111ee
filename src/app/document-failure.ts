import type { Bilingual } from '../diagnostic/language';
import type { DocumentProblem, UnreadableDocument } from '../intake/unreadable-document';
import { inSentence } from '../text/in-sentence';
import { AppError } from './app-error';

/** A file that cannot be read as an approved document, in one sentence. @param file as it is shown */
export function documentFailure({ problem }: UnreadableDocument, file: string): AppError {
  const why = wordingOf(problem);
  return new AppError('could-not', { zh: `“${file}”读不了：${why.zh}`, en: `"${file}" cannot be read: ${why.en}` });
}

const MEGABYTE = 1024 * 1024;
const OLD_FORMATS: Readonly<Record<'doc' | 'pdf' | 'rtf', Bilingual>> = {
  doc: { zh: '是旧版 .doc 或 .wps', en: 'it is an old .doc or a .wps' },
  pdf: { zh: '是 PDF', en: 'it is a PDF' },
  rtf: { zh: '是 .rtf', en: 'it is an .rtf' },
};
const SAVE_AGAIN: Bilingual = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 再试',
  en: 'open it in Word or WPS, save it as .docx and try again',
};

function wordingOf(problem: DocumentProblem): Bilingual {
  switch (problem.kind) {
    case 'save-as-docx': {
      const { zh, en } = OLD_FORMATS[problem.format];
      return { zh: `${zh}；${SAVE_AGAIN.zh}`, en: `${en}; ${SAVE_AGAIN.en}` };
    }
    case 'locked':
      return {
        zh: '加了打开密码；请去掉密码再试',
        en: 'it is behind a password; take the password off and try again',
      };
    case 'no-word-document':
      return {
        zh: '不是 Word 文档；能读的是 .docx、.txt 和 .md',
        en: 'it is no Word document; .docx, .txt and .md are read',
      };
    case 'damaged': {
      const part = problem.part === undefined ? '' : inSentence(problem.part);
      return {
        zh: `不是完好的 Word 文档${part === '' ? '' : `（${part}）`}；${SAVE_AGAIN.zh}`,
        en: `it is no sound Word document${part === '' ? '' : ` (${part})`}; ${SAVE_AGAIN.en}`,
      };
    }
    case 'too-large':
      return {
        zh: `有 ${inMegabytes(problem.bytes)} MB，最多 ${inMegabytes(problem.limit)} MB；请去掉图片再试`,
        en: `it has ${inMegabytes(problem.bytes)} MB, and at most ${inMegabytes(problem.limit)} are read; take out pictures and try again`,
      };
    case 'unpacks-too-large':
      return { zh: '解压后大得不正常，不是工作要点', en: 'it unpacks to far more than a document has' };
    case 'too-long':
      return {
        zh: `超过 ${problem.limit} 个字，不是工作要点`,
        en: `it has more than ${problem.limit} characters, which is no yearly plan`,
      };
    case 'unknown-encoding':
      return {
        zh: '不是 UTF-8、UTF-16 或 GB18030（GBK）编码的文本，也不是 .docx',
        en: 'it is neither text in UTF-8, UTF-16 or GB18030 (GBK) nor a .docx',
      };
    case 'empty':
      return problem.pictures
        ? {
            zh: '里面只有图片，没有文字；扫描件请先识别成文字',
            en: 'it holds pictures and no text; have a scan recognised first',
          }
        : { zh: '里面没有文字', en: 'there is no text in it' };
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
