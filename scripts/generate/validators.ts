import Ajv, { type AnySchema } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { BadInput } from '../bad-input';
import { bareSchema } from './bare-schema';
import type { SchemaFile } from './schema-files';

/** The validators that the program carries: exported name → the schema's name. */
const VALIDATORS: Readonly<Record<string, string>> = {
  validatePlan: 'plan',
  validateRecords: 'records',
  validateBaseline: 'baseline',
  validateCalendar: 'calendar',
  validateSettings: 'settings',
};

/**
 * Compiles the schemas of the files that users write into plain JavaScript, so that no command pays for compiling them.
 *
 * Every scalar arrives as its source text, hence `coerceTypes`; `format` is left to editors, because our own decoder
 * reads dates and says more about a wrong one.
 *
 * @returns the CommonJS module and its declarations
 */
export function composeValidators(schemas: readonly SchemaFile[]): { code: string; declarations: string } {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    coerceTypes: true,
    validateFormats: false,
    inlineRefs: false, // one function a definition: less code to load than a copy at each use
    verbose: false,
    code: { source: true, esm: false, lines: true },
  });
  for (const [exported, name] of Object.entries(VALIDATORS)) {
    const file = schemas.find((each) => each.name === name);
    if (file === undefined) throw new BadInput(`schemas/${name}.schema.json is missing, ${exported} is made from it`);
    ajv.addSchema(bareSchema(file.schema) as AnySchema, name);
  }
  return { code: `${compile(ajv)}\n`, declarations: composeDeclarations() };
}

function compile(ajv: Ajv): string {
  try {
    return withErrorsAdded(standaloneCode(ajv, { ...VALIDATORS }));
  } catch (error) {
    throw new BadInput(`the schemas cannot be compiled: ${(error as Error).message}`);
  }
}

/** How ajv puts the errors of a definition behind those found before: into a new list, each time. */
const COPIED = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g;

const ADDED = `
/** The one list of errors, made longer. */
function withErrors(errors, more) {
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
`;

/**
 * So many errors of one file are looked for. Nobody mends more in one go, no plan has so many, and a file of 2 MB has room
 * for millions, which would fill any memory.
 */
const MOST_ERRORS = 10_000;

/** The loops over what a list or a mapping holds, which alone find errors without end. */
const OVER_ITEMS = /for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g;
const OVER_KEYS = /for\(const (key\d+) in (data\d*)\)\{/g;

/** The code with an end: each loop stops where so many errors were found. What passes is looked through as before. */
function bounded(code: string): string {
  return code
    .replace(OVER_ITEMS, `for(let $1=0; $1<$2 && errors<${MOST_ERRORS}; $1++){`)
    .replace(OVER_KEYS, `for(const $1 in $2){\nif(errors>=${MOST_ERRORS}) break;`);
}

/** The code without the copying: a file with tens of thousands of mistakes would take time by the square of their number. */
function withErrorsAdded(code: string): string {
  const added = code.replace(COPIED, 'vErrors = withErrors(vErrors, $1.errors);');
  if (added.includes('.concat(')) throw new BadInput('ajv joins errors in a way that is not known here');
  return `${bounded(added)}${ADDED}exports.MOST_SCHEMA_ERRORS = ${MOST_ERRORS};\n`;
}

function composeDeclarations(): string {
  const exports = Object.entries(VALIDATORS).map(
    ([exported, name]) =>
      `/** Made from schemas/${name}.schema.json. */\nexport declare const ${exported}: Validator;\n`,
  );
  return `/** One thing that a schema refuses, in the shape in which ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/**
 * Says whether a value fits its schema; after a refusal \`errors\` holds every reason, until the next call, or where there
 * are more than \`MOST_SCHEMA_ERRORS\`, at least so many of them. Changes the value: texts become numbers and truth values
 * where the schema asks for those.
 */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** So many errors are looked for at least. */
export declare const MOST_SCHEMA_ERRORS: number;

${exports.join('\n')}`;
}
