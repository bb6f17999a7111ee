import { Recent } from '../../text/recent';
import { alt, list, type Parser } from './combinators';
import { pointParser, type NamedPoint } from './points';
import { sharedDeadlines, sharedWordSpans, spanParser, type NamedSpan } from './spans';

/** The parsers for points and stretches of days that phrases and sentences have in common. */
export interface Stretches {
  readonly point: Parser<NamedPoint>;
  readonly span: Parser<NamedSpan>;
  /** Several that share a word: 3、6、9月; 6月底、12月底前. */
  readonly several: Parser<readonly NamedSpan[]>;
}

/** Plans with movable days of their own need parsers of their own; a run over thousands of them keeps the last ones. */
const MOST_KEPT = 16;
const known = new Recent<Stretches>(MOST_KEPT);

/** Made once for a plan's phrases and its document. @param anchors names of movable days that may stand for a point */
export function stretchesWith(anchors: readonly string[]): Stretches {
  return known.get(JSON.stringify(anchors), () => {
    const point = pointParser(anchors);
    return { point, span: spanParser(point), several: alt(sharedWordSpans, sharedDeadlines(point)) };
  });
}

/**
 * Any wording for one stretch of days or several.
 *
 * @param separator what may stand between two that share nothing
 */
export function spansParser({ span, several }: Stretches, separator: Parser<unknown>): Parser<readonly NamedSpan[]> {
  return alt(several, list(span, separator));
}
