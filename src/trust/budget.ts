import type { Ties } from '../network/ties.ts';

/** Up to this many visits of actors and ties a draw of the setting that reports show takes as many draws as asked for. */
export const VISITS = 2e6;
/** The same for all other settings. */
export const VISITS_OF_OTHERS = 2e5;
/** Of fewer draws no range is told. */
export const LEAST_DRAWS = 50;
/** Larger networks are not drawn at all: tables of actors by actors would not fit. */
const MOST_ACTORS = 1900;

/** What one draw costs: a search of the whole network from each actor, and every two neighbors of every actor. */
export function visitsOf({ order, size, degrees }: Ties): number {
  let pairs = 0;
  for (let v = 0; v < order; v++) pairs += degrees[v] ** 2;
  return order * (order + 2 * size) + pairs;
}

/** Whether a network is drawn at all. */
export const isDrawable = ({ order }: Ties): boolean => order <= MOST_ACTORS;

/**
 * How many draws are made of those asked for: all while one costs at most `visits`, above in proportion fewer; none where fewer than 50
 * would be left of at least 50, or there are more than 1,900 actors.
 */
export function affordableDraws(ties: Ties, asked: number, visits: number): number {
  if (!isDrawable(ties)) return 0;
  const cost = visitsOf(ties);
  const draws = cost <= visits ? asked : Math.floor((asked * visits) / cost);
  return draws < Math.min(asked, LEAST_DRAWS) ? 0 : draws;
}
