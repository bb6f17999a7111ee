import { renderCalendarIcs } from '../../src/render/calendar-ics';
import { oneLine, showUnsafe } from '../../src/text/safe-text';
import { calendarOf } from '../support/calendar-file';
import { HAS_ICALENDAR, readByIcalendar, type PythonCalendar } from '../support/icalendar-library';
import { NASTY_TEXTS } from '../support/sample-document';
import { sampleAssessment, sampleJudgement, samplePlan, sampleTask } from '../support/sample-judgement';

(HAS_ICALENDAR ? describe : describe.skip)('python3-icalendar (where it is installed) reads a calendar', () => {
  const tasks = NASTY_TEXTS.map((text, order) =>
    sampleTask({ id: `t${order}`, title: text, requirement: text, deliverables: [text], order }),
  );
  const assessments = tasks.map((task) => sampleAssessment({ task, due: '2022-06-26', remindOn: '2022-06-24' }));
  const plan = samplePlan({ title: NASTY_TEXTS.join(''), tasks });
  const calendar = calendarOf(sampleJudgement('2022-06-01', assessments, { plan }));
  let read: PythonCalendar = { name: '', events: [] };
  beforeAll(() => {
    read = readByIcalendar(renderCalendarIcs(calendar));
  });

  test('with every text', () => {
    expect(read.name).toBe(oneLine(plan.title));
    expect(read.events.map(({ title }) => title)).toEqual(calendar.events.map(({ title }) => oneLine(title)));
    expect(read.events.map(({ text }) => text)).toEqual(
      calendar.events.map(({ lines }) => showUnsafe(lines.join('\n').replaceAll('\r\n', '\n'))),
    );
  });

  test('with its days, its numbers and what rings', () => {
    expect(read.events.map(({ uid, sequence }) => [uid, sequence])).toEqual(
      calendar.events.map(({ uid, sequence }) => [uid, sequence]),
    );
    for (const event of read.events) {
      // Nine in the morning, two days before.
      expect(event).toMatchObject({ start: '2022-06-26', end: '2022-06-27', status: 'CONFIRMED', rings: [-39] });
    }
  });
});
