import { openTemplate, withTemplate, type Template } from '../../app/open-template';
import { join } from '../../app/paths';
import type { Document } from '../../document/blocks';
import type { ReportOptions } from '../command-options';
import { PAPER_FORMATS, UNIT_PAPERS_FORMAT } from '../formats';
import { chooseOutput, type Formats } from '../output';
import { pathFrom } from '../paths';
import { keepInputFromResult } from '../replaced-input';
import type { Session } from '../session';
import { fileNeeded } from '../wording/papers';
import { noNoticeAs, templateGives, THE_TEMPLATE } from '../wording/report';
import { wrongUse } from '../wrong-use';
import { needFileFor, renderPaper } from './paper-output';

/** What becomes of a report, and where it goes. */
export interface ReportOutput {
  readonly format: string;
  /** Absent: stdout; and where there is a file a unit. */
  readonly file: string | undefined;
  /** Of its files, with the dot. */
  readonly ending: string;
  render(paper: Document): Promise<string | Uint8Array>;
}

/** As the command line has it. @throws AppError where it contradicts itself, or the template cannot be opened */
export function reportOutput(session: Session, options: ReportOptions): ReportOutput {
  const { template } = options;
  return template === undefined ? inOurForm(session, options) : inTheirForm(session, options, template);
}

/** A notice is a paper to hand round: not data, and no table. */
const NO_NOTICES: ReadonlySet<string> = new Set(['json', 'xlsx', 'csv']);

function inOurForm(session: Session, options: ReportOptions): ReportOutput {
  const usual = options.allUnits === undefined || options.format !== undefined ? {} : { format: UNIT_PAPERS_FORMAT };
  const output = chooseOutput({ ...options, ...usual }, PAPER_FORMATS, session.host.platform);
  const { format, file } = output;
  if (options.notice === true && NO_NOTICES.has(format)) throw wrongUse(noNoticeAs(format));
  if (options.allUnits === undefined) needFileFor(output);
  const ending = [...PAPER_FORMATS.byEnding].find(([, named]) => named === format)?.[0] ?? '';
  const written = options.allUnits === undefined ? file : options.allUnits;
  return { format, file, ending, render: (paper) => renderPaper(session, paper, { format, file: written }) };
}

const TEMPLATE_FORMATS: Formats<Template['format']> = {
  names: ['docx', 'md'],
  byEnding: new Map([
    ['.docx', 'docx'],
    ['.md', 'md'],
  ]),
};

/** What a template makes is of its own kind: a Word file of a Word file. */
function inTheirForm({ host }: Session, options: ReportOptions, path: string): ReportOutput {
  const template = openTemplate(host, join(host.workingFolder, pathFrom(path, host.platform)));
  const { format } = template;
  const file = options.o === undefined ? undefined : pathFrom(options.o, host.platform);
  if (options.format !== undefined && options.format !== format) throw wrongUse(templateGives(format, options.format));
  if (file !== undefined && chooseOutput({ o: file }, TEMPLATE_FORMATS, host.platform).format !== format) {
    throw wrongUse(templateGives(format, file));
  }
  if (file !== undefined) keepInputFromResult(host, file, pathFrom(path, host.platform), THE_TEMPLATE);
  if (file === undefined && format === 'docx' && options.allUnits === undefined) throw wrongUse(fileNeeded(format));
  return { format, file, ending: `.${format}`, render: (paper) => fill(template, paper) };
}

async function fill(template: Template, paper: Document): Promise<string | Uint8Array> {
  const { fillMarkdown, fillWord } = await import('../../render/template/fill-template');
  return withTemplate(template, () => (template.format === 'md' ? fillMarkdown : fillWord)(template.bytes, paper));
}
