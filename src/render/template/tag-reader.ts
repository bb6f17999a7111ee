import type { DXT } from 'docxtemplater';
import type { TemplateRecord } from './template-data';
import { canonicalName } from './template-names';

/** A placeholder as the template has it. */
export interface Tag {
  /** `text`: `{标题}`; `list`: `{#部分}…{/部分}`; `otherwise`: `{^部分}…{/部分}`; `other` is nothing that we offer. */
  readonly kind: 'text' | 'list' | 'otherwise' | 'other';
  readonly name: string;
  /** As written between the braces. */
  readonly written: string;
  /** What stands between the ends of a list. */
  readonly within: readonly Tag[];
}

type Part = DXT.Part & { readonly module?: string };

/**
 * Takes the part of the library's expression language, of which there is none: a name means what the data has under it,
 * and nothing is ever computed. Meanwhile it notes the placeholders, so that they can be compared with what there is.
 */
export class TagReader {
  private readonly seen: Part[] = [];

  /** For the library: the reader of a name, asked for once for each placeholder. */
  readonly parser = (word: string, { tag }: { readonly tag?: DXT.Part } = {}): DXT.Parser => {
    if (tag !== undefined) this.seen.push(tag);
    return { get: (scope: unknown) => valueIn(scope, word) };
  };

  /** The placeholders outside of all lists, in their order. */
  get tags(): readonly Tag[] {
    const nested = new Set(this.seen.flatMap(({ subparsed = [] }) => subparsed.filter(isPlaceholder)));
    return this.seen.filter((part) => !nested.has(part)).map(tagOf);
  }
}

function valueIn(scope: unknown, word: string): TemplateRecord[string] | undefined {
  const record = scope as TemplateRecord;
  const name = word.trim();
  if (Object.hasOwn(record, name)) return record[name];
  const canonical = canonicalName(name);
  return Object.hasOwn(record, canonical) ? record[canonical] : undefined;
}

function tagOf(part: Part): Tag {
  return {
    kind: kindOf(part),
    name: part.value.trim(),
    written: (part.raw ?? part.value).trim(),
    within: (part.subparsed ?? []).filter(isPlaceholder).map(tagOf),
  };
}

function kindOf({ module, inverted }: Part): Tag['kind'] {
  if (module === undefined) return 'text';
  if (module !== 'loop') return 'other';
  return inverted === true ? 'otherwise' : 'list';
}

function isPlaceholder({ type }: DXT.Part): boolean {
  return type === 'placeholder';
}
