/** A workflow command as the runner of GitHub Actions understands it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads one line of a step's output by the rules of the runner: a command is `::name key=value,key=value::message`, where
 * white space may stand before it. A property ends at a comma, its value is what stands behind the signs of equality; the
 * message is all that stands behind the second `::`. Percent codes are read back, `%25` last.
 *
 * @returns undefined where the line is no command
 */
export function workflowCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const properties =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(',');
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(
      properties.flatMap((property) => {
        const [, key = '', value = ''] = /^=*([^=]*)=+(.*)$/s.exec(property) ?? [];
        return key === '' || value === '' ? [] : [[key, unescaped(value, PROPERTY_CODES)]];
      }),
    ),
    message: unescaped(text.slice(end + 2), MESSAGE_CODES),
  };
}

const MESSAGE_CODES: readonly (readonly [code: string, sign: string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_CODES: typeof MESSAGE_CODES = [['%3A', ':'], ['%2C', ','], ...MESSAGE_CODES];

function unescaped(text: string, codes: typeof MESSAGE_CODES): string {
  return codes.reduce((read, [code, sign]) => read.replaceAll(code, sign), text);
}

/** The lines of an output, as the runner reads them: each ends with a line feed, a carriage return, or both. */
export function outputLines(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/).filter((line) => line !== '');
}
