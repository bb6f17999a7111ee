import fc from 'fast-check';

/** What means something to a format, a terminal or Unicode, and must come out as what it is. */
const FRAGMENTS = [
  ...[
    '%',
    '%25',
    '%0A',
    '%3A',
    ',',
    ':',
    '::',
    ';',
    '=',
    '#',
    '?',
    '&',
    '<',
    '>',
    '"',
    "'",
    '|',
    '`',
    '*',
    '~',
    '\\',
    '/',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\u3000'],
  ...[
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\uffff',
  ],
  ...['\ud800', '\udfff', '𠮷', '👩‍👧', 'e\u0301', '支部', '“七一”', 'plan.yaml'],
  ...['&amp;', '&#10;', ']]>', '<!-- -->', '<b>', '<![CDATA['],
  ...[
    '::error::',
    '##[error]',
    '[[ATTACHMENT|a]]',
    '[a](1)',
    '[',
    ']',
    '](',
    '{0}',
    ':100:',
    '@name',
    '| --- |',
    '<br>',
  ],
];

/** Any text, often an odd one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** The name of a file or a folder: whatever a system allows, so neither a slash nor a null character, nor `.` nor `..`. */
const anyName = anyText
  .map((text) => text.replace(/[/\0]/g, '') || '名')
  .map((name) => (/^\.{1,2}$/.test(name) ? `${name}x` : name));

/** A path as findings show it: below the repository, or absolute, with a drive of Windows or without. */
export const anyPath: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '', '/', 'C:/'), fc.array(anyName, { minLength: 1, maxLength: 3 }))
  .map(([root, names]) => root + names.join('/'))
  .filter((path) => !/^[A-Za-z]:\//.test(path) || path.startsWith('C:/'));
