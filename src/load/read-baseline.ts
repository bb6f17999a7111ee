import { validateBaseline } from '../generated/validators';
import type { Finding } from '../diagnostic/finding';
import type { SourceFile } from '../source/source-file';
import { schemaFindings } from './schema-findings';

/** What is wrong with a baseline file: its shape, as the schema describes it. */
export function baselineFindings(file: SourceFile): readonly Finding[] {
  return file.root === undefined ? [] : schemaFindings(file.path, file.root, 'baseline', validateBaseline);
}
