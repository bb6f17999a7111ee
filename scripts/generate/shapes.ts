import type { KeyShape, ListShape, MapShape, Shape, TextShape } from '../../src/load/shape';
import { BadInput } from '../bad-input';
import { bareSchema } from './bare-schema';
import type { SchemaFile } from './schema-files';
import { shapeOf, type Schema } from './shape-of';

/** The schemas of the files that users write. */
const NAMES = ['plan', 'records', 'calendar', 'baseline', 'settings'];

/** The shapes of these schemas, by which the program tells at a glance that a file is sound (src/load/shape.ts). */
export function composeShapes(schemas: readonly SchemaFile[]): string {
  const writer = new ShapeWriter();
  const shapes = NAMES.map((name) => {
    const file = schemas.find((each) => each.name === name);
    if (file === undefined) throw new BadInput(`schemas/${name}.schema.json is missing, a shape is made from it`);
    return `  ${name}: ${writer.shape(shapeOf(bareSchema(file.schema) as Schema))},\n`;
  });
  return `import type { KeyShape, ListShape, MapShape, Shape, TextShape } from '../load/shape';

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
    return [...this.names].map(([code, name]) => `const ${name}${code};\n`).join('');
  }

  shape({ text, list, map }: Shape): string {
    const [texts, lists, maps] = [text && this.text(text), list && this.list(list), map && this.map(map)];
    return this.constant('Shape', `{ text: ${String(texts)}, list: ${String(lists)}, map: ${String(maps)} }`);
  }

  private text({ least, most, pattern, words, number }: TextShape): string {
    const parts = [
      `least: ${least}, most: ${most}`,
      `pattern: ${pattern === undefined ? 'undefined' : `new RegExp(${JSON.stringify(pattern.source)}, 'u')`}`,
      `words: ${words === undefined ? 'undefined' : `new Set(${JSON.stringify([...words])})`}`,
      `number: ${number === undefined ? 'undefined' : `{ least: ${number.least}, most: ${number.most}, isWhole: ${String(number.isWhole)} }`}`,
    ];
    return this.constant('TextShape', `{ ${parts.join(', ')} }`);
  }

  private list({ least, most, items }: ListShape): string {
    const item = items === undefined ? 'undefined' : this.shape(items);
    return this.constant('ListShape', `{ least: ${least}, most: ${most}, items: ${item} }`);
  }

  private map({ least, most, keys, required, others, together, apart, kinds }: MapShape): string {
    const parts = [
      `least: ${least}, most: ${most}`,
      `keys: ${mapCode('KeyShape', keys, ({ value, isRequired }: KeyShape) => `{ value: ${this.shape(value)}, isRequired: ${String(isRequired)} }`)}`,
      `required: ${required}`,
      `others: ${others === undefined ? 'undefined' : this.others(others)}`,
      `together: ${mapCode('readonly string[]', together, JSON.stringify)}`,
      `apart: ${mapCode('readonly string[]', apart, JSON.stringify)}`,
      `kinds: ${kinds === undefined ? 'undefined' : this.kinds(kinds)}`,
    ];
    return this.constant('MapShape', `{ ${parts.join(', ')} }`);
  }

  private others({ names, values }: NonNullable<MapShape['others']>): string {
    return `{ names: ${this.text(names)}, values: ${values === undefined ? 'undefined' : this.shape(values)} }`;
  }

  private kinds({ key, byText, without }: NonNullable<MapShape['kinds']>): string {
    const maps = mapCode('MapShape', byText, (map) => this.map(map));
    const absent = without === undefined ? 'undefined' : this.map(without);
    return `{ key: ${JSON.stringify(key)}, byText: ${maps}, without: ${absent} }`;
  }

  /** The name of a constant with some code, which comes behind all that it names. */
  private constant(type: string, code: string): string {
    const declared = `: ${type} = ${code}`;
    const name = this.names.get(declared) ?? `${type.charAt(0).toLowerCase()}${type.slice(1)}${this.names.size}`;
    this.names.set(declared, name);
    return name;
  }
}

function mapCode<Value>(type: string, map: ReadonlyMap<string, Value>, code: (value: Value) => string): string {
  const entries = [...map].map(([key, value]) => `[${JSON.stringify(key)}, ${code(value)}]`);
  return `new Map<string, ${type}>([${entries.join(', ')}])`;
}
