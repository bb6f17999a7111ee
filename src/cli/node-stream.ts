import { fstatSync, statSync, writeSync } from 'node:fs';
import type { OutStream } from './cli-host';
import { codeOf, refused } from './system-errors';

/** How long to wait for a full pipe before trying again, in milliseconds. */
const PIPE_PAUSE_MS = 5;

/**
 * Standard output or standard error. Written in full before going on, and past Node's streams, which cost a twentieth of
 * a short run; only a terminal on Windows needs them, because there they alone turn UTF-8 into what the console shows.
 */
export function nodeStream(descriptor: 1 | 2, platform: string): OutStream {
  const isTTY = isTerminal(descriptor);
  const stream = (): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr);
  const writeWhole = isTTY && platform === 'win32' ? viaStream(stream) : viaDescriptor(descriptor);
  return {
    isTTY,
    get columns() {
      return isTTY && stream().columns > 0 ? stream().columns : undefined;
    },
    write: writeWhole,
  };
}

/** Where output goes that nobody wants. To the system it is a device, as a terminal is. */
const NOWHERE = '/dev/null';

/** Whether a descriptor is a terminal. What asks a terminal is loaded only where there may be one: it takes 2 ms. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isCharacterDevice() || stats.rdev === statSync(NOWHERE).rdev) return false;
  } catch {
    // It is closed, or of a kind that the system does not tell; what asks a terminal knows.
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

function viaStream(stream: () => NodeJS.WriteStream): (text: string) => void {
  return (text) => {
    stream().write(text);
  };
}

function viaDescriptor(descriptor: 1 | 2): (text: string) => void {
  let closed = false;
  return (text) => {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length && !closed;) {
      try {
        written += writeSync(descriptor, bytes, written);
      } catch (error) {
        closed = !canGoOn(descriptor, error);
      }
    }
  };
}

/**
 * Whether writing may be tried again. A reader that has gone away (`yuetishi status | head`) wants no more, and is no
 * failure; and where talk cannot be written there is nobody left to tell.
 *
 * @throws HostFailure where data cannot be written
 */
function canGoOn(descriptor: 1 | 2, error: unknown): boolean {
  const code = codeOf(error);
  if (code === 'EAGAIN') {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_PAUSE_MS);
    return true;
  }
  if (code === 'EPIPE' || code === 'EOF' || descriptor === 2) return false;
  throw refused('stdout', error);
}
