/** Whether a number is so small that those whom it counts can be told apart; nobody at all is nobody's secret. */
export const isSmall = (count: number, least: number): boolean => count > 0 && count < least;

/**
 * Which of the cells of a sum stay unsaid: those that are too small, and so many more, the smallest first, that what is unsaid cannot be
 * had by subtracting the others from the sum: at least two cells, which together reach the minimum.
 *
 * Empty cells are said. O(cells · log cells).
 *
 * @param cells counts that add up to a sum which is told
 */
export function suppressed(cells: readonly number[], least: number): boolean[] {
  const hidden = cells.map((count) => isSmall(count, least));
  if (!hidden.includes(true)) return hidden;
  const order = cells
    .map((count, place) => ({ count, place }))
    .filter(({ count, place }) => count > 0 && !hidden[place])
    .sort((a, b) => a.count - b.count || a.place - b.place);
  const unsaid = () => cells.filter((_, place) => hidden[place]);
  for (const { place } of order) {
    const left = unsaid();
    if (left.length >= 2 && left.reduce((sum, count) => sum + count, 0) >= least) break;
    hidden[place] = true;
  }
  return hidden;
}
