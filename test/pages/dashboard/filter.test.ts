import fc from 'fast-check';
import { fitting, folded, NOTHING_CHOSEN, numbersIn, type Filter } from '../../../pages/dashboard/filter';

const ROWS = [
  { number: 1, unit: '0', state: 'done', clause: '0', text: folded('1-1 学习党章 机关党委 2022-01') },
  { number: 2, unit: '1', state: 'overdue', clause: '0', text: folded('1-1 学习党章 第一党支部 2022-02') },
  { number: 3, unit: '10', state: 'overdue', clause: '1', text: folded('12-1 主题党日 第二党支部 ＱＱ 2022-02') },
];

test.each<[Partial<Filter>, readonly number[]]>([
  [{}, [1, 2, 3]],
  [{ unit: '1' }, [2]],
  [{ state: 'overdue' }, [2, 3]],
  [{ clause: '0' }, [1, 2]],
  [{ clause: '0', state: 'overdue' }, [2]],
  [{ words: '党支部' }, [2, 3]],
  [{ words: '  第二　qq ' }, [3]],
  [{ words: '２０２２－０２ 学习' }, [2]],
  [{ words: '没有' }, []],
  [{ list: new Set([1, 3]) }, [1, 3]],
  [{ list: new Set([1, 3]), state: 'overdue' }, [3]],
  [{ list: new Set() }, []],
])('%j shows %j', (filter, numbers) => {
  expect(fitting(ROWS, { ...NOTHING_CHOSEN, ...filter }).map(({ number }) => number)).toEqual(numbers);
});

test('what a word is taken from is found by it, however it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const row = { ...ROWS[0], number: 1, unit: '', state: '', clause: '', text: folded(text) };
      expect(fitting([row], { ...NOTHING_CHOSEN, words: text })).toEqual([row]);
    }),
  );
});

test.each<[string, readonly number[]]>([
  ['', []],
  ['7', [7]],
  ['1-3 7 10-11', [1, 2, 3, 7, 10, 11]],
])('the runs %j', (runs, numbers) => {
  expect([...numbersIn(runs)]).toEqual(numbers);
});
