import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeAbandonedDraft } from './file-lock';
import { removeIfThere } from './part-file';

/** What killed processes leave beside a file, behind a dot and its name. */
const PART = /^[0-9a-f]{16}\.part$/;
const DRAFT_OF_LOCK = /^lock(?:\.over)*\.[0-9a-f]{16}$/;

/**
 * Removes what killed processes left beside a file whose lock is held: nobody else writes parts of it then, and drafts of
 * locks say whose they are.
 */
export function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const prefix = `.${basename(path)}.`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    if (PART.test(rest)) removeIfThere(join(folder, name));
    else if (DRAFT_OF_LOCK.test(rest)) removeAbandonedDraft(join(folder, name), Date.now());
  }
}

/** None where the folder may be written to and not be listed: then they stay, and do no harm. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
