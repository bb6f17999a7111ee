import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import { finding, type Finding } from '../diagnostic/finding';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../source/tree';
import { duplicateKey } from './rules/duplicate-key';
import { yamlFeature } from './rules/yaml-feature';
import { yamlSyntax } from './rules/yaml-syntax';
import { describeSyntaxError } from './yaml-errors';
import { LONGEST_KEY, type YamlRead } from './yaml-read';

/** The authority on what a YAML file says: slower than the reader of events, and exact about everything that is wrong. */
export function readYamlDocument(file: string, text: string): YamlRead {
  const document = parseQuickly(text);
  const syntax = tellingErrors(text, document.errors).map(({ code, pos, message }) =>
    finding(yamlSyntax, { file, start: pos[0], end: pos[1] }, describeSyntaxError(code, message)),
  );
  if (syntax.length > 0) return { root: undefined, findings: syntax };
  const findings: Finding[] = [];
  const contents = document.contents;
  const root =
    contents === null || isEmpty(contents) ? undefined : new TreeBuilder(file, text, findings).nodeOf(contents);
  return { root: findings.length > 0 ? undefined : root, findings };
}

/** Parses without a stack trace for each of the library's errors: of them a bad file can have hundreds of thousands. */
function parseQuickly(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false, // compares each key with every other; duplicates are found below in one pass
      prettyErrors: false,
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first error of each line, and behind a tab only other tabs: the rest is what the parser then stumbles over. */
function tellingErrors(text: string, errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const firstTab = inOrder.findIndex(({ code }) => code === 'TAB_AS_INDENT');
  const causes = inOrder.filter(({ code }, index) => firstTab < 0 || index < firstTab || code === 'TAB_AS_INDENT');
  let lineEnd = -1;
  return causes.filter(({ pos }) => {
    if (pos[0] <= lineEnd) return false;
    const end = text.indexOf('\n', pos[0]);
    lineEnd = end < 0 ? text.length : end;
    return true;
  });
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === '' && node.range[0] === node.range[1];
}

/** Marks are looked for this far before the node they belong to. */
const FARTHEST_MARK = 1000;

/** So many refused marks of one file are said; the rest is the same mistake. */
const MOST_REFUSED = 20;

/** Turns the library's nodes into the program's own, and refuses what these files do not use. */
class TreeBuilder {
  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly findings: Finding[],
  ) {}

  /** @param behind where an empty value stands: behind what was read last */
  nodeOf(node: Node | null, behind = 0): SourceNode {
    if (node === null) return emptyScalar(behind);
    const [start, end] = rangeOf(node);
    if (isAlias(node)) {
      this.refuse('alias', start, end);
      return { kind: 'scalar', text: '', textStart: undefined, start, end };
    }
    if ('anchor' in node && node.anchor !== undefined) this.refuseMark('anchor', /&[^\s,[\]{}]+/g, start);
    if ('tag' in node && node.tag !== undefined) this.refuseMark('tag', /![^\s,[\]{}]*/g, start);
    if (isMap(node)) return this.mapOf(node.items as readonly Pair<Node, Node | null>[], start);
    if (isSeq(node)) return this.listOf(node.items as readonly Node[], start, node.flow === true);
    return start === end ? emptyScalar(behind) : this.scalarOf(node, start, end);
  }

  private mapOf(pairs: readonly Pair<Node, Node | null>[], start: number): MapNode {
    const seen = new Set<string>();
    const entries = pairs.map((pair): MapEntry => {
      const key = this.keyOf(pair.key);
      if (seen.has(key.text)) this.findings.push(finding(duplicateKey, this.stretch(key), { key: key.text }));
      seen.add(key.text);
      if (key.text === '<<') this.refuse('merge', key.start, key.end);
      return { key: key.text, start: key.start, end: key.end, value: this.nodeOf(pair.value, key.end) };
    });
    return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  private keyOf(key: Node): ScalarNode {
    const node = this.nodeOf(key, rangeOf(key)[0]);
    if (node.kind === 'scalar' && node.text.length <= LONGEST_KEY) return node;
    const wording =
      node.kind === 'scalar'
        ? describeSyntaxError('KEY_OVER_1024_CHARS', '')
        : { zh: '键只能是一个词', en: 'a key must be a single word' };
    this.findings.push(finding(yamlSyntax, this.stretch(node), wording));
    return { kind: 'scalar', text: '', textStart: undefined, start: node.start, end: node.end };
  }

  private listOf(nodes: readonly Node[], start: number, flow: boolean): ListNode {
    const items: SourceNode[] = [];
    for (const node of nodes) items.push(this.nodeOf(node, items.at(-1)?.end ?? start));
    return { kind: 'list', items, flow, start, end: items.at(-1)?.end ?? start };
  }

  private scalarOf(node: Scalar, start: number, end: number): ScalarNode {
    const text = String(node.value);
    const quoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : 0;
    const standsAsIs = this.text.startsWith(text, start + quoted) && start + quoted + text.length + quoted === end;
    return { kind: 'scalar', text, textStart: standsAsIs ? start + quoted : undefined, start, end };
  }

  /** Refuses a mark that stands some way before the node it belongs to, with white space and comments between. */
  private refuseMark(feature: 'anchor' | 'tag', mark: RegExp, nodeStart: number): void {
    if (this.findings.length >= MOST_REFUSED) return;
    const from = Math.max(0, nodeStart - FARTHEST_MARK);
    const before = this.text.slice(from, nodeStart).replace(/(?<=^|\s)#.*/gm, (comment) => ' '.repeat(comment.length));
    const last = [...before.matchAll(mark)].at(-1);
    const start = last === undefined ? nodeStart : from + last.index;
    this.refuse(feature, start, start + (last?.[0].length ?? 0));
  }

  private refuse(feature: 'anchor' | 'alias' | 'merge' | 'tag', start: number, end: number): void {
    // A file of a hundred thousand aliases is one mistake, not as many.
    if (this.findings.length >= MOST_REFUSED) return;
    this.findings.push(finding(yamlFeature, { file: this.file, start, end }, { feature }));
  }

  private stretch({ start, end }: SourceNode): { file: string; start: number; end: number } {
    return { file: this.file, start, end };
  }
}

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', text: '', textStart: at, start: at, end: at };
}

function rangeOf(node: Node): readonly [start: number, end: number] {
  const { range } = node;
  return range ? [range[0], range[1]] : [0, 0];
}
