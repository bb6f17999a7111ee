import { nameOf, parentOf } from './paths';
import { PLANS_FOLDER } from './workspace';

/** A plan's folder and those that an organisation keeps it in: one list of each says what a dozen questions would ask. */
export function foldersOf(planFile: string): readonly string[] {
  const folder = parentOf(planFile);
  const plans = parentOf(folder);
  return nameOf(plans) === PLANS_FOLDER ? [folder, plans, parentOf(plans)] : [folder];
}
