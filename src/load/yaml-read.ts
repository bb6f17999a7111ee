import type { Finding } from '../diagnostic/finding';
import type { SourceNode } from '../source/tree';

/** What came of reading a text as YAML. */
export interface YamlRead {
  /** Absent where the text holds nothing, or cannot be used. */
  readonly root: SourceNode | undefined;
  readonly findings: readonly Finding[];
}
