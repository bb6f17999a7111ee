import type { Finding } from '../diagnostic/finding';
import type { SourceNode } from '../source/tree';

/** The limit that YAML sets to a key on one line (1.2, 7.4); here it holds for every key, for each stands in many paths. */
export const LONGEST_KEY = 1024;

/** What came of reading a text as YAML. */
export interface YamlRead {
  /** Absent where the text holds nothing, or cannot be used. */
  readonly root: SourceNode | undefined;
  readonly findings: readonly Finding[];
}
