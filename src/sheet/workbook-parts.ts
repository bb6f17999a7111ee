import type { Archive } from './archive';
import { relationsOf, type Relation } from './relations';
import type { LeftAside } from './table';
import { damaged } from './unreadable-table';
import { attributeOf, readXmlPart } from './xml-part';

/** Where in the file what stands. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as Excel on old Macs does. */
  readonly countsFrom1904: boolean;
  readonly leftAside: readonly LeftAside[];
}

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** Finds the parts of a workbook by their relations: names of parts differ from program to program. @throws UnreadableTable */
export function findParts(archive: Archive): WorkbookParts {
  const workbook = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined) throw damaged();
  const relations = relationsOf(archive, workbook);
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const { listed, countsFrom1904 } = readWorkbookPart(archive, workbook);
  const sheets = listed.flatMap(({ id, name, isHidden }): SheetPart[] => {
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined) throw damaged(workbook);
    // A sheet can also be one chart, which has no cells.
    return relation.type === 'worksheet' ? [{ name, isHidden, part: relation.part }] : [];
  });
  return {
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    countsFrom1904,
    leftAside: leftAside(relations),
  };
}

function readWorkbookPart(
  archive: Archive,
  part: string,
): { listed: { id: string; name: string; isHidden: boolean }[]; countsFrom1904: boolean } {
  const listed: { id: string; name: string; isHidden: boolean }[] = [];
  let countsFrom1904 = false;
  readXmlPart(archive, part, {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      listed.push({
        id: attributeOf(attributes, 'id') ?? '',
        name: attributes['name'] ?? '',
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      });
    },
  });
  return { listed, countsFrom1904 };
}

function leftAside(relations: readonly Relation[]): readonly LeftAside[] {
  const has = (type: string): boolean => relations.some((relation) => relation.type === type);
  return [
    ...(has('vbaProject') ? (['macros'] as const) : []),
    ...(has('externalLink') ? (['external-links'] as const) : []),
  ];
}
