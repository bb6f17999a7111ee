import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFacts } from '../../src/diagnostic/rule';

const SOURCE = join(__dirname, '../../src');

/** The modules of a folder below src/, its list of them aside, each with what it exports that is a rule. */
export function rulesByFile(folder: string): readonly (readonly [file: string, rules: readonly RuleFacts[]])[] {
  return readdirSync(join(SOURCE, folder))
    .filter((file) => file !== 'index.ts')
    .map((file) => {
      const exported = jest.requireActual<Record<string, unknown>>(join(SOURCE, folder, file));
      return [file, Object.values(exported).filter(isRule)];
    });
}

export function rulesIn(folder: string): readonly RuleFacts[] {
  return rulesByFile(folder).flatMap(([, rules]) => rules);
}

function isRule(value: unknown): value is RuleFacts {
  return typeof value === 'object' && value !== null && 'code' in value && 'name' in value;
}
