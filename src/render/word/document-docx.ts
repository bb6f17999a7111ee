import { Document as WordDocument, Packer } from 'docx';
import type { Document } from '../../document/blocks';
import { finishFile } from './finish-file';
import { sheets } from './sheets';
import { styles } from './styles';
import { wordText } from './word-text';

/**
 * A paper as the bytes of a Word file (Office Open XML), in the layout of GB/T 9704-2012. The same paper is the same file,
 * on every machine and day.
 */
export async function renderDocumentDocx({ title, plan, blocks }: Document): Promise<Uint8Array> {
  const issuer = blocks.find((block) => block.kind === 'signature')?.issuer ?? plan.organisation;
  const creator = wordText(issuer);
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
