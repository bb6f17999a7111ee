import { readFileSync } from 'node:fs';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The standard's own schema, as a library for checking such logs carries it. */
const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const validate = (() => {
  // One of its patterns has a bracket too many, which only the older kind of expression forgives.
  const ajv = new AjvDraft4({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(require.resolve(SCHEMA), 'utf8')) as object);
})();

export interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
}

interface SarifText {
  readonly text: string;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: SarifText;
  readonly locations: readonly { readonly physicalLocation: SarifPlace }[];
  readonly relatedLocations: readonly {
    readonly id: number;
    readonly physicalLocation: SarifPlace;
    readonly message: SarifText;
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly {
    readonly kind: string;
    readonly status: string;
    readonly justification: string;
    readonly location: { readonly physicalLocation: SarifPlace };
  }[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
}

export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly SarifRule[] };
  };
  readonly language: string;
  readonly columnKind: string;
  readonly originalUriBaseIds: Readonly<Record<string, object>>;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: SarifText }[];
  }[];
  readonly results: readonly SarifResult[];
}

/** The one run of a log, which must fit the standard's schema. */
export function sarifRun(printed: string): SarifRun {
  const log = JSON.parse(printed) as { readonly version: string; readonly runs: readonly SarifRun[] };
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined || log.runs.length !== 1) throw new Error('a log holds one run');
  return run;
}

/** The path that a place names, as the reader of a log finds it: below the repository, or absolute. */
export function pathOfPlace({ artifactLocation: { uri, uriBaseId } }: SarifPlace): string {
  const isAbsolute = uri.startsWith('file:');
  expect(uriBaseId).toBe(isAbsolute ? undefined : '%SRCROOT%');
  const path = decodeURIComponent(isAbsolute ? new URL(uri).pathname : uri);
  return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
}
