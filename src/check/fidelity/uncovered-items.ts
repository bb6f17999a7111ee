import type { OutlineItem } from '../../outline/outline';
import type { OutlineMatch } from './match-outline';

/**
 * The numbered parts of a document that no task of the plan stands for, each as far out as it can be said: a section of
 * which nothing is encoded is said once, not clause by clause. A part below one that has tasks is covered by those.
 */
export function uncoveredItems(
  { sections, clauses }: OutlineMatch,
  top: readonly OutlineItem[],
): readonly OutlineItem[] {
  const withTasks = new Set(clauses.flatMap(({ item, clause }) => (item && clause.written > 0 ? [item] : [])));
  const ofSections = new Set(sections.flatMap(({ item }) => item ?? []));
  // A section without numbered parts of its own is covered by whatever its clauses are called.
  for (const { section, item } of sections) {
    if (item?.children.length === 0 && section.clauses.some(({ written }) => written > 0)) withTasks.add(item);
  }
  const uncovered = (item: OutlineItem): readonly OutlineItem[] => {
    if (withTasks.has(item)) return [];
    const inside = new Set(item.children.flatMap(uncovered));
    if (item.children.length === 0) return [item];
    const isAll = item.children.every((child) => inside.has(child));
    return isAll && !ofSections.has(item) ? [item] : [...inside];
  };
  return top.flatMap(uncovered);
}
