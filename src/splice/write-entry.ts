import type { Content, Fields } from './entry-content';
import type { EntryStyle } from './entry-style';
import { writeScalar } from './write-scalar';

/** An entry in braces, on one line. */
export function entryInFlow(fields: Fields, style: EntryStyle): string {
  return inFlow('', fields, style);
}

/** An entry with its dash, as lines that end with a line end. */
export function entryInLines(fields: Fields, style: EntryStyle): string {
  const { indent, gap, lineEnd } = style;
  const lines = style.inFlow ? [entryInFlow(fields, style)] : linesOf(fields, style);
  return dashed(lines, gap)
    .map((line) => `${indent}${line}${lineEnd}`)
    .join('');
}

/** The fields in the order of the neighbours' keys; a key that those lack stands behind all that usually precede it. */
export function inOrder(fields: Fields, order: readonly string[]): Fields {
  const usual = [...fields.keys()];
  const keys = order.filter((key) => fields.has(key));
  usual.forEach((key, index) => {
    if (!keys.includes(key)) keys.splice(keys.findLastIndex((each) => usual.indexOf(each) < index) + 1, 0, key);
  });
  return new Map(keys.map((key) => [key, fields.get(key) ?? '']));
}

/** The lines of a mapping, without what stands before them. */
function linesOf(fields: Fields, style: EntryStyle): readonly string[] {
  return [...fields].flatMap(([key, value]) => {
    const { offset, inFlow: isFlow, itemsInFlow } = style.layoutOf(key);
    if (typeof value === 'string' || isFlow || isEmpty(value)) return [`${key}: ${inLine(key, value, style)}`];
    const below = isFields(value) ? linesOf(value, style) : itemLines(key, value, style, itemsInFlow);
    return [`${key}:`, ...below.map((line) => ' '.repeat(offset) + line)];
  });
}

function itemLines(key: string, items: readonly Content[], style: EntryStyle, itemsInFlow: boolean): readonly string[] {
  return items.flatMap((item) =>
    dashed(isFields(item) && !itemsInFlow ? linesOf(item, style) : [inLine(key, item, style)], ' '),
  );
}

function dashed(lines: readonly string[], gap: string): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `-${gap}` : ` ${' '.repeat(gap.length)}`) + line);
}

function inLine(key: string, value: Content, style: EntryStyle): string {
  return typeof value === 'string'
    ? writeScalar(value, { inFlow: false, quote: style.quoteOf(key) })
    : inFlow(key, value, style);
}

function inFlow(key: string, value: Content, style: EntryStyle): string {
  if (typeof value === 'string') return writeScalar(value, { inFlow: true, quote: style.quoteOf(key) });
  if (!isFields(value)) return `[${value.map((item) => inFlow(key, item, style)).join(', ')}]`;
  const pairs = [...value].map(([name, held]) => `${name}: ${inFlow(name, held, style)}`);
  return `{${style.padding}${pairs.join(', ')}${style.padding}}`;
}

function isFields(value: Content): value is Fields {
  return value instanceof Map;
}

function isEmpty(value: Fields | readonly Content[]): boolean {
  return isFields(value) ? value.size === 0 : value.length === 0;
}
