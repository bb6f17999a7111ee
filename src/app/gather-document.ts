import type { CheckContext } from '../check/check-rule';
import { compareWithDocument } from '../check/fidelity/compare';
import type { ApprovedDocument } from '../check/gate-facts';
import { readText } from '../load/read-text';
import { SourceFile } from '../source/source-file';
import type { Gathering } from './gathering';
import { isInside, join } from './paths';

/** Reads the approved document that a plan names, and lays the plan against it. */
export function gatherDocument(gathering: Gathering, name: string, context: CheckContext): ApprovedDocument {
  const path = join(gathering.folder, name.replaceAll('\\', '/'));
  if (!isInside(gathering.folder, path)) return { kind: 'outside' };
  const read = (): ApprovedDocument =>
    gathering.kindOf(path) === 'file' ? readDocument(gathering, path, context) : { kind: 'missing' };
  return gathering.attempt(read) ?? { kind: 'unreadable' };
}

function readDocument(gathering: Gathering, path: string, context: CheckContext): ApprovedDocument {
  const shown = gathering.shown(path);
  const { host } = gathering;
  const read = readText(shown, host.readFile(path), (bytes) => host.decodeUtf8(bytes));
  if (!read.ok) {
    gathering.add(read.file, [read.finding]);
    return { kind: 'unreadable' };
  }
  const file = new SourceFile(shown, read.text);
  gathering.add(file, []);
  if (read.text.trim() === '') return { kind: 'empty' };
  const { plan, calendar, leftOut } = context;
  return { kind: 'read', comparison: compareWithDocument(plan, file, calendar, leftOut.quotes) };
}
