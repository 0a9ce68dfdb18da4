import { nodeMeasure } from './define.ts';
import { louvain } from './kernels/louvain.ts';

/**
 * The community of each actor, numbered from 1 in the order of their first actor; an actor without ties is one of its own.
 *
 * The division is that of `communities`. The number is a name and no amount. `null` for every actor in a network without ties.
 *
 * @example
 * community.assign(graph, { nodeCommunityAttribute: 'group' });
 */
export const community = nodeMeasure(
  {
    id: 'community',
    family: 'segregation',
    range: '1 … number of communities',
    formula: 'max Q = Σ_c (L_c / m − γ (D_c / 2m)²)',
    reference: 'Blondel et al. 2008, Journal of Statistical Mechanics P10008',
    options: { resolution: 1, seed: 1 },
    numbers: { resolution: { least: 0 }, seed: { least: -Infinity, whole: true } },
    text: {
      en: {
        name: 'Community',
        says: 'The number of the group in which an actor has most of its contact; a name, not an amount. Actors at the edge of a group may belong to another just as well.',
        undefinedWhen: 'The network has no tie.',
      },
      de: {
        name: 'Gemeinschaft',
        says: 'Die Nummer der Gruppe, in der ein Akteur den größten Teil seines Kontakts hat; ein Name, keine Menge. Akteure am Rand einer Gruppe können ebenso gut zu einer anderen gehören.',
        undefinedWhen: 'Das Netzwerk hat keine Beziehung.',
      },
    },
  },
  (ties, { options: { resolution, seed } }) => {
    const division = louvain(ties, { resolution, seed });
    const undefinedAll = Number.isNaN(division.modularity);
    return Float64Array.from(division.community, (c) => (undefinedAll ? Number.NaN : c + 1));
  },
);
