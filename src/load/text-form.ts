/** What a schema says of a text by a pattern. A regular expression is one. */
export interface TextForm {
  readonly source: string;
  test(text: string): boolean;
}

/**
 * The form that a pattern describes. The pattern is made only where a text is not one of the usual ones: to look at their
 * characters takes less.
 *
 * @param isUsual whether a text surely has the form
 */
export function textForm(source: string, isUsual: (text: string) => boolean = () => false): TextForm {
  let pattern: RegExp | undefined;
  return { source, test: (text) => isUsual(text) || (pattern ??= new RegExp(source, 'u')).test(text) };
}

const DASH = 0x2d;

/** Whether a text is as long as `2022-06-30`, with digits and dashes where that has them. */
export function isDateText(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== DASH : code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Whether a text is of Chinese characters alone, as most names are. */
export function isChineseText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return text !== '';
}
