/** https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
/** What Excel keeps for itself, in any case of letters. */
const TAKEN = 'history';

/** Names for sheets after what they are about: such as Excel takes, all different, in the same order. */
export function sheetNames(subjects: readonly string[]): readonly string[] {
  const taken = new Set([TAKEN]);
  return subjects.map((subject) => {
    for (let copy = 1; ; copy++) {
      const name = nameFrom(subject, copy);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function nameFrom(subject: string, copy: number): string {
  const ending = copy === 1 ? '' : `（${copy}）`;
  const clean = subject.replace(NOT_IN_NAMES, '－').replace(/^'+|'+$/g, '');
  const cut = [...clean].reduce(
    (name, char) => (name.length + char.length + ending.length > LONGEST_NAME ? name : name + char),
    '',
  );
  return `${cut === '' ? '台账' : cut.replace(/'+$/, '')}${ending}`;
}
