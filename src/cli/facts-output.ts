import type { RollUpOutcome, RollUpRequest } from '../app/roll-up/roll-up';
import { factRowsOf } from '../facts/rows-of';
import type { FactsEncoder } from '../render/facts/facts-encoder';
import { FACTS_FORMATS, type FactsFormat } from './formats';
import { endingOf } from './output';
import { pathFrom } from './paths';
import { talk, type Session } from './session';
import { writtenSentence } from './wording/general';
import { noFormatForFacts } from './wording/usage';
import { wrongUse } from './wrong-use';

/**
 * Writes each occurrence of a roll-up as a row while the plans are read. Where anything fails, or no plan was found where
 * some should be, what stood in the file stays.
 *
 * @param written the file behind `--facts`, whose ending says the format
 * @param run the roll-up, which hands over every plan that is counted
 * @throws AppError where the ending says no format
 * @throws HostFailure where the system refuses
 */
export async function writingFacts(
  session: Session,
  written: string,
  run: (onJudged: NonNullable<RollUpRequest['onJudged']>) => Promise<RollUpOutcome>,
): Promise<RollUpOutcome> {
  const file = pathFrom(written, session.host.platform);
  const format = FACTS_FORMATS.get(endingOf(file));
  if (format === undefined) throw wrongUse(noFormatForFacts(file, [...FACTS_FORMATS.keys()]));
  const encoder = await encoderOf(format);
  const growing = session.host.startFile(file);
  try {
    const outcome = await run((judgement, folder) => {
      growing.write(encoder.add(factRowsOf(judgement, folder)));
    });
    if (outcome.rollUp.plans > 0 || outcome.failures.length === 0) {
      growing.write(encoder.end());
      growing.finish();
      talk(session, writtenSentence(file));
    }
    return outcome;
  } finally {
    growing.abandon();
  }
}

/** Each format is loaded only where it is asked for. */
async function encoderOf(format: FactsFormat): Promise<FactsEncoder> {
  switch (format) {
    case 'parquet':
      return (await import('../render/facts/parquet')).encodeParquet();
    case 'ndjson':
      return (await import('../render/facts/ndjson')).encodeNdjson();
    case 'csv':
      return (await import('../render/facts/csv')).encodeCsv();
  }
}
