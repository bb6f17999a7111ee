import { createHash } from 'node:crypto';
import { compareBy } from '../../src/text/order';
import type { ArchiveFile } from './archive-file';

/** The SHA-256 of some bytes, in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sums of all files, a line each, as `sha256sum -c` reads them. */
export function sumsFile(files: readonly ArchiveFile[]): ArchiveFile {
  const lines = files
    .toSorted(compareBy(({ path }) => path))
    .map(({ path, content }) => `${sumOf(content)}  ${path}\n`);
  return { path: 'SHA256SUMS', content: Buffer.from(lines.join('')) };
}
