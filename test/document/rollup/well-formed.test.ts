import fc from 'fast-check';
import { composeRollUp } from '../../../src/document/rollup/compose';
import { rollUpJsonPieces } from '../../../src/render/roll-up-json';
import { renderRollUpTable } from '../../../src/render/terminal/roll-up-table';
import { plainPaint } from '../../../src/render/paint';
import type { RollUp } from '../../../src/rollup/roll-up';
import { showUnsafe } from '../../../src/text/safe-text';
import { widthOf } from '../../../src/text/width';
import { ALL_RENDERERS } from '../../support/all-renderers';
import { anyText } from '../../support/odd-texts';
import { outputSchema } from '../../support/output-schema';
import { NASTY_TEXTS } from '../../support/sample-document';
import { counts, named, organisation, sampleRollUp } from '../../support/sample-roll-up';

const LONGEST_RUN_MS = 60_000;

/** What somebody can write into a plan, or name a folder. */
const nasty = fc
  .oneof(
    fc.constantFrom(...NASTY_TEXTS, '=HYPERLINK("http://a.b","c")', '{title}'),
    anyText.map((text) => `甲${text}`),
  )
  .filter((text) => text.trim() !== '');

const rollUpWith = (text: fc.Arbitrary<string>): fc.Arbitrary<RollUp> =>
  fc.tuple(text, text, text).map(([name, folder, message]): RollUp =>
    sampleRollUp({
      organisations: [organisation(name, { done: 1, overdue: 2 }, folder), organisation(name, {}, '乙')],
      worstUnits: [{ ...named(folder, { overdue: 1 }), organisation: name, folder }],
      sections: [named(message, { done: 1 })],
      problems: [
        {
          ...{ file: folder, line: 1, column: 1, code: 'Y403' },
          message: { zh: message, en: message },
          isCounted: true,
        },
      ],
    }),
  );

const oddRollUp = rollUpWith(nasty);

const EMPTY = sampleRollUp({
  ...{ plans: 0, partly: 0, uncounted: 0, units: 0, total: counts({}) },
  ...{ organisations: [], worstUnits: [], sections: [], months: [], problems: [] },
});

// As JSON a roll-up has a shape of its own.
const OF_PAPERS = ALL_RENDERERS.filter(({ format }) => format !== 'json');

describe.each(OF_PAPERS)('as $format', ({ expectWellFormed }) => {
  test(
    'is well-formed, whatever stands in the plans',
    async () => {
      await fc.assert(
        fc.asyncProperty(oddRollUp, async (rollUp) => {
          await expectWellFormed([composeRollUp({ rollUp, year: 2022, top: 20 })]);
        }),
        { numRuns: 8 },
      );
    },
    LONGEST_RUN_MS,
  );

  test('is well-formed without any plan', async () => {
    await expectWellFormed([composeRollUp({ rollUp: EMPTY, year: 2022, top: 20 })]);
  });
});

const expectFitting = outputSchema('rollup');

test('as JSON fits its schema, whatever stands in the plans', () => {
  fc.assert(
    fc.property(oddRollUp, (rollUp) => {
      const text = [...rollUpJsonPieces(rollUp, 2022, 'zh')].join('');
      expect(text).toBe(showUnsafe(text));
      expectFitting(text);
    }),
  );
  expectFitting([...rollUpJsonPieces(EMPTY, 2022, 'zh')].join(''));
});

test.each(['zh', 'en'] as const)('as a table in %s fits 80 columns and acts on no terminal', (language) => {
  fc.assert(
    fc.property(oddRollUp, (rollUp) => {
      const text = renderRollUpTable(rollUp, 2022, 20, { language, paint: plainPaint, width: 80 });
      expect(text).toBe(showUnsafe(text));
      expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
