import type { Archive } from './archive';
import { readXmlPart } from './xml-part';

/** Which part of a file another one refers to, and as what. */
export interface Relation {
  readonly id: string;
  /** The last step of its type's address, such as `worksheet`: the rest differs between two editions of the standard. */
  readonly type: string;
  readonly part: string;
}

/**
 * The relations of a part, none where it has no list of them: names of parts differ from program to program.
 *
 * @param owner the part that the relations are of; empty for the whole file
 * @throws UnreadableTable where the list is damaged
 */
export function relationsOf(archive: Archive, owner: string): readonly Relation[] {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${owner.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(part)) return relations;
  readXmlPart(archive, part, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: partAt(folder, target) });
    },
  });
  return relations;
}

/** A target is written as seen from its owner's folder, or from the top with a slash before it. */
function partAt(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
