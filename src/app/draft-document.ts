import { draftPlan } from '../draft/draft-plan';
import type { Draft, DraftWishes } from '../draft/draft';
import { planYaml } from '../draft/plan-yaml';
import type { LeftOut } from '../intake/document-text';
import { readDocumentFile } from '../intake/read-document-file';
import { UnreadableDocument } from '../intake/unreadable-document';
import { workCalendarOf } from '../load/work-calendar-of';
import { LARGEST_TABLE } from '../sheet/largest-table';
import { foldText } from '../text/folded-text';
import { AppError } from './app-error';
import { documentFailure } from './document-failure';
import type { Host } from './host';
import { join, parentOf } from './paths';
import { SOURCE_FILE } from './workspace';

/** A plan made of a document, and the files that it becomes. */
export interface DraftedDocument {
  readonly draft: Draft;
  readonly plan: string;
  /** The document's text. */
  readonly source: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Drafts a plan from a document.
 *
 * @param path absolute, or from the working folder
 * @throws AppError where no plan can be made of it, HostFailure where the system refuses to read it
 */
export function draftDocument(host: Host, path: string, wishes: DraftWishes): DraftedDocument {
  const { text, leftOut } = read(host, path);
  const draft = draftPlan(text, wishes, () => workCalendarOf('CN', [], { restDays: [], workdays: [] }));
  if ('kind' in draft) throw notDrafted(draft.kind, path);
  return { draft, plan: planYaml(draft, SOURCE_FILE), source: text, leftOut };
}

/**
 * What stands in the way of writing a plan: another one, or another document beside it; undefined where nothing does.
 *
 * @param plan absolute
 */
export function inTheWay(host: Host, plan: string, source: string): string | undefined {
  if (host.kindOf(plan) !== undefined) return plan;
  const beside = join(parentOf(plan), SOURCE_FILE);
  if (host.kindOf(beside) !== 'file') return undefined;
  const there = new TextDecoder().decode(host.readFile(beside));
  return foldText(there).chars === foldText(source).chars ? undefined : beside;
}

function read(host: Host, path: string): ReturnType<typeof readDocumentFile> {
  try {
    return readDocumentFile(path, host.readFile(join(host.workingFolder, path), LARGEST_TABLE));
  } catch (error) {
    throw error instanceof UnreadableDocument ? documentFailure(error, path) : error;
  }
}

function notDrafted(kind: 'no-year' | 'too-many-parts', path: string): AppError {
  return kind === 'no-year'
    ? new AppError('wrong-use', {
        zh: `“${path}”里没有写年份，请用 --year 写明`,
        en: `"${path}" names no year; say which with --year`,
      })
    : new AppError('could-not', {
        zh: `“${path}”的条目比一个计划能有的还多，请分成几个文件再试`,
        en: `"${path}" has more parts than a plan may have; split it and try again`,
      });
}
