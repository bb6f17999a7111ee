const MOST = 12;

/** Lists texts in a sentence; of many, the first dozen. */
export function someInWords(texts: readonly string[], separator: string): string {
  return `${texts.slice(0, MOST).join(separator)}${texts.length > MOST ? `${separator.trimEnd()} …` : ''}`;
}
