/** The program was copied without one of the files that belong to it. */
export class PartMissing extends Error {
  /** By this the program, which is loaded by other means, knows it. */
  readonly code = 'ERR_PART_MISSING';

  constructor(readonly file: string) {
    super(`${file} is missing`);
  }
}
