import type { Archive } from './archive';
import { readXmlPart } from './xml-part';

/** The formats of the standard and of Chinese Excel that show a day; others of their numbers show a time, or no date. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36],
  ...[50, 51, 52, 53, 54, 57, 58],
]);

/**
 * Which cell styles show a number as a day. A day is stored as a number like any other; only its format tells.
 *
 * @returns for each style, by its number, whether it shows a day
 * @throws UnreadableTable
 */
export function readDayStyles(archive: Archive, part: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isOfCells = false;
  readXmlPart(archive, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), showsDay(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats.map((format) => own.get(format) ?? BUILT_IN_DAYS.has(format));
}

/**
 * Whether a format code such as `yyyy"年"m"月"d"日"` shows a day: years or days outside of quoted text and of
 * colours and places in brackets; `[h]` there is a stretch of time.
 */
export function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|[\\_*]./gi, '');
  return !/general/i.test(bare) && (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare)));
}
