/** What Windows takes in no name: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** In characters of up to four bytes, so that a name stays below the 255 bytes of Linux. */
const LONGEST = 50;

/**
 * Names for files after what they are about, such as every system takes: all different, also where capitals make no
 * difference, in the same order.
 *
 * @param beginning stands before each; with a digit at its start, no name is one that Windows keeps for itself
 * @param ending with its dot
 */
export function fileNames(beginning: string, subjects: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return subjects.map((subject) => {
    for (let copy = 1; ; copy++) {
      const name = `${beginning}${clean(subject)}${copy === 1 ? '' : `（${copy}）`}${ending}`;
      const folded = name.normalize('NFKC').toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return name;
    }
  });
}

function clean(subject: string): string {
  const cut = [...subject.replace(NOT_IN_NAMES, '－')].slice(0, LONGEST).join('');
  return cut.replace(/[\s.]+$/u, '') || '－';
}
