import { finding, type Finding } from '../diagnostic/finding';
import type { CompletionRecord, Evidence, LedgerEntry, RetractionTarget } from '../model/ledger-entry';
import { LineCounter } from '../source/lines';
import type { SourceFile } from '../source/source-file';
import { childOf, type Path, type SourceNode } from '../source/tree';
import { parsePeriod } from '../time/period';
import { mayHoldSlip } from './full-width-slips';
import { MapReader } from './map-reader';
import { Report } from './report';
import { reportShape } from './report-shape';
import { notAPeriod } from './rules/not-a-period';
import { isStopped, schemaFindings } from './schema-findings';

/**
 * Decodes a records file: the sound entries, in the order in which they stand, and what is wrong with the others.
 *
 * @param givenNames gives the names of the plan's units and groups, where the plan is known
 */
export function decodeRecords(
  file: SourceFile,
  givenNames: () => ReadonlySet<string>,
): { entries: readonly LedgerEntry[]; findings: readonly Finding[] } {
  const report = new Report();
  if (file.root === undefined) return { entries: [], findings: [] };
  const shape = schemaFindings(file.path, file.root, 'records');
  reportShape(file, file.root, shape, { lists: unitLists(file.root), givenNames }, report);
  const items = file.root.kind === 'list' && !isStopped(shape) ? file.root.items : [];
  const lines = new LineCounter(file.text);
  const entries: LedgerEntry[] = [];
  items.forEach((item, index) => {
    const reader = MapReader.of(file.path, [index], item, report);
    const entry = reader === undefined || !report.isSound(reader.path) ? undefined : entryOf(reader, lines);
    if (entry !== undefined && report.isSound(entry.place.path)) entries.push(entry);
  });
  return { entries, findings: report.findings };
}

/** Where entries name units, as far as full-width punctuation may stand there. */
function unitLists(root: SourceNode): Path[] {
  const lists: Path[] = [];
  if (root.kind !== 'list') return lists;
  root.items.forEach((entry, index) => {
    if (mayHoldSlip(childOf(entry, 'unit'))) lists.push([index, 'unit']);
    const of = childOf(entry, 'of');
    if (of !== undefined && mayHoldSlip(childOf(of, 'unit'))) lists.push([index, 'of', 'unit']);
  });
  return lists;
}

function entryOf(reader: MapReader, lines: LineCounter): LedgerEntry | undefined {
  const date = reader.day('date');
  const recorded = reader.day('recorded');
  if (date === undefined) return undefined;
  const { place } = reader;
  const line = lines.lineOf(reader.start);
  const written = { date, recorded: recorded ?? date, place, line };
  const kind = reader.text('kind');
  if (kind === 'void') return { kind, ...written, of: targetOf(reader), reason: reader.text('reason') };
  return kind === undefined || !OTHER_KINDS.has(kind)
    ? completionOf(reader, written)
    : otherEntryOf(kind, reader, written);
}

type Written = Pick<LedgerEntry, 'date' | 'recorded' | 'place' | 'line'>;

/** Nearly every entry is one of these. Key by key, for what is spread in a literal costs many times as much as the rest of it. */
function completionOf(reader: MapReader, { date, recorded, place, line }: Written): CompletionRecord {
  return {
    kind: 'done',
    date,
    recorded,
    place,
    line,
    task: reader.text('task') ?? '',
    units: reader.words('unit'),
    period: periodOf(reader),
    note: reader.text('note'),
    evidence: evidenceOf(reader),
    count: reader.number('count') ?? 1,
  };
}

const OTHER_KINDS: ReadonlySet<string> = new Set(['extend', 'waive', 'progress']);

function otherEntryOf(kind: string, reader: MapReader, written: Written): LedgerEntry | undefined {
  const ofTask = {
    ...written,
    task: reader.text('task') ?? '',
    units: reader.words('unit'),
    period: periodOf(reader),
    note: reader.text('note'),
    evidence: evidenceOf(reader),
  };
  if (kind === 'progress') return { kind, ...ofTask };
  const reason = reader.text('reason');
  const agreedBy = reader.text('approved');
  const approved = agreedBy?.trim() === '' ? undefined : agreedBy; // a blank approves nothing
  if (kind === 'waive') return { kind, ...ofTask, reason, approved };
  const to = reader.day('to');
  return to === undefined ? undefined : { kind: 'extend', ...ofTask, to, reason, approved };
}

/** The key of the period an entry names, in its shortest form; one that is none is reported. */
function periodOf(reader: MapReader): string | undefined {
  const text = reader.text('for');
  if (text === undefined) return undefined;
  const period = parsePeriod(text.trim());
  if (period === undefined) reader.report.add(finding(notAPeriod, reader.placeOf('for'), { text }));
  return period?.key;
}

function targetOf(reader: MapReader): RetractionTarget {
  const of = reader.map('of');
  return {
    kind: (of?.text('kind') ?? 'done') as RetractionTarget['kind'],
    task: of?.text('task'),
    units: of?.words('unit'),
    date: of?.day('date'),
    period: of === undefined ? undefined : periodOf(of),
    count: of?.number('count'),
    to: of?.day('to'),
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];

function evidenceOf(reader: MapReader): readonly Evidence[] {
  const items = reader.maps('evidence');
  if (items.length === 0) return NO_EVIDENCE;
  return items.flatMap((item): Evidence[] => {
    const [file, url, ref] = [item.text('file'), item.text('url'), item.text('ref')];
    if (file !== undefined) return [{ kind: 'file', file, sha256: item.text('sha256')?.toLowerCase() }];
    if (url !== undefined) return [{ kind: 'url', url }];
    return ref === undefined ? [] : [{ kind: 'ref', ref }];
  });
}
