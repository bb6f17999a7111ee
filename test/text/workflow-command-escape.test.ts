import fc from 'fast-check';
import { showUnsafe } from '../../src/text/safe-text';
import { commandMessage, commandProperty } from '../../src/text/workflow-command-escape';
import { anyText } from '../support/odd-texts';
import { outputLines, workflowCommand } from '../support/workflow-commands';

test.each([
  ['支部：“七一”', '支部：“七一”', '支部：“七一”'],
  ['100%', '100%25', '100%25'],
  ['%0A', '%250A', '%250A'],
  ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
  ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
  ['::error::', '::error::', '%3A%3Aerror%3A%3A'],
  ['\u001b[31m', '\\u{1b}[31m', '\\u{1b}[31m'],
  ['\u202e', '\\u{202e}', '\\u{202e}'],
])('%j', (text, message, property) => {
  expect(commandMessage(text)).toBe(message);
  expect(commandProperty(text)).toBe(property);
});

test('the runner gets back the text, but for what is shown, in one command', () => {
  fc.assert(
    fc.property(anyText, anyText, (file, message) => {
      const command = `::error title=a,file=x${commandProperty(file)},line=1::${commandMessage(message)}\n`;
      expect(outputLines(command).map(workflowCommand)).toEqual([
        {
          name: 'error',
          properties: { title: 'a', file: `x${showUnsafe(file)}`, line: '1' },
          message: showUnsafe(message),
        },
      ]);
    }),
    { numRuns: 500 },
  );
});
