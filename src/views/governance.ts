import type { Json } from '../analysis.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { view } from './view.ts';

export type Governance = {
  density: number;
  /** Freeman's degree centralization: 0 where all have equally many partners, 1 in a star. */
  degreeCentralization: number;
  betweennessCentralization: number | null;
  /** Who has most partners, and how many; the runner-up beside it. */
  central: {
    actors: string[];
    degree: number;
    next: number;
    sector: string | null;
    municipal: boolean;
  };
};

/** In smaller networks the figures jump with every tie. */
const minActors = 5;

/** Where it comes from. */
export const reference = 'Provan & Kenis 2008, JPART 18:229–252; Freeman 1979 (centralization)';

export const governance = view<'governance', Governance>(
  {
    id: 'governance',
  },
  ({ analysis: { actors, network, settings }, ties }) => {
    const n = ties.order;
    // Ties from shared seats say nothing on who is at the centre: everybody of a body is tied to all of it.
    if (n < minActors || ties.size === 0 || settings.projection === true) return null;
    const ranked = [...ties.degrees].sort((x, y) => y - x);
    const degree = ranked[0];
    const top = actors.filter((_, i) => ties.degrees[i] === degree);
    const sector = top.every((actor) => actor.sector === top[0].sector) ? top[0].sector : null;
    return {
      density: ties.size / ((n * (n - 1)) / 2),
      degreeCentralization:
        ranked.reduce((sum, own) => sum + degree - own, 0) / ((n - 1) * (n - 2)),
      betweennessCentralization: figure((network as { [key: string]: Json }).centralization),
      central: {
        actors: top.map(({ id }) => id),
        degree,
        next: ranked.find((own) => own < degree) ?? degree,
        sector,
        municipal: sector === MUNICIPALITY,
      },
    };
  },
);

function figure(centralization: Json | undefined): number | null {
  if (
    centralization === null ||
    typeof centralization !== 'object' ||
    Array.isArray(centralization)
  )
    return null;
  return typeof centralization.betweenness === 'number' ? centralization.betweenness : null;
}
