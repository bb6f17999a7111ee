import { finding, type Finding } from '../diagnostic/finding';
import type { Rule } from '../diagnostic/rule';
import { CERTAINTIES, type Baseline, type Requirement } from '../model/baseline';
import type { NamedPlace } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { PERIOD_UNITS } from '../time/period';
import { MapReader } from './map-reader';
import { Report } from './report';
import { duplicateId } from './rules/duplicate-id';
import { badValue } from './rules/bad-value';
import { isStopped, schemaFindings } from './schema-findings';

/** The id of a second baseline, or of a second requirement: as with tasks, an id stands for one. */
export const duplicateBaselineId: Rule<{ readonly id: string }> = {
  ...duplicateId,
  help: {
    zh: () => '最低要求和其中各条的 id 只能用一次，计划按 id 引用',
    en: () => 'the id of a baseline or a requirement stands for one only; plans refer to it',
  },
};

/**
 * Reads a baseline file: what it requires as far as that is sound, and what is wrong with it.
 *
 * @returns no baseline where the file gives no id to name it by
 */
export function readBaseline(file: SourceFile): { baseline: Baseline | undefined; findings: readonly Finding[] } {
  if (file.root === undefined) return { baseline: undefined, findings: [] };
  const report = new Report();
  const shape = schemaFindings(file.path, file.root, 'baseline');
  shape.forEach((found) => report.add(found));
  const head = MapReader.of(file.path, [], file.root, report);
  const id = head?.text('id');
  const isNamed = head !== undefined && id !== undefined && !isStopped(shape) && report.isSound(['id']);
  const baseline = isNamed ? { id, title: head.text('title') ?? '', requirements: requirementsOf(head) } : undefined;
  return { baseline, findings: report.findings };
}

/** The sound ones. */
function requirementsOf(head: MapReader): readonly Requirement[] {
  const first = new Map<string, NamedPlace>();
  return head.maps('requirements').flatMap((reader) => {
    const requirement = requirementOf(reader);
    if (requirement === undefined || !reader.report.isSound(reader.path)) return [];
    const before = first.get(requirement.id);
    if (before === undefined) {
      first.set(requirement.id, reader.placeOf('id'));
      return [requirement];
    }
    const related = { place: before, note: { zh: '先用在这里', en: 'first used here' } };
    reader.report.add(finding(duplicateBaselineId, reader.placeOf('id'), { id: requirement.id }, [related]));
    return [];
  });
}

function requirementOf(reader: MapReader): Requirement | undefined {
  const every = reader.oneOf('every', PERIOD_UNITS);
  const certainty = reader.oneOf('certainty', CERTAINTIES);
  const times = timesOf(reader);
  if (every === undefined || certainty === undefined || times === undefined) return undefined;
  const [id, title, basis] = [reader.text('id') ?? '', reader.text('title') ?? '', reader.text('basis') ?? ''];
  return { id, title, every, times, basis, certainty };
}

/** How often at least: a whole number. A range means nothing here, for a minimum has no most. */
function timesOf(reader: MapReader): number | undefined {
  const text = reader.text('times');
  if (text === undefined || !reader.report.isSound([...reader.path, 'times'])) return undefined;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  const wording = { zh: '写作 1 至 999 的整数', en: 'a whole number from 1 to 999 is expected' };
  reader.report.add(finding(badValue, reader.placeOf('times'), { value: text, ...wording }));
  return undefined;
}
