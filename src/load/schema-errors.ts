import { knownKeys } from '../generated/known-keys';
import type { SchemaName } from '../generated/shapes';
import {
  validateBaseline,
  validateCalendar,
  validatePlan,
  validateRecords,
  validateSettings,
  MOST_SCHEMA_ERRORS,
  type SchemaError,
  type Validator,
} from '../generated/validators';
import { finding, type Finding } from '../diagnostic/finding';
import { keyAt, valueAt, type NamedPlace } from '../source/place';
import { childOf, nodeAt, type Path, type SourceNode } from '../source/tree';
import { KnownWords, nearestWord } from '../text/nearest';
import { noDay } from './no-day';
import { plainValue } from './plain-value';
import { badValue } from './rules/bad-value';
import { impossibleDate } from './rules/impossible-date';
import { missingKey } from './rules/missing-key';
import { tooManyErrors } from './rules/too-many-errors';
import { unknownKey } from './rules/unknown-key';
import { wrongType, type ShapeWord } from './rules/wrong-type';

const VALIDATORS: Readonly<Record<SchemaName, Validator>> = {
  plan: validatePlan,
  records: validateRecords,
  calendar: validateCalendar,
  baseline: validateBaseline,
  settings: validateSettings,
};

/** Compares a file's tree with its schema by the schema's validator, the authority, and says each difference at its place. */
export function schemaErrors(file: string, root: SourceNode, schema: SchemaName): Finding[] {
  const validate = VALIDATORS[schema];
  if (validate(plainValue(root))) return [];
  const keys = new KnownKeys(schema);
  const errors = (validate.errors ?? []).slice(0, MOST_SCHEMA_ERRORS);
  const findings = errors.map((error) => new Translation(file, root, keys, error).finding());
  const told = onePerPlace(findings.filter((found) => found !== undefined));
  return errors.length < MOST_SCHEMA_ERRORS ? told : [stoppedBehind(file, told), ...told];
}

/** First among the others, so that it is told where they are too many to be. */
function stoppedBehind(file: string, told: readonly Finding[]): Finding {
  return finding(tooManyErrors, told.at(-1)?.place ?? valueAt(file, []), { count: told.length });
}

/** A wrong `format` breaks both `type` and `const`: the first of several findings on one place says enough. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((found) => {
    const place = JSON.stringify([found.place, found.code === 'Y202' ? found.args : '']);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

const SHAPES: Readonly<Record<string, ShapeWord>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'truth',
};

/** How the schemas say that a text must look like a date, and which characters a name may hold. */
const DATE_PATTERNS: ReadonlySet<unknown> = new Set([
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
]);
const NAME_PATTERN = '^[^@/\\s\\u0000-\\u001f\\u007f-\\u009f]+$';

/** One error of the schema validator, on its way to a finding. */
class Translation {
  private readonly path: Path;
  private readonly node: SourceNode | undefined;

  constructor(
    private readonly file: string,
    root: SourceNode,
    private readonly keys: KnownKeys,
    private readonly error: SchemaError,
  ) {
    this.path = pathOf(error.instancePath, root);
    this.node = nodeAt(root, this.path);
  }

  /** Undefined for what only says again that a branch of the schema failed. */
  finding(): Finding | undefined {
    const { keyword, params } = this.error;
    switch (keyword) {
      case 'if':
      case 'propertyNames':
        return undefined;
      case 'additionalProperties':
        return this.unknownKey(String(params['additionalProperty']));
      case 'false schema':
        return this.forbiddenKey();
      case 'required':
        return finding(missingKey, this.value, { key: String(params['missingProperty']) });
      case 'dependencies':
        return finding(missingKey, this.value, { key: String(params['missingProperty']) });
      case 'type':
        return finding(wrongType, this.value, { expected: shapesOf(params['type']) });
      default:
        return this.valueFinding();
    }
  }

  private get value(): NamedPlace {
    const { propertyName } = this.error;
    return propertyName === undefined ? valueAt(this.file, this.path) : keyAt(this.file, [...this.path, propertyName]);
  }

  /** What is wrong, as written; a list or a mapping is none that could be repeated. */
  private get text(): string | undefined {
    return this.error.propertyName ?? (this.node?.kind === 'scalar' ? this.node.text : undefined);
  }

  private unknownKey(key: string): Finding {
    return finding(unknownKey, keyAt(this.file, [...this.path, key]), { key, ...this.keys.besides(key, this.path) });
  }

