import type { Language } from '../diagnostic/language';
import { plainPaint, type Paint } from '../render/paint';
import type { OutStream } from './cli-host';
import { paintFor } from './colour';
import { widthFor, type Session } from './session';

/** How text is to look: what renderers of text ask to be told. */
export interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** The look of text on a stream, or in a file, which is the same whatever terminal it is written from. */
export async function lookFor(session: Session, stream: OutStream | undefined): Promise<Look> {
  const { language } = session;
  if (stream === undefined) return { language, paint: plainPaint, width: widthFor(undefined) };
  return { language, paint: await paintFor(session, stream), width: widthFor(stream) };
}
