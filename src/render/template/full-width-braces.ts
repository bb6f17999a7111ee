import { isTemplateWord } from './template-names';

/** A placeholder that was typed between the full-width braces of a Chinese keyboard, as it stands in a text. */
export function fullWidthTag(text: string): string | undefined {
  return [...text.matchAll(/[｛{]\s*[#^/＃／]?\s*([^｛｝{}]{1,30}?)\s*[｝}]/gu)].find(
    ([whole, word = '']) => /[｛｝]/u.test(whole) && isTemplateWord(word),
  )?.[0];
}
