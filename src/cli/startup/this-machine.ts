import type { Machine } from './code-cache';

/** The process that runs, as far as it decides where compiled code lies. */
export function thisMachine(): Machine {
  const { arch, env, getuid, platform, version } = process;
  const homedir = (): string => process.getBuiltinModule('node:os').homedir();
  return { arch, env, platform, version, homedir, ...(getuid !== undefined && { getuid }) };
}
