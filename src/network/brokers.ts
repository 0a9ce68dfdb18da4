import { adjacency, someNeighbor } from './adjacency.ts';
import { betweenOf } from './between-sectors.ts';
import type { Context } from './context.ts';

/** With more sectors than this, pairs of sectors are not told. */
const MAX_SECTORS = 60;

/** Two sectors that one actor alone bridges. */
export interface Bridged {
  codes: [number, number];
  /** Tied pairs between the two sectors, all of them with the actor; 0 where it is the only contact of both. */
  relations: number;
  /** Other actors, of neither sector, with ties into both. */
  others: number;
}

/**
 * Actors that alone bridge two sectors. An actor does where it has ties into both and every tie between the two is its own; or
 * where there is no tie between the two and it is the only actor with ties into both. Time O(n + m + the number of sector pairs
 * that meet at an actor).
 */
export function soleBridges(context: Pick<Context, 'ties' | 'sectors'>): Map<number, Bridged[]> {
  const { ids, codes } = context.sectors;
  const k = ids.length;
  const alone = new Map<number, Bridged[]>();
  if (k < 2 || k > MAX_SECTORS) return alone;
  const around = adjacency(context.ties);
  const into = (u: number, sector: number) => someNeighbor(around, u, (v) => codes[v] === sector);
  const between = betweenOf(context);
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      const { relations, common, contacts, both } = between(a, b);
      const direct = relations > 0;
      const bridging = direct
        ? common.filter((u) => into(u, a) && into(u, b)).sort((x, y) => x - y)
        : contacts === 1
          ? both()
          : [];
      for (const u of bridging) {
        const bridged: Bridged = {
          codes: [a, b],
          relations,
          others: contacts - (direct ? 0 : 1),
        };
        const list = alone.get(u);
        if (list) list.push(bridged);
        else alone.set(u, [bridged]);
      }
    }
  return alone;
}
