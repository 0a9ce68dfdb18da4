import { networkMeasure } from './define.ts';
import { lowpoints } from './kernels/lowpoints.ts';

/** Actors whose absence splits a component (articulation points of the union graph), by id. O(n + m). */
export const cutpoints = networkMeasure(
  {
    id: 'cutpoints',
    family: 'cohesion',
    range: 'actor ids',
    formula: '{ i : removing i raises the number of weak components of the others }',
    reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
    text: {
      en: {
        name: 'Cutpoints',
        says: 'Whose absence splits the network into parts that no longer reach each other.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Schnittpunkte',
        says: 'Wessen Ausfall das Netzwerk in Teile zerlegt, die einander nicht mehr erreichen.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => {
    const { isCutpoint } = lowpoints(ties);
    return ties.ids.filter((_, i) => isCutpoint[i] === 1);
  },
);
