import type { Block, Document } from '../../../src/document/blocks';
import { inForm } from '../../../src/document/form/paper-form';
import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { sampleDocument } from '../../support/sample-document';
import { smallOffice } from '../../support/small-office';

const NOTHING = { number: undefined, to: undefined, copy: undefined };
const prompt = composeMonthlyPrompt(smallOffice());

function paper(kind: Document['kind'], title: string, blocks: readonly Block[]): Document {
  return { ...sampleDocument([{ kind: 'title', text: title }, ...blocks]), kind, title };
}

const SIGNED: Block = { kind: 'signature', issuer: '机关党委', date: '2022年7月1日' };
const BODY: Block = { kind: 'paragraph', text: '应办12期。' };

function textsOf({ blocks }: Document, kind: Block['kind']): readonly string[] {
  return blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
}

test('a paper in no particular form is the paper', () => {
  expect(inForm(prompt, {})).toEqual(prompt);
});

test('the issue stands under the title', () => {
  const { blocks, title } = inForm(prompt, { issue: 6 });
  expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['title', 'subtitle', 'salutation']);
  expect(blocks[1]).toEqual({ kind: 'subtitle', text: '第6期' });
  expect(title).toBe(prompt.title);
});

test('a correction says so in the title, and above the first sentence which paper it takes the place of', () => {
  const corrected = inForm(prompt, { isCorrection: true });
  expect(corrected.title).toBe('2022年6月机关党建工作月提示（更正）');
  expect(textsOf(corrected, 'title')).toEqual([corrected.title]);
  expect(textsOf(corrected, 'paragraph')[0]).toBe(
    '此前印发的《2022年6月机关党建工作月提示》有误，以本件为准，原件作废。',
  );
  expect(corrected.blocks.length).toBe(prompt.blocks.length + 1);
});

test('a corrected issue has both marks', () => {
  const { blocks } = inForm(prompt, { isCorrection: true, issue: 6 });
  expect(blocks.slice(0, 2)).toEqual([
    { kind: 'title', text: '2022年6月机关党建工作月提示（更正）' },
    { kind: 'subtitle', text: '第6期' },
  ]);
});

describe('as a notice', () => {
  test('a monthly prompt becomes one, with head, recipients and imprint', () => {
    const head = { number: '机党[2022]第05号', to: '各党支部, 机关纪委:', copy: '局党组。' };
    const notice = inForm(prompt, { notice: head });
    expect(notice.title).toBe('关于做好2022年6月机关党建工作的通知');
    expect(notice.blocks.slice(0, 3)).toEqual([
      { kind: 'letterhead', mark: '市机关事务管理局机关党委文件', number: '机党〔2022〕5号' },
      { kind: 'title', text: notice.title },
      { kind: 'salutation', text: '各党支部，机关纪委：' },
    ]);
    expect(textsOf(notice, 'paragraph')[0]).toContain('有关事项通知如下。');
    expect(notice.blocks.slice(-2)).toEqual([
      { kind: 'signature', issuer: '市机关事务管理局机关党委', date: '2022年6月1日' },
      {
        kind: 'imprint',
        copy: '局党组',
        printedBy: '市机关事务管理局机关党委',
        printedOn: '2022年6月1日',
      },
    ]);
  });

  test('says all that the prompt says', () => {
    const withoutLead = ({ blocks }: Document): readonly Block[] =>
      blocks.slice(blocks.findIndex(({ kind }) => kind === 'heading'));
    expect(withoutLead(inForm(prompt, { notice: NOTHING })).slice(0, -1)).toEqual(withoutLead(prompt));
  });

  test('without a number leaves room for it, without recipients keeps its own, without copies names none', () => {
    const { blocks } = inForm(prompt, { notice: NOTHING });
    expect(blocks[0]).toMatchObject({ number: '　　〔2022〕　　号' });
    expect(blocks[2]).toEqual({ kind: 'salutation', text: '各责任单位：' });
    expect(blocks.at(-1)).toMatchObject({ copy: undefined });
  });

  test('the title of one for a unit keeps its mark', () => {
    const title = '2022年6月机关党建工作月提示（第一党支部）';
    expect(inForm(paper('monthly-prompt', title, [BODY, SIGNED]), { notice: NOTHING }).title).toBe(
      '关于做好2022年6月机关党建工作（第一党支部）的通知',
    );
  });

  test.each([
    ['2022年二季度机关党建工作通报', '关于2022年二季度机关党建工作情况的通报'],
    ['2022年二季度机关党建工作情况通报', '关于2022年二季度机关党建工作情况的通报'],
    ['2022年上半年机关党建工作情况的通报', '关于2022年上半年机关党建工作情况的通报'],
    ['关于2022年上半年任务完成情况的通报', '关于2022年上半年任务完成情况的通报'],
  ])('the bulletin %s is %s', (title, expected) => {
    const notice = inForm(paper('bulletin', title, [BODY, SIGNED]), { notice: NOTHING });
    expect(notice.title).toBe(expected);
    expect(notice.blocks.map(({ kind }) => kind)).toEqual([
      ...['letterhead', 'title', 'salutation', 'paragraph', 'signature', 'imprint'],
    ]);
    expect(textsOf(notice, 'salutation')).toEqual(['各责任单位：']);
  });

  test('a summary is sent with one, as its annex', () => {
    const summary = paper('annual-summary', '2022年机关党建工作总结', [BODY, SIGNED]);
    const notice = inForm(summary, { notice: { ...NOTHING, to: '各党支部' } });
    expect(notice.title).toBe('关于印发《2022年机关党建工作总结》的通知');
    expect(notice.blocks).toEqual([
      { kind: 'letterhead', mark: '机关党委文件', number: '　　〔2022〕　　号' },
      { kind: 'title', text: notice.title },
      { kind: 'salutation', text: '各党支部：' },
      { kind: 'paragraph', text: '现将《2022年机关党建工作总结》印发给你们，请结合实际认真抓好落实。' },
      { kind: 'annex-list', titles: ['2022年机关党建工作总结'] },
      SIGNED,
      { kind: 'annex', label: '附件', title: '2022年机关党建工作总结' },
      BODY,
      { kind: 'imprint', copy: undefined, printedBy: '机关党委', printedOn: '2022年7月1日' },
    ]);
  });

  test('a paper without signature is signed by the organisation as of its date', () => {
    const notice = inForm(paper('annual-summary', '总结', [BODY]), { notice: NOTHING });
    expect(notice.blocks).toContainEqual({
      kind: 'signature',
      issuer: '市机关事务管理局',
      date: '2022年6月1日',
    });
  });

  test('a corrected one is marked as a notice is', () => {
    const notice = inForm(prompt, { notice: NOTHING, isCorrection: true });
    expect(notice.title).toBe('关于做好2022年6月机关党建工作的通知（更正）');
    expect(textsOf(notice, 'title')).toEqual([notice.title]);
  });
});