  private forbiddenKey(): Finding {
    return finding(unknownKey, keyAt(this.file, this.path), {
      key: String(this.path.at(-1)),
      nearest: undefined,
      known: [],
    });
  }

  private valueFinding(): Finding {
    const { keyword, params } = this.error;
    if (keyword === 'pattern' && DATE_PATTERNS.has(params['pattern'])) {
      const text = this.text ?? '';
      return finding(impossibleDate, this.value, { text, problem: noDay(text) });
    }
    const allowed = keyword === 'enum' ? (params['allowedValues'] as readonly unknown[]).map(String) : [];
    const nearest = nearestWord(this.text ?? '', allowed);
    const wording = wordingOf(keyword, params, allowed);
    return finding(badValue, this.value, {
      value: this.text,
      ...wording,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
}

/** The keys that the mappings of a file know. */
class KnownKeys {
  private readonly places: Readonly<Record<string, readonly string[]>>;
  private readonly words = new Map<string, KnownWords>();

  constructor(schema: SchemaName) {
    this.places = knownKeys[schema] ?? {};
  }

  /** What the mapping at a path knows beside a key that cannot stand there, and what that was probably meant to be. */
  besides(key: string, path: Path): { readonly known: readonly string[]; readonly nearest: string | undefined } {
    const place = this.placeOf(path);
    const all = this.places[place] ?? [];
    const known = all.filter((each) => each !== key);
    if (known.length < all.length) return { known, nearest: nearestWord(key, known) };
    const words = this.words.get(place) ?? new KnownWords(all);
    this.words.set(place, words);
    return { known, nearest: words.nearestTo(key) };
  }

  private placeOf(path: Path): string {
    let place = '';
    for (const step of path) {
      const isNamed = typeof step === 'string' && this.places[place]?.includes(step) === true;
      place += isNamed ? `/${step}` : '/*';
    }
    return place;
  }
}

function shapesOf(type: unknown): ShapeWord[] {
  const names = (Array.isArray(type) ? type : [type]).map((name) => SHAPES[String(name)] ?? 'text');
  // Where text is welcome, that a number is too says nothing more.
  return names.filter(
    (name) => name === 'text' || !names.includes('text') || (name !== 'number' && name !== 'integer'),
  );
}

function wordingOf(
  keyword: string,
  params: SchemaError['params'],
  allowed: readonly string[],
): { zh: string; en: string } {
  const limit = typeof params['limit'] === 'number' ? String(params['limit']) : '';
  switch (keyword) {
    case 'enum':
      return { zh: `只能是 ${allowed.join('、')}`, en: `one of ${allowed.join(', ')} is expected` };
    case 'const':
      return { zh: `只能是 ${String(params['allowedValue'])}`, en: `${String(params['allowedValue'])} is expected` };
    case 'minLength':
      return { zh: '不能为空', en: 'it must not be empty' };
    case 'maxLength':
      return { zh: `最多 ${limit} 个字符`, en: `at most ${limit} characters` };
    case 'minItems':
    case 'minProperties':
      return { zh: `至少要有 ${limit} 项`, en: `at least ${limit} is needed` };
    case 'maxItems':
    case 'maxProperties':
      return { zh: `最多 ${limit} 项`, en: `at most ${limit} are allowed` };
    case 'uniqueItems':
      return { zh: '不能有重复的项', en: 'it must not hold an item twice' };
    case 'minimum':
      return { zh: `不能小于 ${limit}`, en: `it must not be less than ${limit}` };
    case 'maximum':
      return { zh: `不能大于 ${limit}`, en: `it must not be more than ${limit}` };
    case 'pattern':
      return params['pattern'] === NAME_PATTERN
        ? {
            zh: '编号和名称里不能有 @、/、空白和控制字符',
            en: 'ids and names hold no @, /, white space or control character',
          }
        : { zh: '写法不对', en: 'it has the wrong form' };
    default:
      return { zh: `不符合格式（${keyword}）`, en: `it does not fit the format (${keyword})` };
  }
}

/** A JSON pointer as a path; a step into a list becomes a number. */
function pathOf(pointer: string, root: SourceNode): Path {
  const path: (string | number)[] = [];
  let node: SourceNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step: string | number = node?.kind === 'list' ? Number(name) : name;
    path.push(step);
    node = node === undefined ? undefined : childOf(node, step);
  }
  return path;
}
