import { decodePlan } from '../../src/load/decode-plan';
import { parseYaml } from '../../src/load/parse-yaml';
import type { WhenItem } from '../../src/model/plan';
import { SourceFile } from '../../src/source/source-file';
import { formatDay } from '../../src/time/civil-date';
import * as grammar from '../../src/time/phrase/read-phrase';

/** What a phrase comes to in a plan, whose title it has for a mark. */
function itemOf(phrase: string, year: number, head = ''): WhenItem | undefined {
  const text = `format: 1
title: ${year}
year: ${year}
organisation: 局
units: [办公室]
${head}
sections:
  - title: 一
    clauses:
      - { label: '1', title: 条, tasks: [{ id: a, title: 甲, when: ${phrase}, lead: 办公室 }] }
`;
  const { root } = parseYaml('plan.yaml', text);
  return decodePlan(new SourceFile('plan.yaml', text, root), () => []).plan?.tasks[0]?.when.items[0];
}

function daysOf(item: WhenItem | undefined): readonly string[] {
  return (item?.windows ?? []).map(({ first, last }) => `${formatDay(first)}..${formatDay(last)}`);
}

describe('a phrase that comes up again', () => {
  test('is read and reckoned once', () => {
    const reading = jest.spyOn(grammar, 'readPhrase');
    const [first, second] = [itemOf('每半年末月17日前', 2022), itemOf('每半年末月17日前', 2022)];
    expect(reading).toHaveBeenCalledTimes(1);
    expect(second).toBe(first);
    reading.mockRestore();
  });

  test('may be a mapping', () => {
    const [first, second] = [itemOf('{ every: month, by: 23 }', 2022), itemOf('{ every: month, by: 23 }', 2022)];
    expect(second).toEqual(first);
    expect(second?.windows).toBe(first?.windows);
    expect(daysOf(itemOf('{ every: month, by: 23 }', 2023))[0]).toBe('2023-01-01..2023-01-23');
    expect(daysOf(itemOf('{ every: month, by: 24 }', 2022))[0]).toBe('2022-01-01..2022-01-24');
  });

  test('is none that is only described alike', () => {
    expect(itemOf('{ in: 2022-06, times: 2 }', 2022)?.text).toBe('{ in: 2022-06, times: 2 }');
    expect(itemOf('{ in: "2022-06, times: 2" }', 2022)).toBeUndefined();
    expect(itemOf('{ in: "2022-06,times 2" }', 2022)).toBeUndefined();
    expect(itemOf('{ in: "2022-06,times 1 2" }', 2022)).toBeUndefined();
    expect(itemOf('"{ in: 2022-06, times: 2 }"', 2022)).toBeUndefined();
  });

  test('comes to the days of each year', () => {
    expect(daysOf(itemOf('2月19日前', 2022))).toEqual(['2022-01-01..2022-02-19']);
    expect(daysOf(itemOf('2月19日前', 2023))).toEqual(['2023-01-01..2023-02-19']);
  });

  test('comes to the days of each calendar', () => {
    const [shipped, own] = ['', 'calendar: { workdays: [2022-06-04] }'].map((head) =>
      daysOf(itemOf('每半年末月第3个工作日前', 2022, head)),
    );
    expect(shipped?.[0]).toBe('2022-01-01..2022-06-06');
    expect(own?.[0]).toBe('2022-01-01..2022-06-04');
  });

  test('comes to the days that each plan gives to a name', () => {
    expect(daysOf(itemOf('校庆前', 2022, 'anchors: { 校庆: 2022-05-20 }'))).toEqual(['2022-01-01..2022-05-19']);
    expect(daysOf(itemOf('校庆前', 2022, 'anchors: { 校庆: 2022-09-20 }'))).toEqual(['2022-01-01..2022-09-19']);
    expect(itemOf('校庆前', 2022)).toBeUndefined();
  });

  test('is wrong in each plan where it is wrong', () => {
    expect([itemOf('6月31日前', 2022), itemOf('6月31日前', 2022)]).toEqual([undefined, undefined]);
  });

  test('names a period twice in each plan that says it', () => {
    expect([itemOf('9月、9月', 2022), itemOf('9月、9月', 2022)]).toEqual([undefined, undefined]);
  });
});
