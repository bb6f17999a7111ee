import { plainPaint, type Paint } from '../render/paint';
import type { OutStream } from './cli-host';
import type { Session } from './session';

/**
 * Whether text on a stream is to be coloured: only on a terminal, and there unless NO_COLOR, `--no-color` or
 * FORCE_COLOR=0 forbids it.
 */
export function isColourful({ host, colour }: Pick<Session, 'host' | 'colour'>, stream: OutStream): boolean {
  const { NO_COLOR: forbidden, FORCE_COLOR: forced, TERM: terminal } = host.env;
  if (!colour || (forbidden !== undefined && forbidden !== '')) return false;
  if (!stream.isTTY || forced === '0' || forced === 'false') return false;
  return forced !== undefined || terminal !== 'dumb';
}

/** The colours for a stream. The library that makes them is loaded only where there are to be any. */
export async function paintFor(session: Session, stream: OutStream): Promise<Paint> {
  if (!isColourful(session, stream)) return plainPaint;
  const { terminalPaint } = await import('../render/terminal/paint');
  return terminalPaint();
}
