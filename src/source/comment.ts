/** A comment of a YAML file, from its `#` to the last character before the white space at its line's end. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Whether it stands on a line of its own. */
  readonly isAlone: boolean;
}
