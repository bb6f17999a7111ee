import type { Outline } from '../outline/outline';
import { halfWidths } from '../text/folded-text';

const LONGEST_TITLE = 60;
/** What approved documents are called. */
const KIND =
  /(?:要点|计划|方案|安排|意见|清单|任务|分解表|一览表|台账|责任书|规划|部署|通知|办法|规定|制度|指引|纪要|提示)(?:[（(][^）)]*[）)])?$/;
const MOST_LINES = 12;

/** The title that a document has before its first number: of its first lines the one that says what kind of paper it is. */
export function bodyTitle({ text, paragraphs, items }: Outline): string | undefined {
  const first = items[0]?.start ?? Infinity;
  const lines = paragraphs
    .filter(({ start }) => start < first)
    .slice(0, MOST_LINES)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^#+/, '')
        .replace(/\s+/g, '')
        .replace(/^关于印发《?(.+?)》?的通知$/, '$1'),
    );
  const fitting = lines.filter(
    (line) => line.length >= 2 && line.length <= LONGEST_TITLE && !/[。；;，,：:\t]/.test(line),
  );
  return fitting.find((line) => KIND.test(line)) ?? fitting.find((line) => /\d{4}年/.test(line));
}

/** The year that a document is of: the one in its title, else the first that it names. */
export function yearIn(text: string): number | undefined {
  const [first] = text.matchAll(
    /((?:[1１][9９]|[2２][0０])[\d０-９]{2}|[二][〇零○0][〇零○一二三四五六七八九]{2})\s*年/g,
  );
  const digits = [...halfWidths(first?.[1] ?? '')].map((char) => {
    const value = '〇一二三四五六七八九'.indexOf(char);
    return value >= 0 ? String(value) : /[零○]/.test(char) ? '0' : char;
  });
  return digits.length === 4 ? Number(digits.join('')) : undefined;
}
