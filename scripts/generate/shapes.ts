import type { ListShape, MapShape, Shape, TextShape } from '../../src/load/shape';
import { BadInput } from '../bad-input';
import { bareSchema } from './bare-schema';
import type { SchemaFile } from './schema-files';
import { shapeOf, type Schema } from './shape-of';

/** The schemas of the files that users write. */
const NAMES = ['plan', 'records', 'calendar', 'baseline', 'settings'];

/** What tells the usual texts of a pattern (src/load/text-form.ts), by the pattern. */
const USUAL: ReadonlyMap<string, string> = new Map([
  [String.raw`^\d{4}-\d{2}-\d{2}$`, 'isDateText'],
  [String.raw`^[^@/\s\u0000-\u001f\u007f-\u009f]+$`, 'isChineseText'],
]);

/** The shapes of these schemas, by which the program tells at a glance that a file is sound (src/load/shape.ts). */
export function composeShapes(schemas: readonly SchemaFile[]): string {
  const writer = new ShapeWriter();
  const shapes = NAMES.map((name) => {
    const file = schemas.find((each) => each.name === name);
    if (file === undefined) throw new BadInput(`schemas/${name}.schema.json is missing, a shape is made from it`);
    return `  ${name}: ${writer.shape(shapeOf(bareSchema(file.schema) as Schema))},\n`;
  });
  return `import type { Shape } from '../load/shape';
import { keyMap, listShape, mapShape, may, must, namedByUser, numberRange, shape, textShape, wordSet } from '../load/shape-parts';
import { isChineseText, isDateText, textForm } from '../load/text-form';

${writer.constants}
/** By the schema's name. */
export const shapes = {
${shapes.join('')}} satisfies Readonly<Record<string, Shape>>;

export type SchemaName = keyof typeof shapes;
`;
}

/** Writes shapes as code; what is alike is one constant. */
class ShapeWriter {
  private readonly names = new Map<string, string>();

  get constants(): string {
    return [...this.names].map(([code, name]) => `const ${name} = ${code};\n`).join('');
  }

  shape({ text, list, map }: Shape): string {
    return this.constant('shape', [text && this.text(text), list && this.list(list), map && this.map(map)]);
  }

  private text({ least, most, pattern, words, number }: TextShape): string {
    return this.constant('textShape', [
      ...[least, most].map(String),
      pattern && call('textForm', [quoted(pattern.source), USUAL.get(pattern.source)]),
      words && call('wordSet', [...words].map(quoted)),
      number && call('numberRange', [number.least, number.most, number.isWhole].map(String)),
    ]);
  }

  private list({ least, most, items }: ListShape): string {
    return this.constant('listShape', [...[least, most].map(String), items && this.shape(items)]);
  }

  private map({ least, most, keys, required, others, together, apart, kinds }: MapShape): string {
    const each = [...keys].map(([key, { value, isRequired }]) =>
      call(isRequired ? 'must' : 'may', [quoted(key), this.shape(value)]),
    );
    return this.constant('mapShape', [
      ...[least, most].map(String),
      call('keyMap', each),
      String(required),
      others && call('namedByUser', [this.text(others.names), others.values && this.shape(others.values)]),
      ...[together, apart].map((limits) => (limits.size === 0 ? undefined : mapCode([...limits], JSON.stringify))),
      kinds && this.kinds(kinds),
    ]);
  }

  private kinds({ key, byText, without }: NonNullable<MapShape['kinds']>): string {
    const maps = mapCode<MapShape>([...byText], (map) => this.map(map));
    const absent = without === undefined ? 'undefined' : this.map(without);
    return `{ key: ${quoted(key)}, byText: ${maps}, without: ${absent} }`;
  }

  /** The name of a constant that is made by a call, which comes behind all that it names. */
  private constant(maker: string, parts: readonly (string | undefined)[]): string {
    const code = call(maker, parts);
    const name = this.names.get(code) ?? `${maker}${this.names.size}`;
    this.names.set(code, name);
    return name;
  }
}

const quoted = (text: string): string => JSON.stringify(text);

/** A call without the last parts as far as they are absent. */
function call(maker: string, parts: readonly (string | undefined)[]): string {
  const given = parts.slice(0, parts.findLastIndex((part) => part !== undefined) + 1);
  return `${maker}(${given.map(String).join(', ')})`;
}

function mapCode<Value>(entries: readonly (readonly [string, Value])[], code: (value: Value) => string): string {
  return `new Map([${entries.map(([key, value]) => `[${quoted(key)}, ${code(value)}]`).join(', ')}])`;
}
