import { join } from 'node:path';
import { writeChanged } from '../write-changed';
import { composeCompletionScripts } from './completion-scripts';
import { composeDashboardPage } from './dashboard-page';
import { composeKnownKeys } from './known-keys';
import { readSchemas } from './schema-files';
import { composeSchemaTexts } from './schema-texts';
import { composeShapes } from './shapes';
import { composeShippedData } from './shipped-data';
import { shippedYears } from './shipped-years';
import { composeValidators } from './validators';

const HEAD = '// Made by the build from schemas/, plans/, completions/ and pages/. Changes belong there.\n\n';

/** Writes src/generated/ of a project folder. What does not depend on a faulty input is written before the fault is told. */
export function generate(root: string): void {
  const write = (file: string, content: string): void => {
    writeChanged(join(root, 'src', 'generated', file), HEAD + content);
  };
  const plans = (folder: string): string => join(root, 'plans', folder);

  write(
    'calendars.ts',
    composeShippedData(
      plans('calendars'),
      'plans/calendars',
      'shippedCalendars',
      'The calendars that ship with the program',
      shippedYears,
    ),
  );
  write(
    'baselines.ts',
    composeShippedData(
      plans('baselines'),
      'plans/baselines',
      'shippedBaselines',
      'The baselines that ship with the program',
      (texts) => texts,
    ),
  );
  write('completion-scripts.ts', composeCompletionScripts(join(root, 'completions')));
  write('dashboard-page.ts', composeDashboardPage(root));
  const schemas = readSchemas(join(root, 'schemas'));
  write('schemas.ts', composeSchemaTexts(schemas));
  write('known-keys.ts', composeKnownKeys(schemas));
  write('shapes.ts', composeShapes(schemas));
  const { code, declarations } = composeValidators(schemas);
  write('validators.js', code);
  write('validators.d.ts', declarations);
}
