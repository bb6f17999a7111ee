import { Archive } from '../../sheet/archive';
import { relationsOf } from '../../sheet/relations';
import { UnreadableTable, type TableProblem } from '../../sheet/unreadable-table';
import { readXmlPart } from '../../sheet/xml-part';
import { LEFT_OUT, type DocumentText } from '../document-text';
import { layOut } from '../lay-out';
import { UnreadableDocument, type DocumentProblem } from '../unreadable-document';
import { BodyReader } from './body-reader';
import { ListCounter, NO_LISTS, readNumbering } from './numbering';
import { readStyles } from './styles';

/**
 * What a .docx says to its reader: paragraphs with the numbers that Word counts, rows of tables, text boxes behind the
 * paragraph that they hang on. Insertions that nobody has accepted yet count, deletions do not. Headers, footers, footnotes
 * and comments are no part of it.
 *
 * It is read here and not by a library: those at hand lose the numbers, and unpack whatever they are given.
 *
 * @throws UnreadableDocument
 */
export function readWordDocument(bytes: Uint8Array): DocumentText {
  try {
    return readArchive(new Archive(bytes));
  } catch (error) {
    throw error instanceof UnreadableTable ? new UnreadableDocument(problemOf(error.problem)) : error;
  }
}

function readArchive(archive: Archive): DocumentText {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) throw new UnreadableDocument({ kind: 'no-word-document' });
  const relations = relationsOf(archive, main);
  const partOf = (wanted: string): string | undefined =>
    relations.find(({ type, part }) => type === wanted && archive.has(part))?.part;
  const [styles, numbering] = [partOf('styles'), partOf('numbering')];
  const reader = new BodyReader(
    styles === undefined ? new Map() : readStyles(archive, styles),
    new ListCounter(numbering === undefined ? NO_LISTS : readNumbering(archive, numbering)),
  );
  if (relations.some(({ type }) => type === 'vbaProject')) reader.leftOut.add('macros');
  readXmlPart(archive, main, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  if (!reader.isDocument) throw new UnreadableDocument({ kind: 'no-word-document' });
  return { text: layOut(reader.result()), leftOut: LEFT_OUT.filter((each) => reader.leftOut.has(each)) };
}

function problemOf(problem: TableProblem): DocumentProblem {
  switch (problem.kind) {
    case 'damaged':
      return problem.part === undefined ? { kind: 'damaged' } : { kind: 'damaged', part: problem.part };
    case 'wrong-size':
      return { kind: 'damaged', part: problem.part };
    case 'too-large':
      return problem;
    default:
      return { kind: 'unpacks-too-large' };
  }
}
