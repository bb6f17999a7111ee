import type { NoticeHead } from '../../model/plan';
import type { Block, Document } from '../blocks';
import { paperInMarks } from '../wording/plan-names';
import { asNotice } from './notice';

/** How a paper is issued, whatever it says. */
export interface PaperForm {
  /** The running number of the issue (期号), from 1; absent where issues are not counted. */
  readonly issue?: number | undefined;
  /** It takes the place of one that was issued before and was wrong. */
  readonly isCorrection?: boolean | undefined;
  /** In the form of a notice (通知), with what stands at its head and foot; absent: as a working paper. */
  readonly notice?: NoticeHead | undefined;
}

/** A paper in the form in which it is issued. The paper itself says the same in every form. */
export function inForm(document: Document, { issue, isCorrection = false, notice }: PaperForm): Document {
  const formed = notice === undefined ? document : asNotice(document, notice);
  const corrected = isCorrection ? asCorrection(formed) : formed;
  return issue === undefined ? corrected : asIssue(corrected, issue);
}

/** Marked in its title, and above its first sentence: who files both papers must see which one holds. */
function asCorrection(document: Document): Document {
  const title = `${document.title}（更正）`;
  const firstParagraph = document.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const blocks = document.blocks.flatMap((block, index): readonly Block[] => {
    const said = block.kind === 'title' && block.text === document.title ? { ...block, text: title } : block;
    return index === firstParagraph ? [correctionSentence(document.title), said] : [said];
  });
  return { ...document, title, blocks };
}

function correctionSentence(title: string): Block {
  return { kind: 'paragraph', text: `此前印发的${paperInMarks(title)}有误，以本件为准，原件作废。` };
}

function asIssue(document: Document, issue: number): Document {
  const title = document.blocks.findIndex(({ kind }) => kind === 'title');
  const subtitle: Block = { kind: 'subtitle', text: `第${issue}期` };
  return {
    ...document,
    blocks: [...document.blocks.slice(0, title + 1), subtitle, ...document.blocks.slice(title + 1)],
  };
}
