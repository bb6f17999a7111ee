import type { Finding } from '../diagnostic/finding';
import { shapes, type SchemaName } from '../generated/shapes';
import type { SourceNode } from '../source/tree';
import { tooManyErrors } from './rules/too-many-errors';
import { fits } from './shape';

/** Compares a file's tree with its schema and says each difference at its place, unless they are too many. */
export function schemaFindings(file: string, root: SourceNode, schema: SchemaName): readonly Finding[] {
  return fits(root, shapes[schema]) ? [] : validator().schemaErrors(file, root, schema);
}

/** Whether the comparison came to an end before the file did: then nobody knows what its parts are. */
export function isStopped([first]: readonly Finding[]): boolean {
  return first?.code === tooManyErrors.code;
}

/** Loaded where it is needed only: for a sound file the validators would cost more than all the rest. */
function validator(): typeof import('./schema-errors') {
  return require('./schema-errors') as typeof import('./schema-errors');
}
