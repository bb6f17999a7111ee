/**
 * What readers of YAML, or its versions, see differently: control characters, tabs among them, line ends that are neither
 * LF nor CRLF, and marks of the byte order. Hardly any file holds one, so whoever looks for some of them looks for these
 * first: one pass over the text tells that there is none.
 */
const ODD = /[^\n\r -~\xa0-\u2027\u202a-\ufefe\uff00-\uffff]|\r(?!\n)/;

/** Whether a text holds any of them, at whatever place. */
export function hasOddCharacters(text: string): boolean {
  return ODD.test(text);
}
