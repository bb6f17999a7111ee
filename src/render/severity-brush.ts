import type { Severity } from '../diagnostic/rule';
import type { Brush, Paint } from './paint';

/** How a severity stands out. */
export function severityBrush(severity: Severity, paint: Paint): Brush {
  if (severity === 'error') return paint.error;
  return severity === 'warning' ? paint.warning : paint.dim;
}
