/** The text as one of its own, to be kept: a part of a file's text would keep the whole file in memory. */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
