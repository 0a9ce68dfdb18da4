import { networkMeasure } from './define.ts';
import { lowpoints } from './kernels/lowpoints.ts';

/**
 * Actors whose absence splits a component (articulation points of the union graph), by id. O(n + m).
 *
 * Formula: { i : removing i raises the number of weak components of the others }. Range: actor ids. Source: Tarjan 1972, SIAM J.
 * Computing 1:146–160.
 *
 * @throws Error that starts with `care-chain/cutpoints:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * cutpoints(graph).length; // 2 with the ties A–B, A–C, B–C, A–D, D–E
 * cutpoints(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 * cutpoints(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 */
export const cutpoints = networkMeasure(
  {
    id: 'cutpoints',
    family: 'cohesion',
    range: 'actor ids',
    formula: '{ i : removing i raises the number of weak components of the others }',
    reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
    example: { network: 'five', path: ['length'], result: 2 },
    text: {
      en: {
        name: 'Cutpoints',
        says: 'Whose absence splits the network into parts that no longer reach each other.',
        undefinedWhen: 'Never.',
        convention:
          'Union graph; the actors that remain are counted, so an isolate is never a cutpoint.',
        otherTools: 'networkx, R igraph and sna find the same on twenty test networks.',
        example:
          'Without A the others fall into B–C and D–E, without D the actor E is alone; B, C and E can be missed. 1 (A) + 1 (D) = 2',
      },
      de: {
        name: 'Schnittpunkte',
        says: 'Wessen Ausfall das Netzwerk in Teile zerlegt, die einander nicht mehr erreichen.',
        range: 'Akteure',
        formula: '{ i : ohne i zerfallen die anderen in mehr schwache Komponenten }',
        undefinedWhen: 'Nie.',
        convention:
          'Vereinigungsgraph; gezählt werden die verbleibenden Akteure, ein Isolierter ist also nie ein Schnittpunkt.',
        otherTools: 'networkx, R igraph und sna finden auf zwanzig Prüfnetzen dasselbe.',
        example:
          'Ohne A zerfallen die anderen in B–C und D–E, ohne D steht E allein; B, C und E sind entbehrlich. 1 (A) + 1 (D) = 2',
      },
    },
  },
  (ties) => {
    const { isCutpoint } = lowpoints(ties);
    return ties.ids.filter((_, i) => isCutpoint[i] === 1);
  },
);
