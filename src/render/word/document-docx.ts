import { Document as WordDocument, Packer } from 'docx';
import type { Document, Paper } from '../../document/blocks';
import { finishFile } from './finish-file';
import { sheets } from './sheets';
import { styles } from './styles';
import { wordText } from './word-text';

/**
 * A paper as the bytes of a Word file (Office Open XML), in the layout of GB/T 9704-2012. The same paper is the same file,
 * on every machine and day.
 */
export async function renderDocumentDocx(paper: Document | Paper): Promise<Uint8Array> {
  const { title, blocks } = paper;
  const creator = wordText(issuerOf(paper));
  const word = new WordDocument({
    title: wordText(title),
    creator,
    lastModifiedBy: creator,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: sheets(blocks),
  });
  return finishFile(new Uint8Array(await Packer.toArrayBuffer(word)));
}

/** Who signs it, else whose plan it is; nobody, where it adds up the plans of many. */
function issuerOf(paper: Document | Paper): string {
  const signature = paper.blocks.find((block) => block.kind === 'signature');
  return signature?.issuer ?? ('plan' in paper ? paper.plan.organisation : '');
}
