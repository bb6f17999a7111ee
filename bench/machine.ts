import { cpus, totalmem, type } from 'node:os';

/** On what and when was measured: a sentence. */
export function machineText(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim().replace(/\s+/g, ' ') ?? '';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  const cpu = `${cores.length} cores${model === '' || model === 'unknown' ? '' : ` (${model})`}`;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpu}, ${memory}, ${type()}, Node ${process.versions.node}.`;
}
