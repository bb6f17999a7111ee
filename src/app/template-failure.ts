import type { Bilingual } from '../diagnostic/language';
import type { TagProblem, TemplateProblem, WrongTemplate } from '../render/template/wrong-template';
import { inSentence } from '../text/in-sentence';
import { AppError } from './app-error';

const MEGABYTE = 1024 * 1024;
const MOST_NAMED = 40;

/** A template that cannot be filled, in one sentence. @param file as it is shown */
export function templateFailure({ problem, more }: WrongTemplate, file: string): AppError {
  const fileWords = wordsOfFile(problem);
  if (fileWords !== undefined) {
    return new AppError('could-not', {
      zh: `模板“${inSentence(file)}”读不了：${fileWords.zh}`,
      en: `The template "${inSentence(file)}" cannot be read: ${fileWords.en}`,
    });
  }
  const words = 'tag' in problem ? tagWords(problem, inSentence(problem.tag)) : NO_TAGS;
  return new AppError('wrong-use', {
    zh: `模板“${inSentence(file)}”：${words.zh}${more === 0 ? '' : `；另有${more}处不对`}`,
    en: `The template "${inSentence(file)}": ${words.en}${more === 0 ? '' : `; ${more} more ${more === 1 ? 'thing is' : 'things are'} wrong`}`,
  });
}

export function unknownTemplateEnding(file: string): Bilingual {
  return {
    zh: `模板要是 .docx 或 .md，“${inSentence(file)}”不是；旧版 .doc、.wps、.dotx 请另存为 .docx。`,
    en: `A template is a .docx or a .md, which "${inSentence(file)}" is not; save a .doc, .wps or .dotx as .docx.`,
  };
}

/** Undefined where the file is sound, and what stands between its braces is not. */
function wordsOfFile(problem: TemplateProblem): Bilingual | undefined {
  switch (problem.kind) {
    case 'old-or-locked':
      return {
        zh: '是旧版 .doc，或者加了打开密码；请去掉密码，另存为 .docx 再试',
        en: 'it is an old .doc, or behind a password; take the password off, save it as .docx and try again',
      };
    case 'no-word-file':
      return {
        zh: '不是 Word 文档；请用 Word 或 WPS 另存为 .docx 再试',
        en: 'it is no Word file; save it as .docx in Word or WPS and try again',
      };
    case 'damaged': {
      const part = problem.part === undefined ? '' : inSentence(problem.part);
      return {
        zh: `文档不完好${part === '' ? '' : `（${part}）`}；请用 Word 或 WPS 打开，另存为 .docx 再试`,
        en: `it is damaged${part === '' ? '' : ` (${part})`}; open it in Word or WPS, save it as .docx and try again`,
      };
    }
    case 'too-large':
      return {
        zh: `超过 ${problem.limit / MEGABYTE} MB，不像是模板；请去掉图片和附件再试`,
        en: `it has more than ${problem.limit / MEGABYTE} MB, which is no template; take out pictures and attachments and try again`,
      };
    case 'macros':
      return {
        zh: '里面有宏；请另存为不带宏的 .docx 再试',
        en: 'it holds macros; save it as a .docx without them and try again',
      };
    case 'word-template':
      return {
        zh: '是改了名的 .dotx；请另存为 .docx 再试',
        en: 'it is a renamed .dotx; save it as .docx and try again',
      };
    case 'not-utf-8':
      return { zh: '不是 UTF-8 编码；请另存为 UTF-8 再试', en: 'it is not UTF-8; save it as UTF-8 and try again' };
    default:
      return undefined;
  }
}

const NO_TAGS: Bilingual = {
  zh: '没有占位符，填不进内容；请在要填的地方写上 {标题}、{#部分}…{/部分} 这样的占位符',
  en: 'it has no placeholders to fill; write some such as {标题} and {#部分}…{/部分} where the paper goes',
};

function tagWords(problem: Exclude<TagProblem, { kind: 'no-tags' }>, tag: string): Bilingual {
  switch (problem.kind) {
    case 'full-width-braces':
      return { zh: `${tag} 用了全角花括号，请改成半角的 { }`, en: `${tag} stands in full-width braces; use { }` };
    case 'unclosed-brace':
      return { zh: `{${tag} 后面缺少 }`, en: `the brace of {${tag} is never closed` };
    case 'unopened-brace':
      return { zh: `${tag} 后面的 } 前面缺少 {`, en: `the } behind ${tag} has no { before it` };
    case 'doubled-brace':
      return { zh: `${tag} 的花括号写了两层，只要一层`, en: `the braces of ${tag} are doubled; one is enough` };
    case 'unclosed-list':
      return { zh: `{#${tag}} 没有用 {/${tag}} 结束`, en: `{#${tag}} is never ended by {/${tag}}` };
    case 'unopened-list':
      return { zh: `{/${tag}} 前面没有 {#${tag}}`, en: `{/${tag}} ends what {#${tag}} has not begun` };
    case 'crossed-lists': {
      const by = inSentence(problem.closedBy);
      return { zh: `{#${tag}} 要先用 {/${tag}} 结束，再写 {/${by}}`, en: `{#${tag}} must be ended before {/${by}}` };
    }
    case 'torn-list':
      return {
        zh: `{${tag}} 的开头和结尾要在同一个段落里、同一表格行里，或者各占一段`,
        en: `both ends of {${tag}} must stand in one paragraph, in one row of a table, or in paragraphs of their own`,
      };
    case 'list-as-text':
      return {
        zh: `{${tag}} 是一列内容，要写成 {#${tag}}…{/${tag}}`,
        en: `{${tag}} is a list; write {#${tag}}…{/${tag}}`,
      };
    case 'list-elsewhere':
      return { zh: `{${tag}} 不能写在这一层里`, en: `{${tag}} cannot stand inside the list around it` };
    case 'outside-its-list':
      return {
        zh: `{${tag}} 只能写在 {#${problem.list}}…{/${problem.list}} 里面`,
        en: `{${tag}} holds only inside {#${problem.list}}…{/${problem.list}}`,
      };
    case 'unknown-name':
      return unknownName(problem, tag);
  }
}

function unknownName({ nearest, known }: Extract<TagProblem, { kind: 'unknown-name' }>, tag: string): Bilingual {
  if (nearest !== undefined) {
    return {
      zh: `没有 {${tag}} 这个占位符，要写的可能是“${inSentence(nearest)}”`,
      en: `there is no placeholder {${tag}}; "${inSentence(nearest)}" was probably meant`,
    };
  }
  const names = known.slice(0, MOST_NAMED).map((name) => inSentence(name));
  return {
    zh: `没有 {${tag}} 这个占位符，这里可以用 ${names.join('、')}`,
    en: `there is no placeholder {${tag}}; here there are ${names.join(', ')}`,
  };
}
