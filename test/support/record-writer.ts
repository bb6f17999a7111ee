import { writeSync } from 'node:fs';
import { updateFiles } from '../../src/cli/update-files';
import { appendEntries } from '../../src/splice/append-entries';
import { dayOf } from '../../src/time/civil-date';

// A program for tests: adds records to a file one after the other, and says each one's note when it is on the disk.
// node record-writer.js FILE COUNT LABEL

const [file = '', count = '', label = ''] = process.argv.slice(2);
const date = dayOf(2022, 6, 20);

for (let index = 1; index <= Number(count); index++) {
  const note = `${label}-${index}`;
  updateFiles(
    [file],
    (contents) =>
      new Map([[file, appendEntries(contents.get(file), [{ kind: 'done', task: '1-1', date, recorded: date, note }])]]),
    process.platform,
  );
  writeSync(1, `${note}\n`);
}
