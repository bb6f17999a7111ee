import type { CheckRequest } from '../../app/check';
import type { CheckOptions } from '../command-options';
import { pathFrom } from '../paths';
import type { Session } from '../session';
import { today } from '../today';

/** What `check` is asked for on the command line. */
export async function checkRequest(
  { host }: Session,
  paths: readonly string[],
  { asOf, strict, failOn, coverage, base }: CheckOptions,
): Promise<CheckRequest> {
  return {
    paths: paths.map((path) => pathFrom(path, host.platform)),
    asOf: asOf ?? (await today(host)),
    strict: strict === true,
    coverage: coverage === true,
    ...(failOn !== undefined && { failOn }),
    ...(base !== undefined && { base }),
  };
}
