import type { Language } from '../../../src/diagnostic/language';
import { TERMS } from '../../../src/glossary';
import type { Term } from '../../../src/glossary/term';
import type { ExplanationLook } from '../../../src/render/explanation/explanation-look';
import { renderTermListMarkdown } from '../../../src/render/explanation/term-list-markdown';
import { renderTermMarkdown } from '../../../src/render/explanation/term-markdown';
import { renderTermText } from '../../../src/render/explanation/term-text';
import { renderTopicListText } from '../../../src/render/explanation/topic-list-text';
import { plainPaint } from '../../../src/render/paint';
import { widthOf } from '../../../src/text/width';

const LATE: Term = {
  name: { zh: '迟到', en: 'late day' },
  alsoCalled: ['晚到', 'late_on', '--late'],
  definition: { zh: '过了时限的日子。当天不算。', en: 'A day after the due date. The day itself is none.' },
  seeAlso: ['overdue', 'due date'],
};

function look(language: Language, width = 80): ExplanationLook {
  return { language, paint: plainPaint, width };
}

test('a term as text', () => {
  expect(renderTermText(LATE, look('zh'))).toBe(
    '迟到（late day）\n又称：晚到、late_on、--late\n\n过了时限的日子。当天不算。\n\n另见：逾期、完成时限\n',
  );
  expect(renderTermText({ ...LATE, alsoCalled: ['晚到'] }, look('en'))).toBe(
    'late day (迟到)\n\nA day after the due date. The day itself is none.\n\nSee also: overdue, due date\n',
  );
});

test('a term as Markdown, alone or on a page with the others', () => {
  expect(renderTermMarkdown(LATE, 'en')).toBe(
    '## late day\n\nAlso: 迟到, late\\_on, --late\n\nA day after the due date. The day itself is none.\n\n' +
      'See also: overdue, due date\n',
  );
  expect(renderTermMarkdown(LATE, 'en', true)).toContain('See also: [overdue](#overdue), [due date](#due-date)');
  expect(renderTermMarkdown(LATE, 'zh', true)).toContain('另见：[逾期](#逾期)、[完成时限](#完成时限)');
});

test('terms as a table in Markdown', () => {
  expect(renderTermListMarkdown([LATE], 'en')).toBe(
    '| Word | Chinese | Meaning |\n| --- | --- | --- |\n| late day | 迟到 | A day after the due date. |\n',
  );
  expect(renderTermListMarkdown([LATE], 'en', true)).toContain('| [late day](#late-day) |');
});

test.each([40, 80, 200])('all terms fit %d columns, and lose nothing', (width) => {
  for (const language of ['zh', 'en'] as const) {
    const texts = TERMS.map((term) => renderTermText(term, look(language, width)));
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => widthOf(line) > width)).toEqual([]);
    for (const [index, text] of texts.entries()) {
      const definition = TERMS[index]?.definition[language] ?? '';
      expect(text.replaceAll(/\s/g, '')).toContain(definition.replaceAll(/\s/g, ''));
    }
  }
});

test('the list of all has the rules and then the terms, none broken in two', () => {
  const rule = {
    code: 'Y999',
    name: 'late',
    severity: 'error' as const,
    explanation: () => ({ why: { zh: '迟了。', en: 'Late.' }, bad: {}, good: {} }),
  };
  expect(renderTopicListText([rule], [LATE, LATE, LATE], look('en', 40))).toBe(
    'Rules:\n\nY999 late  Late.\n\nWords:\n\nlate day (迟到), late day (迟到),\nlate day (迟到)\n',
  );
});
