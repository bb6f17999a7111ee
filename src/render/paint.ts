/**
 * How text is made to stand out. Renderers ask for a meaning; whether that becomes a colour, and which, is decided by
 * the terminal layer alone.
 */
export interface Paint {
  readonly error: Brush;
  readonly warning: Brush;
  readonly good: Brush;
  readonly strong: Brush;
  readonly dim: Brush;
}

export type Brush = (text: string) => string;

const plain: Brush = (text) => text;

/** For pipes, files and whoever wants no colour. */
export const plainPaint: Paint = { error: plain, warning: plain, good: plain, strong: plain, dim: plain };
