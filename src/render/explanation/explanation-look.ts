import type { Language } from '../../diagnostic/language';
import type { Paint } from '../paint';

/** How an explanation is to look. */
export interface ExplanationLook {
  readonly language: Language;
  readonly paint: Paint;
  /** In columns, Chinese characters being two wide. */
  readonly width: number;
}
