import { writeSync } from 'node:fs';
import { updateFiles } from '../../src/cli/update-files';
import { appendEntries } from '../../src/splice/append-entries';
import { dayOf } from '../../src/time/civil-date';

// A program for tests: adds records to a file one after the other, and says each one's note when it is on the disk.
// node record-writer.js FILE COUNT LABEL [text]
// With `text` a line is put behind what stands there, without reading it: where what counts is who writes when.

const [file = '', count = '', label = '', way] = process.argv.slice(2);
const date = dayOf(2022, 6, 20);

function withRecord(bytes: Uint8Array | undefined, note: string): Uint8Array {
  if (way !== 'text') return appendEntries(bytes, [{ kind: 'done', task: '1-1', date, recorded: date, note }]);
  return Buffer.concat([bytes ?? Buffer.alloc(0), Buffer.from(`- { task: 1-1, date: 2022-06-20, note: ${note} }\n`)]);
}

for (let index = 1; index <= Number(count); index++) {
  const note = `${label}-${index}`;
  updateFiles([file], (contents) => new Map([[file, withRecord(contents.get(file), note)]]), process.platform);
  writeSync(1, `${note}\n`);
}
