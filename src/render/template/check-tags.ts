import { nearestWord } from '../../text/nearest';
import type { Tag } from './tag-reader';
import { nameFor, TEMPLATE_NAMES, WITHIN_PART, type TemplateName } from './template-names';
import type { PaperNames } from './paper-names';
import type { TagProblem } from './wrong-template';

/** The names that hold at a place, the innermost list's first. */
type Scopes = readonly [readonly TemplateName[], ...(readonly TemplateName[])[]];

/**
 * What is wrong with the placeholders of a template, in their order: names that do not exist, or do not hold where they
 * stand. A list may only be gone through directly inside what it belongs to, so that no template makes more of a paper
 * than the paper holds.
 */
export function checkTags(tags: readonly Tag[], { parts, columns }: PaperNames): readonly TagProblem[] {
  if (tags.length === 0) return [{ kind: 'no-tags' }];
  const ofParts = parts.map((name): TemplateName => ({ zh: name, en: name, within: WITHIN_PART }));
  const check = (tag: Tag, scopes: Scopes): readonly TagProblem[] => {
    const problem = problemWith(tag, scopes, columns);
    if (problem !== undefined) return [problem];
    const list = tag.kind === 'list' ? nameFor(tag.name, scopes[0]) : undefined;
    const within = list?.within === undefined ? scopes : ([namesWithin(list, columns), ...scopes] as const);
    return tag.within.flatMap((each) => check(each, within));
  };
  return tags.flatMap((tag) => check(tag, [[...TEMPLATE_NAMES, ...ofParts]]));
}

function namesWithin({ within = [], isOpen }: TemplateName, columns: readonly string[]): readonly TemplateName[] {
  return isOpen === true ? [...within, ...columns.map((title): TemplateName => ({ zh: title, en: title }))] : within;
}

function problemWith(tag: Tag, scopes: Scopes, columns: readonly string[]): TagProblem | undefined {
  const { kind, name, written } = tag;
  const found = scopes.map((names) => nameFor(name, names)).find((each) => each !== undefined);
  if (kind === 'other') return unknownName(tag, scopes);
  if (found === undefined) return columns.length === 0 && isInRow(scopes) ? undefined : unknownName(tag, scopes);
  if (found.within === undefined) return undefined;
  if (kind === 'text') return { kind: 'list-as-text', tag: written };
  return nameFor(name, scopes[0]) === undefined ? { kind: 'list-elsewhere', tag: written } : undefined;
}

/** Of a paper without a table nobody knows what its columns would be called. */
function isInRow([innermost]: Scopes): boolean {
  return nameFor('格', innermost) !== undefined;
}

function unknownName({ name, written }: Tag, scopes: Scopes): TagProblem {
  const list = listWith(name, TEMPLATE_NAMES);
  if (list !== undefined) return { kind: 'outside-its-list', tag: written, list };
  const known = [...new Set(scopes.flat().map(({ zh }) => zh))];
  const english = scopes.flat().map(({ en }) => en);
  return { kind: 'unknown-name', tag: written, nearest: nearestWord(name, [...known, ...english]), known };
}

/** The first list within which a name would hold. */
function listWith(name: string, names: readonly TemplateName[]): string | undefined {
  const lists = names.filter(({ within }) => within !== undefined);
  const direct = lists.find(({ within = [] }) => nameFor(name, within) !== undefined);
  if (direct !== undefined) return direct.zh;
  return lists.map(({ within = [] }) => listWith(name, within)).find((each) => each !== undefined);
}
