// Reads texts of Markdown as a JSON list, and prints as JSON what markdownlint says of each. A process of its own, since the
// library is a module of the kind that the test runner cannot load.
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';

const texts = JSON.parse(readFileSync(0, 'utf8'));
// A paragraph is one line, however long; a paper repeats a heading for each of its sheets.
const config = { default: true, MD013: false, MD024: false };
const strings = Object.fromEntries(texts.map((text, index) => [String(index), text]));
const found = lint({ strings, config });
process.stdout.write(
  JSON.stringify(
    Object.values(found)
      .flat()
      .map((each) => `${each.ruleNames[0]} ${each.errorDetail ?? ''} ${each.errorContext ?? ''}`),
  ),
);
