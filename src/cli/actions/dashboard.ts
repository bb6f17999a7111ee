import { composeDashboard } from '../../document/dashboard/compose';
import { renderDashboard } from '../../render/dashboard/dashboard-page';
import { startOf } from '../../source/place';
import type { DashboardOptions } from '../command-options';
import { deliver } from '../output';
import { pathFrom } from '../paths';
import type { Session } from '../session';
import { today } from '../today';
import { FILE_NEEDED, notAPage } from '../wording/dashboard';
import { wrongUse } from '../wrong-use';
import { judgedPlan } from './judged-plan';

/** `dashboard`: the year at a glance, as one page. */
export async function runDashboard(
  session: Session,
  [plan]: readonly string[],
  options: DashboardOptions,
): Promise<number> {
  const { host } = session;
  const file = fileFrom(session, options);
  const asked = { asOf: options.asOf ?? (await today(host)), period: undefined, withLastYear: true };
  const judged = await judgedPlan(session, plan, options, asked);
  if (judged === undefined) return 1;
  const { judgement, lastYear, files, status } = judged;
  const dashboard = composeDashboard({ judgement, lastYear, placeOf: ({ place }) => startOf(files, place) });
  deliver(session, { file, format: 'html' }, renderDashboard(dashboard));
  return status;
}

/** A page is always written to a file: in a window nobody could read it. @throws AppError */
function fileFrom({ host }: Session, { o }: DashboardOptions): string {
  if (o === undefined) throw wrongUse(FILE_NEEDED);
  if (!/\.html?$/i.test(o)) throw wrongUse(notAPage(o));
  return pathFrom(o, host.platform);
}
