import { finding, type Finding } from '../diagnostic/finding';
import type { Waiver } from '../diagnostic/waiver';
import { WaiverIndex } from '../diagnostic/waiver-index';
import { readWaivers } from '../load/read-waivers';
import { unusedWaiver } from '../load/rules/unused-waiver';
import type { SourceFile } from '../source/source-file';
import { knownRules } from './known-rules';

/** Findings parted into those that count and those that comments in their files waive. */
export interface Parted {
  readonly left: readonly Finding[];
  readonly waived: ReadonlyMap<Finding, Waiver>;
}

/** The waivers of all files of a run. The place of a finding decides: a waiver acts in its own file only. */
export class Waivers {
  private readonly indexes = new Map<string, WaiverIndex>();
  private readonly all: Waiver[] = [];
  private readonly used = new Set<Waiver>();
  private readonly wrong: Finding[] = [];

  constructor(files: Iterable<SourceFile>) {
    for (const file of files) {
      if (file.comments.length === 0) continue;
      const { waivers, findings } = readWaivers(file, knownRules);
      findings.forEach((found) => this.wrong.push(found));
      waivers.forEach((waiver) => this.all.push(waiver));
      if (waivers.length > 0) this.indexes.set(file.path, new WaiverIndex(file, waivers));
    }
  }

  /** What is wrong with the waivers themselves. */
  get findings(): readonly Finding[] {
    return this.wrong;
  }

  part(findings: readonly Finding[]): Parted {
    const left: Finding[] = [];
    const waived = new Map<Finding, Waiver>();
    for (const found of findings) {
      const waiver = this.indexes.get(found.place.file)?.waiverOf(found.code, found.place, found.waivedNaming);
      if (waiver === undefined) left.push(found);
      else {
        waived.set(found, waiver);
        this.used.add(waiver);
      }
    }
    return { left, waived };
  }

  /** The waivers that waived nothing of all that was parted. */
  unused(): readonly Finding[] {
    const idle = this.all.filter((waiver) => !this.used.has(waiver));
    return idle.map(({ place, code }) => finding(unusedWaiver, place, { code }));
  }
}
