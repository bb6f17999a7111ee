import { AppError } from './app-error';
import { importLedger, type ImportRequest } from './import-ledger';
import type { WritingHost } from './writing-host';

/**
 * Whether a ledger holds what somebody filled in and nobody has imported, so that to write over it would lose work. A file
 * that is no ledger holds none; where the records cannot be read whole, it may.
 *
 * @throws HostFailure where the system refuses
 */
export function holdsUnimported(host: WritingHost, request: Omit<ImportRequest, 'isDryRun'>): boolean {
  try {
    const imported = importLedger(host, { ...request, isDryRun: true });
    if (imported.kind === 'unsound-records') return true;
    const { additions, refusals } = imported.planned;
    // A table without the headings is refused as a whole: no cell of it is to blame.
    return additions.length > 0 || refusals.some(({ at }) => at !== undefined);
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
