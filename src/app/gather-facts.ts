import { compareWithDocument } from '../check/fidelity/compare';
import type { ApprovedDocument, GateFacts } from '../check/gate-facts';
import type { Finding } from '../diagnostic/finding';
import { readText } from '../load/read-text';
import type { Plan } from '../model/plan';
import { SourceFile } from '../source/source-file';
import { HostFailure, type Host } from './host';
import type { OpenedPlan } from './open-plan';
import { isInside, join, parentOf, relativeTo } from './paths';
import { findShownRoot } from './workspace';

/** What was gathered for the rules of the gate, and what came up on the way. */
export interface GatheredFacts {
  readonly facts: GateFacts;
  readonly findings: readonly Finding[];
  /** What was read, by the path shown. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly refusals: readonly HostFailure[];
}

/**
 * Reads all that the gate looks at beside a plan and its records.
 *
 * @param planFile the plan's path
 */
export function gatherFacts(host: Host, planFile: string, opened: OpenedPlan & { readonly plan: Plan }): GatheredFacts {
  const gatherer = new Gatherer(host, parentOf(planFile));
  const { source } = opened.plan;
  const document = source === undefined ? undefined : gatherer.document(source);
  const facts: GateFacts = { source: document instanceof SourceFile ? comparedWith(document, opened) : document };
  return { facts, findings: gatherer.findings, files: gatherer.files, refusals: gatherer.refusals };
}

function comparedWith(
  file: SourceFile,
  { plan, calendar, leftOut }: OpenedPlan & { readonly plan: Plan },
): ApprovedDocument {
  return { kind: 'read', comparison: compareWithDocument(plan, file, calendar, leftOut.quotes) };
}

class Gatherer {
  readonly files = new Map<string, SourceFile>();
  readonly findings: Finding[] = [];
  readonly refusals: HostFailure[] = [];
  private readonly root: string;

  constructor(
    private readonly host: Host,
    private readonly folder: string,
  ) {
    this.root = findShownRoot(host);
  }

  /** The file of the approved document, or why it cannot be used. */
  document(name: string): SourceFile | Exclude<ApprovedDocument, { kind: 'read' }> {
    const path = join(this.folder, name.replaceAll('\\', '/'));
    if (!isInside(this.folder, path)) return { kind: 'outside' };
    try {
      return this.host.kindOf(path) === 'file' ? this.readDocument(path) : { kind: 'missing' };
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.refusals.push(error);
      return { kind: 'unreadable' };
    }
  }

  private readDocument(path: string): SourceFile | { readonly kind: 'unreadable' } {
    const shown = relativeTo(this.root, path);
    const read = readText(shown, this.host.readFile(path));
    if (read.ok) {
      const file = new SourceFile(shown, read.text);
      this.files.set(shown, file);
      return file;
    }
    this.files.set(shown, read.file);
    this.findings.push(read.finding);
    return { kind: 'unreadable' };
  }
}
