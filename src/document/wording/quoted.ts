/** A text in quotation marks; those within it become the inner ones: `“举办‘道德讲堂’”`. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
