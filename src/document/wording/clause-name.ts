/** A clause as a text names it: `第3条`, `第十二条`; a label that says more than a number stands as it is. */
export function clauseName(label: string): string {
  return /^(?:\d+|[〇零一二三四五六七八九十百]+)$/u.test(label) ? `第${label}条` : label;
}
