import { nameOf, parentOf, relativeTo } from '../paths';
import { PLANS_FOLDER } from '../workspace';

/**
 * The folder that an organisation keeps its plans in: `office` of `office/plans/2022/plan.yaml`, of `office/plans/plan.yaml`
 * and of `office/2022/plan.yaml`; else the plan's own. With the organisation's name it says whose plan it is.
 */
export function organisationFolderOf(planFile: string): string {
  const folder = parentOf(planFile);
  const above = parentOf(folder);
  if (nameOf(folder) === PLANS_FOLDER) return above;
  if (nameOf(above) === PLANS_FOLDER) return parentOf(above);
  return isOfYear(nameOf(folder)) ? above : folder;
}

/** The folder as shown. @param root from which paths are shown */
export function shownFolder(root: string, folder: string): string {
  return folder === root ? '.' : relativeTo(root, folder);
}

/** Whether a folder's name begins with a year: `2022`, `2022年党建`. */
export function isOfYear(name: string): boolean {
  return /^\d{4}(?!\d)/.test(name);
}
