const CODE = 'ERR_PART_MISSING';

/** The program was copied without one of the files that belong to it. */
export class PartMissing extends Error {
  /** By this it is known: what loads the program and the program itself are bundled apart, each with a class of its own. */
  readonly code = CODE;

  constructor(readonly file: string) {
    super(`${file} is missing`);
  }
}

/** The file that is missing; undefined where an error tells of something else. */
export function missingPart(error: unknown): string | undefined {
  const isPart = error instanceof Error && 'code' in error && error.code === CODE && 'file' in error;
  return isPart ? String(error.file) : undefined;
}
