import { plainPaint, type Paint } from '../../../src/render/paint';
import { terminalPaint } from '../../../src/render/terminal/paint';
import { showUnsafe } from '../../../src/text/safe-text';

const brushes = ['error', 'warning', 'good', 'strong', 'dim'] as const satisfies readonly (keyof Paint)[];

test.each(brushes)('%s colours a text and ends its colour', (name) => {
  expect(showUnsafe(terminalPaint()[name]('逾期'))).toMatch(/^\\u\{1b\}\[\d+m逾期\\u\{1b\}\[\d+m$/);
});

test('each meaning looks different', () => {
  expect(new Set(brushes.map((name) => terminalPaint()[name]('x'))).size).toBe(brushes.length);
});

test.each(brushes)('without colours %s leaves a text as it is', (name) => {
  expect(plainPaint[name]('逾期')).toBe('逾期');
});
