import { AppError } from '../../app/app-error';
import { draftDocument, inTheWay, type DraftedDocument } from '../../app/draft-document';
import { join, relativeTo } from '../../app/paths';
import type { DraftOptions } from '../command-options';
import { pathFrom } from '../paths';
import { keepInputFromResult } from '../replaced-input';
import type { Session } from '../session';
import { alreadyThere, THE_DOCUMENT } from '../wording/draft';
import { tellDrafted, writeDrafted } from './drafted-plan';

/** `draft`: a plan from an approved document, and what a person must decide in it. */
export function runDraft(session: Session, [document = '']: readonly string[], options: DraftOptions): Promise<number> {
  const { host } = session;
  const { year, organisation, units = [], o } = options;
  if (o !== undefined)
    keepInputFromResult(host, pathFrom(o, host.platform), pathFrom(document, host.platform), THE_DOCUMENT);
  const drafted = draftDocument(host, pathFrom(document, host.platform), {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
    units,
  });
  if (o === undefined) host.stdout.write(drafted.plan);
  else write(session, join(host.workingFolder, pathFrom(o, host.platform)), drafted, options.force === true);
  tellDrafted(session, drafted);
  return Promise.resolve(0);
}

/** A plan that somebody has worked on is not written over by mistake. @throws AppError */
function write(session: Session, path: string, drafted: DraftedDocument, isForced: boolean): void {
  const { host } = session;
  const there = isForced ? undefined : inTheWay(host, path, drafted.source);
  if (there !== undefined) throw new AppError('could-not', alreadyThere(relativeTo(host.workingFolder, there)));
  writeDrafted(session, path, drafted, isForced);
}
