import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasProgram } from './programs';

/** Debian's own Python, for which its package python3-icalendar is made; another may stand before it on the path. */
const PYTHON = '/usr/bin/python3';

/** Whether the Python library that khal reads calendars with is on this machine. */
export const HAS_ICALENDAR = hasProgram(PYTHON, ['-c', 'import icalendar']);

/** A calendar as that library has it. */
export interface PythonCalendar {
  readonly name: string;
  readonly events: readonly {
    readonly uid: string;
    readonly sequence: number;
    readonly start: string;
    readonly end: string;
    readonly status: string;
    readonly title: string;
    readonly text: string;
    /** In hours from the start. */
    readonly rings: readonly number[];
  }[];
}

/** @throws Error where the library finds anything wrong */
export function readByIcalendar(text: string): PythonCalendar {
  const script = join(__dirname, 'read-calendar.py');
  const { status, stdout, stderr } = spawnSync(PYTHON, [script], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`icalendar could not: ${stderr}`);
  return JSON.parse(stdout) as PythonCalendar;
}
