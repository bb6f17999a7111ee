import fc from 'fast-check';
import { shapes } from '../../src/generated/shapes';
import { isChineseText, isDateText, textForm } from '../../src/load/text-form';

/** What the schemas ask of a day and of the name of a unit. */
const DATE = shapes.plan.map?.keys.get('calendar')?.value.map?.keys.get('workdays')?.value.list?.items?.text?.pattern;
const NAME = shapes.plan.map?.keys.get('units')?.value.list?.items?.text?.pattern;

const nearDates = fc.stringMatching(/^\d{3,5}[-/.]\d{1,3}[-/.]\d{1,3}$/);
const dates = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const names = fc.string({
  unit: fc.constantFrom('党', '办', '一', '鿿', 'A', '@', '/', ' ', '　', '\u0085', '😀'),
  maxLength: 4,
});

describe('textForm', () => {
  it.each([
    ['days', DATE, isDateText, fc.oneof(dates, nearDates, fc.string())],
    ['names', NAME, isChineseText, names],
  ])('says of %s what their pattern says', (_of, form, isUsual, texts) => {
    const pattern = new RegExp(form?.source ?? '', 'u');
    let usual = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isUsual(text)) usual++;
        expect(form?.test(text)).toBe(pattern.test(text));
      }),
    );
    expect(usual).toBeGreaterThan(0);
  });

  it('asks the pattern of every other text', () => {
    const form = textForm('^a+$', (text) => text === 'usual');
    expect(['usual', 'aa', 'b'].map((text) => form.test(text))).toEqual([true, true, false]);
  });

  it.each(['2022-06-3', '2022-06-300', '2022/06/30', '2022-0a-30', '２022-06-30', '2022-06-30\n'])(
    'takes %j for no usual date',
    (text) => {
      expect(isDateText(text)).toBe(false);
    },
  );
});
