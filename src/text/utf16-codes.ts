/** The UTF-16 codes of a text, and a 0 behind them. */
export function utf16Codes(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
