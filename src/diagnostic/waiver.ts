import type { TextPlace } from '../source/place';

/** One code of a comment that waives findings (`# yuetishi-ignore Y402: 会议日期由市委确定`); each code stands for itself. */
export interface Waiver {
  readonly code: string;
  readonly reason: string;
  /** The code in the comment. */
  readonly place: TextPlace;
  /** The whole comment. */
  readonly comment: TextPlace;
  /** What it covers: the findings of that code that begin here; undefined where nothing follows the comment. */
  readonly scope: WaiverScope | undefined;
}

/** The line of a comment, or the key or list item below it; offsets, both included. */
export interface WaiverScope {
  readonly kind: 'line' | 'part';
  readonly from: number;
  readonly to: number;
}
