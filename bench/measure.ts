import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a program has cost. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly maxRssKiB: number;
}

/** Where and with what a program is measured. */
export interface Setting {
  readonly folder: string;
  /** A file that measured processes may overwrite. */
  readonly usageFile: string;
  /** Where measured processes may keep what they need not work out again. */
  readonly caches: string;
}

/**
 * Runs Node twice with the same arguments: once untouched for the wall time, once with a preloaded script that tells the
 * processor time and the memory at the end, which Node does not know of its children.
 */
export function measure(args: readonly string[], setting: Setting): Cost {
  const start = process.hrtime.bigint();
  runNode(args, setting);
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;

  runNode(['--require', join(__dirname, 'report-usage.cjs'), ...args], setting);
  const usage = JSON.parse(readFileSync(setting.usageFile, 'utf8')) as Omit<Cost, 'wallMs'>;
  return { wallMs, ...usage };
}

/** The environment is scrubbed: NODE_OPTIONS, NODE_EXTRA_CA_CERTS or a compile cache would change what is measured. */
function runNode(args: readonly string[], { folder, usageFile, caches }: Setting): void {
  const { PATH, SystemRoot } = process.env;
  const env = {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    USAGE_FILE: usageFile,
    XDG_CACHE_HOME: caches,
    LOCALAPPDATA: caches,
  };
  const result = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${result.status}: ${result.stderr.trim()}`);
}
