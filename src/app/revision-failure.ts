import { AppError } from './app-error';
import type { FileAtRevision } from './host';

/** Why git gives no file. */
type Failure = Exclude<FileAtRevision['kind'], 'content' | 'absent'>;

export interface AskedRevision {
  /** The file, as it is shown. */
  readonly path: string;
  readonly revision: string;
  /** The option that named the revision. */
  readonly option: string;
}

/** Why a file as a revision has it cannot be had: a revision that is none is wrong use, the rest could not be done. */
export function revisionFailure(failure: Failure, { path, revision, option }: AskedRevision): AppError {
  switch (failure) {
    case 'unknown-revision':
      return new AppError('wrong-use', {
        zh: `git 里没有“${revision}”这个版本，请检查 ${option}；浅克隆的要先取回它`,
        en: `git knows no revision "${revision}"; check ${option}, and fetch it first where the clone is shallow`,
      });
    case 'no-repository':
      return new AppError('could-not', {
        zh: `${path} 不在 git 仓库里，或者 git 不肯打开那个仓库，不能和 ${option} 比较`,
        en: `${path} is in no git repository, or in one that git does not open, so it cannot be compared with ${option}`,
      });
    case 'no-git':
      return new AppError('could-not', {
        zh: `这台电脑上没有 git，不能和 ${option} 比较`,
        en: `there is no git on this machine, so nothing can be compared with ${option}`,
      });
    case 'unreadable':
      return new AppError('could-not', {
        zh: `git 读不出“${revision}”里的 ${path}，仓库可能不完整`,
        en: `git cannot read ${path} at "${revision}"; the repository may be incomplete`,
      });
  }
}
