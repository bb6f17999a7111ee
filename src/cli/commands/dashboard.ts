import type { DashboardOptions } from '../command-options';
import type { CommandSpec } from '../command-spec';
import { asOfOption, dueSoonOption, fileOption, knownAtOption, planArgument, planOption } from '../shared-options';
import * as words from '../wording/dashboard';

export const dashboardCommand: CommandSpec<DashboardOptions> = {
  name: 'dashboard',
  summary: words.SUMMARY,
  arguments: [planArgument],
  options: [planOption, asOfOption, knownAtOption, dueSoonOption, { ...fileOption, text: words.OUTPUT }],
  examples: [
    { command: 'dashboard -o dashboard.html', does: words.EXAMPLE_TODAY },
    { command: 'dashboard plans/2022 --as-of 2022-09-30 -o 2022.html', does: words.EXAMPLE_DATE },
  ],
  async run(session, given, options) {
    const { runDashboard } = await import('../actions/dashboard');
    return runDashboard(session, given, options);
  },
};
