import type { RollUp } from '../../rollup/roll-up';

/** What names an organisation where several may have one name. */
export type OrganisationLabel = (organisation: string, folder: string) => string;

/** Names organisations; one that shares its name with another is told apart by its folder: `某局（甲区/某局）`. */
export function organisationLabels({ organisations }: Pick<RollUp, 'organisations'>): OrganisationLabel {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of organisations) (seen.has(name) ? shared : seen).add(name);
  return (organisation, folder) => (shared.has(organisation) ? `${organisation}（${folder}）` : organisation);
}
