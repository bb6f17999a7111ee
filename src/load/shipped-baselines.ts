import { shippedBaselines as shipped } from '../generated/baselines';
import type { Baseline, Certainty, Requirement } from '../model/baseline';
import type { PeriodUnit } from '../time/period';

interface BaselineTexts {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly RequirementTexts[];
}

type RequirementTexts = Readonly<Record<keyof Requirement, string>>;

/** Made once: each plan of a city asks for them. */
let made: readonly Baseline[] | undefined;

/** The baselines that the program carries. They are files of the repository, which its tests check, so nothing is found here. */
export function shippedBaselines(): readonly Baseline[] {
  made ??= Object.values(shipped).map(({ value }) => {
    const { id, title, requirements } = value as BaselineTexts;
    return { id, title, requirements: requirements.map(requirementFromTexts) };
  });
  return made;
}

/** Whether a user's file says just what the program carries already, so that nobody pays for parsing it. */
export function isShippedBaseline(text: string | undefined): boolean {
  return Object.values(shipped).some((each) => each.text === text);
}

function requirementFromTexts({ id, title, every, times, basis, certainty }: RequirementTexts): Requirement {
  return {
    id,
    title,
    basis,
    times: Number(times),
    every: every as PeriodUnit,
    certainty: certainty as Certainty,
  };
}
