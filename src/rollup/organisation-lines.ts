import { codeOrganisation, decodeOrganisation, type CodedOrganisation } from './coded-counts';
import type { OrganisationCounts } from './roll-up';

const LINES_OF_ONE_PIECE = 128;

/**
 * Lines of organisations, of which there may be tens of thousands, in a few pieces of bytes: nobody asks for one before the
 * end, and what lives for long as objects is copied about in V8's memory and makes it grow.
 */
export class OrganisationLines {
  private readonly pieces: Uint8Array[] = [];
  private latest: OrganisationCounts[] = [];

  add(line: OrganisationCounts): void {
    this.latest.push(line);
    if (this.latest.length < LINES_OF_ONE_PIECE) return;
    this.pieces.push(new TextEncoder().encode(JSON.stringify(this.latest.map(codeOrganisation))));
    this.latest = [];
  }

  /** In the order in which they were added. */
  get all(): readonly OrganisationCounts[] {
    const decoder = new TextDecoder();
    const kept = this.pieces.flatMap((piece) =>
      (JSON.parse(decoder.decode(piece)) as readonly CodedOrganisation[]).map(decodeOrganisation),
    );
    return [...kept, ...this.latest];
  }
}
