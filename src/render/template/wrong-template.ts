/** Why a template cannot be filled. Words between braces stand here as the template has them. */
export type TemplateProblem =
  /** A .doc of before 2007, or a file behind a password: both begin alike. */
  | { readonly kind: 'old-or-locked' }
  | { readonly kind: 'no-word-file' }
  /** It begins like a Word file, but a part of it is broken. */
  | { readonly kind: 'damaged'; readonly part: string | undefined }
  /** It, or what it unpacks to, has more than this many bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'macros' }
  /** A .dotx under the name of a .docx. */
  | { readonly kind: 'word-template' }
  | { readonly kind: 'not-utf-8' }
  | TagProblem;

/** Something between braces that means nothing, and how many more such there are. */
export type TagProblem =
  | { readonly kind: 'no-tags' }
  | { readonly kind: 'full-width-braces'; readonly tag: string }
  | { readonly kind: 'unclosed-brace'; readonly tag: string }
  | { readonly kind: 'unopened-brace'; readonly tag: string }
  | { readonly kind: 'doubled-brace'; readonly tag: string }
  | { readonly kind: 'unclosed-list'; readonly tag: string }
  | { readonly kind: 'unopened-list'; readonly tag: string }
  | { readonly kind: 'crossed-lists'; readonly tag: string; readonly closedBy: string }
  /** Its ends do not stand in the same row or paragraph. */
  | { readonly kind: 'torn-list'; readonly tag: string }
  /** `nearest`, the one probably meant; `known`, what can stand there. */
  | {
      readonly kind: 'unknown-name';
      readonly tag: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  /** The name of a list, where a text is wanted. */
  | { readonly kind: 'list-as-text'; readonly tag: string }
  /** A list that belongs to something else than where it stands. */
  | { readonly kind: 'list-elsewhere'; readonly tag: string }
  /** A name that holds only within a list. */
  | { readonly kind: 'outside-its-list'; readonly tag: string; readonly list: string };

/** The template is wrong, told in one sentence. */
export class WrongTemplate extends Error {
  override readonly name = 'WrongTemplate';

  /** @param more how many further mistakes it has */
  constructor(
    readonly problem: TemplateProblem,
    readonly more = 0,
  ) {
    super(problem.kind);
  }
}

/**
 * Whether an error is one. What fills templates is a part of the program with a class of its own, so the class cannot
 * tell, but the name can.
 */
export function isWrongTemplate(error: unknown): error is WrongTemplate {
  return error instanceof Error && error.name === 'WrongTemplate';
}

/** Larger templates are refused, in bytes. One page with a picture of a seal has less than one megabyte. */
export const LARGEST_TEMPLATE = 8 * 1024 * 1024;
