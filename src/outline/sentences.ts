import type { Stretch } from './paragraphs';

/** A sentence with its stop and the marks that close behind it, or what a paragraph ends with without a stop. */
const SENTENCE = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』）)]*|$)/g;

/** The sentences of a paragraph, without the blanks around them. A semicolon ends one: what follows has its own time. */
export function sentencesOf(text: string, paragraph: Stretch): readonly Stretch[] {
  return [...text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const start = paragraph.start + index + (sentence.length - sentence.trimStart().length);
    const end = start + sentence.trim().length;
    return end > start ? [{ start, end }] : [];
  });
}
