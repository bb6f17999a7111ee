import type { NoticeHead } from '../../model/plan';
import { yearOf } from '../../time/civil-date';
import type { Block, Document, SignatureBlock } from '../blocks';
import { fullDate } from '../wording/chinese-date';
import { paperInMarks } from '../wording/plan-names';
import { blankNumber, documentNumberFrom } from './document-number';
import { listed, salutationTo } from './recipients';

const USUAL_RECIPIENTS = '各责任单位';

/**
 * A paper in the form of a 通知 (GB/T 9704-2012): letterhead with 发文字号, title, 主送, body, signature, and at its end the
 * imprint. 提示 and 总结 are none of the fifteen kinds of paper that an office may number
 * (《党政机关公文处理工作条例》), so a 月提示 becomes a 通知 itself, and a 总结 is sent with one. 通报 is such a kind, and stays
 * what it is.
 */
export function asNotice(document: Document, head: NoticeHead): Document {
  const { title, body } = bodyOf(document, head);
  const { issuer, date } = signatureOf(document);
  const letterhead: Block = {
    kind: 'letterhead',
    mark: `${issuer}文件`,
    number: documentNumberFrom(head.number ?? '')?.text ?? blankNumber(yearOf(document.asOf)),
  };
  const copy = listed(head.copy ?? '');
  const imprint: Block = {
    kind: 'imprint',
    copy: copy === '' ? undefined : copy,
    printedBy: issuer,
    printedOn: date,
  };
  return { ...document, title, blocks: [letterhead, { kind: 'title', text: title }, ...body, imprint] };
}

/** All but letterhead, title and imprint. */
interface NoticeBody {
  readonly title: string;
  readonly body: readonly Block[];
}

function bodyOf(document: Document, head: NoticeHead): NoticeBody {
  switch (document.kind) {
    case 'monthly-prompt':
      return promptAsNotice(document, head);
    case 'bulletin':
      return { title: bulletinTitle(document.title), body: addressed(bodyBlocks(document), head) };
    case 'annual-summary':
    case 'stage-notice':
    case 'checklist':
    case 'plan-changes':
      return sentWithNotice(document, head);
  }
}

/** `关于做好2022年6月机关党建工作的通知`, with the same sentences: the first one says 通知, where it said 提示. */
function promptAsNotice(document: Document, head: NoticeHead): NoticeBody {
  const blocks = addressed(bodyBlocks(document), head);
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph');
  return {
    title: `关于做好${document.title.replace(/月提示(?=$|（)/u, '')}的通知`,
    body: blocks.map((block, index) =>
      index === lead && block.kind === 'paragraph'
        ? { ...block, text: block.text.replace('提示如下', '通知如下') }
        : block,
    ),
  };
}

/** `关于2022年二季度机关党建工作情况的通报` */
function bulletinTitle(title: string): string {
  if (title.startsWith('关于')) return title;
  return `关于${title.replace(/(?:情况)?的?通报$/u, '')}情况的通报`;
}

/** A paper that is no notice and cannot be one goes with a notice of one sentence, as its annex. */
function sentWithNotice(document: Document, head: NoticeHead): NoticeBody {
  const { title } = document;
  const content = bodyBlocks(document).filter(({ kind }) => kind !== 'salutation' && kind !== 'signature');
  return {
    title: `关于印发${paperInMarks(title)}的通知`,
    body: [
      ...addressed([], head),
      { kind: 'paragraph', text: `现将${paperInMarks(title)}印发给你们，请结合实际认真抓好落实。` },
      { kind: 'annex-list', titles: [title] },
      signatureOf(document),
      { kind: 'annex', label: '附件', title },
      ...content,
    ],
  };
}

/** What stands below the title. */
function bodyBlocks({ blocks }: Document): readonly Block[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks.filter((_, index) => index !== title);
}

/** With the recipients asked for; without any, with its own or the usual ones: a notice is always to somebody. */
function addressed(blocks: readonly Block[], { to }: NoticeHead): readonly Block[] {
  const own = blocks.find(({ kind }) => kind === 'salutation');
  const recipients = listed(to ?? '');
  if (recipients === '' && own !== undefined) return blocks;
  const salutation: Block = {
    kind: 'salutation',
    text: salutationTo(recipients === '' ? USUAL_RECIPIENTS : recipients),
  };
  return own === undefined ? [salutation, ...blocks] : blocks.map((block) => (block === own ? salutation : block));
}

/** Who signs the paper; a paper that nobody signs yet is signed by its organisation. */
function signatureOf({ blocks, plan, asOf }: Document): SignatureBlock {
  const signature = blocks.find((block) => block.kind === 'signature');
  return signature ?? { kind: 'signature', issuer: plan.organisation, date: fullDate(asOf) };
}
