import { rollUp, type RollUpOutcome, type RollUpRequest } from '../../src/app/roll-up/roll-up';
import { factRowsOf } from '../../src/facts/rows-of';
import type { FactsEncoder } from '../../src/render/facts/facts-encoder';
import { AS_OF_MANY_PLANS, manyPlans, type ManyPlans } from '../../bench/many-plans';
import { memoryHost } from './memory-host';
import { day } from './sample-judgement';

/** Made plans of many organisations as files below `city/`. */
export function cityOf(wishes: ManyPlans): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    [...manyPlans(wishes)].flatMap(({ folder, files }) =>
      [...files].map(([path, bytes]) => [`city/${folder}/${path}`, bytes] as const),
    ),
  );
}

/** What a roll-up of these files comes to, and the file of its facts. */
export async function factsOf(
  files: Readonly<Record<string, Uint8Array>>,
  encoder: FactsEncoder,
  request: Partial<RollUpRequest> = {},
): Promise<RollUpOutcome & { readonly facts: Buffer }> {
  const pieces: Uint8Array[] = [];
  const outcome = await rollUp(memoryHost({ files }), {
    folders: ['city'],
    asOf: day(AS_OF_MANY_PLANS),
    worstUnits: 20,
    onJudged: (judgement, folder) => void pieces.push(encoder.add(factRowsOf(judgement, folder))),
    ...request,
  });
  return { ...outcome, facts: Buffer.concat([...pieces, encoder.end()]) };
}
