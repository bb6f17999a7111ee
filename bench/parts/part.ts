import type { Desk } from '../measure';
import type { PartResult } from '../results';

/** A part of the bench: one question, answered by measuring. */
export interface Part {
  /** By which it is asked for. */
  readonly name: string;
  /** How often everything is run unless told. */
  readonly rounds: number;
  readonly run: (desk: Desk, rounds: number) => PartResult;
}
