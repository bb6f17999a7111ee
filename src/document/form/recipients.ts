/** 主送 as a paper has it: flush left, with a full-width colon, whatever stood at the end of what was typed. */
export function salutationTo(recipients: string): string {
  return `${listed(recipients)}：`;
}

/** Offices as a text lists them: Chinese commas between them, nothing at the end. */
export function listed(offices: string): string {
  return offices
    .replace(/\s*[,，]\s*/gu, '，')
    .replace(/\s*[;；]\s*/gu, '；')
    .replace(/[\s:：。.，；、]+$/u, '')
    .trim();
}
