import { zipSync, type ZippableFile } from 'fflate';
import { compareBy } from '../../src/text/order';
import type { ArchiveFile } from './archive-file';

/** Always this time: the same files are the same archive. It is written as the machine's zone has it; all have a noon. */
const TIME = new Date(1980, 0, 1, 12);
/** The system whose file modes stand in the upper half of an entry's attributes. */
const UNIX = 3;
const REGULAR_FILE = 0o100000;

/**
 * The files as a zip archive, below one folder, so that they come out together.
 *
 * @param folder the name of that folder
 * @returns the same bytes for the same files in whatever order, on every machine
 */
export function zipOf(files: readonly ArchiveFile[], folder: string): Uint8Array {
  const sorted = files.toSorted(compareBy(({ path }) => path));
  return zipSync(Object.fromEntries(sorted.map((file) => [`${folder}/${file.path}`, entryOf(file)])), { level: 9 });
}

function entryOf({ content, isProgram }: ArchiveFile): ZippableFile {
  const mode = REGULAR_FILE | (isProgram === true ? 0o755 : 0o644);
  return [content, { os: UNIX, attrs: mode << 16, mtime: TIME }];
}
