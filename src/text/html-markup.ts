import { xmlText } from './xml-escape';

/** What may stand in a template: texts and numbers are escaped, markup is not. */
export type HtmlValue = string | number | Markup | readonly Markup[];

/** A piece of HTML in which every text was escaped. Only {@link html} makes one, so that no text can be taken for it. */
export type Markup = EscapedMarkup;

/** It is not exported, and has a private member: nothing of the same shape is taken for it. */
class EscapedMarkup {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  get markup(): string {
    return this.#markup;
  }
}

/**
 * HTML with values in it: html`<td title="${reason}">${text}</td>`. They may stand as the content of an element and
 * between the double quotes of an attribute; not in names, in unquoted attributes, nor within `<script>` and `<style>`,
 * whose text HTML does not unescape. What a reader would obey is shown as `\u{202e}`. Pieces of a list follow each other.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const pieces = strings.map((literal, at) => literal + valueMarkup(values[at] ?? ''));
  return new EscapedMarkup(pieces.join(''));
}

function valueMarkup(value: HtmlValue): string {
  if (value instanceof EscapedMarkup) return value.markup;
  if (typeof value === 'object') return value.map(valueMarkup).join('');
  return xmlText(String(value));
}
