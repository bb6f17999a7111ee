import type { CheckContext } from '../check/check-rule';
import type { BasePlan } from '../check/gate-facts';
import { decodePlan } from '../load/decode-plan';
import { parseYaml } from '../load/parse-yaml';
import { readText } from '../load/read-text';
import type { Plan } from '../model/plan';
import { SourceFile } from '../source/source-file';
import type { WorkCalendar } from '../time/work-calendar';
import { AppError } from './app-error';
import type { Gathering } from './gathering';

/**
 * The plan as it was at a git revision. Where it was not there, or was no plan of the same year that can be read, it is new:
 * there is nothing to compare.
 *
 * @throws AppError where there is no such revision
 */
export function gatherBase(
  gathering: Gathering,
  { plan, calendar }: CheckContext,
  revision: string,
): BasePlan | undefined {
  const { host, planFile } = gathering;
  const shown = gathering.shown(planFile);
  const found = gathering.attempt(() => host.fileAtRevision(planFile, revision));
  switch (found?.kind) {
    case 'content': {
      const then = readPlan(shown, found.bytes, calendar);
      return then?.year === plan.year ? { plan: then, revision } : undefined;
    }
    case 'unknown-revision':
      throw unknownRevision(revision);
    case 'no-repository':
      gathering.failures.push(noRepository(shown));
      return undefined;
    case 'no-git':
      gathering.failures.push(NO_GIT);
      return undefined;
    case 'unreadable':
      gathering.failures.push(unreadable(shown, revision));
      return undefined;
    case 'absent':
    case undefined:
      return undefined;
  }
}

/** What is sound of it: what was wrong then is told no more. */
function readPlan(shown: string, bytes: Uint8Array, calendar: WorkCalendar): Plan | undefined {
  const read = readText(shown, bytes);
  if (!read.ok) return undefined;
  const file = new SourceFile(shown, read.text, parseYaml(shown, read.text).root);
  return decodePlan(file, () => [], calendar).plan;
}

function unknownRevision(revision: string): AppError {
  return new AppError('wrong-use', {
    zh: `git 里没有“${revision}”这个版本，请检查 --base；浅克隆的要先取回它`,
    en: `git knows no revision "${revision}"; check --base, and fetch it first where the clone is shallow`,
  });
}

function noRepository(path: string): AppError {
  return new AppError('could-not', {
    zh: `${path} 不在 git 仓库里，或者 git 不肯打开那个仓库，不能和 --base 比较`,
    en: `${path} is in no git repository, or in one that git does not open, so it cannot be compared with --base`,
  });
}

const NO_GIT = new AppError('could-not', {
  zh: '这台电脑上没有 git，不能和 --base 比较',
  en: 'there is no git on this machine, so nothing can be compared with --base',
});

function unreadable(path: string, revision: string): AppError {
  return new AppError('could-not', {
    zh: `git 读不出“${revision}”里的 ${path}，仓库可能不完整`,
    en: `git cannot read ${path} at "${revision}"; the repository may be incomplete`,
  });
}
