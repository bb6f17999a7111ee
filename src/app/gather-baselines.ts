import type { GivenBaselines } from '../check/gate-facts';
import { finding } from '../diagnostic/finding';
import { duplicateBaselineId, readBaseline } from '../load/read-baseline';
import { isShippedBaseline, shippedBaselines } from '../load/shipped-baselines';
import type { Baseline } from '../model/baseline';
import type { Plan } from '../model/plan';
import { valueAt, type NamedPlace } from '../source/place';
import type { Gathering } from './gathering';
import { openFile } from './open-file';
import { baselineFilesOf } from './workspace';

/**
 * The baselines that a plan may name: those of the program and the user's own, of which the nearest to the plan wins. The
 * user's are read only where the plan names any.
 */
export function gatherBaselines(gathering: Gathering, plan: Plan): GivenBaselines {
  if (plan.baselines.length === 0) return SHIPPED;
  const byId = shippedById();
  const folders = gathering.attempt(() => baselineFilesOf(gathering.host, gathering.planFile));
  const whole = (folders ?? []).map((files) => gatherFolder(gathering, files, byId));
  return { byId, isWhole: folders !== undefined && whole.every((each) => each) };
}

/** Made when somebody asks: most plans name none. */
const SHIPPED: GivenBaselines = {
  get byId() {
    return shippedById();
  },
  isWhole: true,
};

function shippedById(): Map<string, Baseline> {
  return new Map(shippedBaselines().map((baseline) => [baseline.id, baseline]));
}

/** Adds what the files of one folder give. @returns whether all of them could be read */
function gatherFolder(gathering: Gathering, files: readonly string[], byId: Map<string, Baseline>): boolean {
  const first = new Map<string, NamedPlace>();
  let isWhole = true;
  for (const path of files) {
    const read = gathering.attempt(() => readOwn(gathering, path));
    isWhole &&= read?.isWhole === true;
    if (read?.baseline === undefined) continue;
    const { id } = read.baseline;
    const place = valueAt(gathering.shown(path), ['id']);
    const before = first.get(id);
    if (before !== undefined) {
      const related = { place: before, note: { zh: '先用在这里', en: 'first used here' } };
      gathering.findings.push(finding(duplicateBaselineId, place, { id }, [related]));
      continue;
    }
    first.set(id, place);
    byId.set(id, read.baseline);
  }
  return isWhole;
}

function readOwn(gathering: Gathering, path: string): { baseline: Baseline | undefined; isWhole: boolean } {
  const bytes = gathering.host.readFile(path);
  if (isShippedBaseline(gathering.host.decodeUtf8(bytes))) return { baseline: undefined, isWhole: true };
  const opened = openFile(gathering.host, path, gathering.shown(path), 'baseline');
  const { baseline, findings } = readBaseline(opened.file);
  const all = [...opened.findings, ...findings];
  gathering.add(opened.file, all);
  return { baseline, isWhole: all.length === 0 };
}
