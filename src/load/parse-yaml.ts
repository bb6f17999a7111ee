import { finding } from '../diagnostic/finding';
import { readOrdinaryYaml } from './ordinary-yaml/read-ordinary-yaml';
import { controlIn } from './read-text';
import { nestedTooDeep } from './rules/nested-too-deep';
import type { YamlRead } from './yaml-read';

/** Deeper nesting than this is no plan, and could exhaust the document reader's stack; the other one knows its depth. */
const DEEPEST = 100;

/**
 * Parses YAML 1.2 with every scalar as its source text: our own decoders make numbers and dates of it. Anchors, aliases,
 * merge keys and tags are refused, so nothing a file says can grow or change its meaning.
 *
 * Two readers give the same tree: a fast one for ordinary files, and the document reader, which is the authority for
 * everything else, and for every finding.
 *
 * @param codes the text's UTF-16 codes and a 0, where they are at hand
 */
export function parseYaml(file: string, text: string, codes?: Uint16Array): YamlRead {
  const ordinary = readOrdinaryYaml(text, codes);
  if (ordinary !== undefined) return { root: ordinary, findings: [] };
  const control = controlIn(file, text);
  if (control !== undefined) return { root: undefined, findings: [control] };
  // A lone CR ends a line (YAML 1.2, 5.4), which neither reader knows; every offset stays what it was.
  const withoutLone = text.replace(/\r(?!\n)/g, '\n');
  if (withoutLone !== text) return parseYaml(file, withoutLone);
  const deepAt = offsetOfDeepNesting(text);
  if (deepAt !== undefined) {
    const found = finding(nestedTooDeep, { file, start: deepAt, end: deepAt + 1 }, { limit: DEEPEST });
    return { root: undefined, findings: [found] };
  }
  return documentReader().readYamlDocument(file, text);
}

/** Loaded where it is needed only: for an ordinary file its library would cost more than all the rest. */
function documentReader(): typeof import('./yaml-document') {
  return require('./yaml-document') as typeof import('./yaml-document');
}

/**
 * The offset at which a text nests deeper than allowed, counted without parsing: brackets that stay open, and columns of
 * indentation and list dashes at a line's start. It may count too much for odd prose, never too little.
 */
function offsetOfDeepNesting(text: string): number | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return index;
  }
  const indented = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}|^[ ]{${DEEPEST * 4}}`, 'm').exec(text);
  return indented?.index;
}
