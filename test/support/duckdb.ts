import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

const ROOT = join(__dirname, '../..');

/**
 * Whether tests can ask DuckDB. It is installed with the other libraries, but for platforms that it has no binding for: there
 * they are skipped, and say by their name what they need.
 */
export const HAS_DUCKDB =
  spawnSync(process.execPath, ['-e', "require('@duckdb/node-api')"], { cwd: ROOT }).status === 0;

/** A row of an answer by the names of its columns: days and large numbers as texts, null where there is nothing. */
export type Answer = Readonly<Record<string, unknown>>;

let connection: Promise<DuckDBConnection> | undefined;

/** What DuckDB answers, in the order that the statement asks for. */
export async function askDuckdb(statement: string): Promise<readonly Answer[]> {
  connection ??= import('@duckdb/node-api').then(async ({ DuckDBInstance }) =>
    (await DuckDBInstance.create(':memory:')).connect(),
  );
  return (await (await connection).runAndReadAll(statement)).getRowObjectsJson();
}
