import type { DXT } from 'docxtemplater';
import type { Document } from '../../document/blocks';
import { checkTags } from './check-tags';
import { tagProblemsIn } from './library-errors';
import { namesIn } from './paper-names';
import type { TagReader } from './tag-reader';
import { templateData, type TemplateRecord } from './template-data';
import { WrongTemplate, type TemplateProblem } from './wrong-template';

/** Reads a template and compares its placeholders with what the paper has. @throws WrongTemplate */
export function compiled<Library>(
  reader: TagReader,
  document: Document,
  compile: (options: DXT.ConstructorOptions) => Library,
): Library {
  const library = orWrong(() =>
    compile({
      parser: reader.parser,
      // A name without a value has been refused already, but for a column of another table.
      nullGetter: () => '',
      errorLogging: false,
      paragraphLoop: true,
      syntax: { changeDelimiterPrefix: null },
    }),
  );
  refuse(checkTags(reader.tags, namesIn(document)));
  return library;
}

/** Fills it with a paper's words, each made fit for the format. @throws WrongTemplate */
export function filled<Result>(
  document: Document,
  fit: (text: string) => string,
  render: (data: TemplateRecord) => Result,
): Result {
  return orWrong(() => render(withTexts(templateData(document), fit)));
}

function withTexts(record: TemplateRecord, fit: (text: string) => string): TemplateRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' ? fit(value) : value.map((each) => withTexts(each, fit)),
    ]),
  );
}

function orWrong<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const problems = tagProblemsIn(error);
    if (problems === undefined) throw error;
    refuse(problems);
    throw error;
  }
}

function refuse([first, ...others]: readonly TemplateProblem[]): void {
  if (first !== undefined) throw new WrongTemplate(first, others.length);
}
