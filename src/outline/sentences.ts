import type { Stretch } from './paragraphs';

/** How a sentence ends: with a stop, and the marks that close behind it. */
const END = /[。！？；!?;]+[”’」』）)]*/g;

/** The sentences of a paragraph, without the blanks around them. A semicolon ends one: what follows has its own time. */
export function sentencesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  const paragraph = text.slice(start, end);
  let from = 0;
  while (from < paragraph.length) {
    END.lastIndex = from;
    const to = END.test(paragraph) ? END.lastIndex : paragraph.length;
    const sentence = paragraph.slice(from, to);
    const first = start + to - sentence.trimStart().length;
    const last = start + from + sentence.trimEnd().length;
    if (last > first) sentences.push({ start: first, end: last });
    from = to;
  }
  return sentences;
}
