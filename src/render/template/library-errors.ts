import type { TagProblem } from './wrong-template';

/** What the library says of a mistake: https://docxtemplater.com/docs/errors/ */
interface LibraryError {
  readonly id: string;
  readonly tag: string;
  readonly opening: string;
  readonly closing: string;
}

/** The mistakes that the library found, in our words; undefined where it failed for another reason. */
export function tagProblemsIn(error: unknown): readonly TagProblem[] | undefined {
  const { errors, id } = propertiesOf(error);
  if (!Array.isArray(errors)) return typeof id === 'string' ? [problemOf(libraryError(error))] : undefined;
  const problems = errors.map((each) => problemOf(libraryError(each)));
  return problems.length === 0 ? undefined : problems;
}

function problemOf({ id, tag, opening, closing }: LibraryError): TagProblem {
  switch (id) {
    case 'unclosed_tag':
      return { kind: 'unclosed-brace', tag };
    case 'unopened_tag':
      return { kind: 'unopened-brace', tag };
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return { kind: 'doubled-brace', tag };
    case 'unclosed_loop':
      return { kind: 'unclosed-list', tag };
    case 'unopened_loop':
      return { kind: 'unopened-list', tag };
    case 'closing_tag_does_not_match_opening_tag':
      return { kind: 'crossed-lists', tag: opening, closedBy: closing };
    default:
      return { kind: 'torn-list', tag };
  }
}

function libraryError(error: unknown): LibraryError {
  const { id, xtag, openingtag, closingtag } = propertiesOf(error);
  const text = (value: unknown): string => (typeof value === 'string' ? (value.trim().split('\n')[0] ?? '') : '');
  return { id: text(id), tag: text(xtag), opening: text(openingtag), closing: text(closingtag) };
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {};
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}
