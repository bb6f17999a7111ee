import type { Bilingual, Language } from '../../diagnostic/language';
import type { Example } from '../../diagnostic/rule';

/** A part of an example, as it is shown. */
export interface ExamplePart {
  /** The file that it stands in, and which part of it that is. */
  readonly label: string;
  readonly language: 'yaml' | 'text';
  /** Without the line end behind it. */
  readonly text: string;
}

interface Shown {
  readonly file: string;
  readonly text: string | undefined;
  /** Which part of the file; absent for a whole one. */
  readonly part?: Bilingual;
  /** What else is to be known of the file. */
  readonly note?: Bilingual | undefined;
}

const HEAD: Bilingual = { zh: '开头', en: 'at its head' };
const TASK: Bilingual = { zh: '一个任务', en: 'one task' };
const BASE: Bilingual = { zh: '一个任务，原来的', en: 'one task, as it was' };
const TASKS: Bilingual = { zh: '任务', en: 'tasks' };

/** The parts of an example, the plan first. */
export function examplePartsOf(example: Example, language: Language): readonly ExamplePart[] {
  return shownIn(example).flatMap(({ file, text, part, note }) =>
    text === undefined
      ? []
      : [
          {
            label: [file, part?.[language], note?.[language]]
              .filter((word) => word !== undefined)
              .join({ zh: '，', en: ', ' }[language]),
            language: file.endsWith('.yaml') ? 'yaml' : 'text',
            text: text.replace(/\n$/, ''),
          },
        ],
  );
}

function shownIn(example: Example): readonly Shown[] {
  const { plan, head, base, task, tasks, records, source, baseline, calendar, settings } = example;
  const saved = savedAs(example.encoding);
  return [
    { file: 'plan.yaml', text: plan, note: saved },
    { file: 'plan.yaml', text: head, part: HEAD, note: saved },
    { file: 'plan.yaml', text: base, part: BASE },
    { file: 'plan.yaml', text: task, part: TASK, note: head === undefined ? saved : undefined },
    { file: 'plan.yaml', text: tasks, part: TASKS, note: head === undefined ? saved : undefined },
    { file: 'source.txt', text: source },
    { file: 'records/2022.yaml', text: records, note: repeated(example.repeated) },
    { file: `baselines/${idOf(baseline)}.yaml`, text: baseline },
    { file: 'calendars/cn.yaml', text: calendar },
    { file: 'yuetishi.yaml', text: settings },
  ];
}

function savedAs(encoding: Example['encoding']): Bilingual | undefined {
  return encoding === undefined ? undefined : { zh: `按 ${encoding} 保存`, en: `saved as ${encoding}` };
}

function repeated(times: number | undefined): Bilingual | undefined {
  return times === undefined ? undefined : { zh: `共 ${times} 遍`, en: `${times} times over` };
}

function idOf(baseline: string | undefined): string {
  return /^id: *(\S+)/m.exec(baseline ?? '')?.[1] ?? 'baseline';
}
