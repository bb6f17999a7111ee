/** The first sentence of a text, Chinese or English, with its stop; the whole text where it has no stop. */
export function firstSentence(text: string): string {
  return /^.*?(?:[。！？]|[.!?](?=\s|$))/su.exec(text)?.[0] ?? text;
}
