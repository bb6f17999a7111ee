import { renderLedgerCsv } from '../../src/render/ledger-csv';
import { sampleTask } from '../support/sample-judgement';
import { sampleLedger } from '../support/sample-ledger';

const HEAD =
  '\ufeff序号,任务,有关要求,责任单位,配合单位,开始,完成时限,应完成次数,已完成次数,状态,完成日期,完成情况,佐证材料,期次编号\r\n';

test('one table of all units, with the mark and the line ends that Excel wants', () => {
  expect(renderLedgerCsv(sampleLedger())).toBe(
    [
      HEAD,
      '1,评选表彰先进支部,成果：表彰决定,机关党委,各支部,2022-06-01,2022-06-30,1,0,逾期（红灯）,,,,3-1@2022-06-01..2022-06-30/机关党委\r\n',
      "2,开展警示教育,结合“以案促改”,机关党委,,2022-01-01,2022-12-31,2至3,1,进行中（黄灯）,2022-03-15,'=参观|基地,简报2期,14-1@2022-01-01..2022-12-31/机关党委\r\n",
      '1,召开支部党员大会,,第一党支部,,2022-04-01,2022-06-30,2,2,按期办结（绿灯）,"2022-04-08\n2022-06-20",,,12-1@2022-04-01..2022-06-30/第一党支部\r\n',
      '2,讲党课,,第一党支部,,2022-06-01,2022-06-30,1,0,免办,,,,12-2@2022-06-01..2022-06-30/第一党支部\r\n',
    ].join(''),
  );
});

test.each([
  ['=HYPERLINK("http://example.org","点")', `"'=HYPERLINK(""http://example.org"",""点"")"`],
  ['@SUM(1,2)', `"'@SUM(1,2)"`],
  ['上报,存档', '"上报,存档"'],
  ['所谓"双争"', '"所谓""双争"""'],
  ["'=1", "''=1"],
])('the title %j stands as %j', (title, field) => {
  const ledger = sampleLedger([{ task: sampleTask({ title }), due: '2022-06-30' }]);
  expect(renderLedgerCsv(ledger).slice(HEAD.length)).toMatch(`1,${field},,机关党委,`);
});

test('without a row only the headings stand', () => {
  expect(renderLedgerCsv(sampleLedger([]))).toBe(HEAD);
});
