import { nodeMeasure } from './define.ts';
import { leadingVector } from './kernels/leading-vector.ts';
import { assertFlag } from './kernels/refuse-option.ts';

/**
 * Eigenvector centrality: an actor is central whose contacts are central.
 *
 * x with A x = λ x for the largest λ, A the union graph without weights; length 1, all entries ≥ 0. Only in the largest component (of
 * equal ones, that of the first actor); `null` elsewhere, and for all where there is no tie. In directed networks `null` for all unless
 * `union: true` takes ties whatever their direction. Lanczos' method, restarted, from equal entries; O(m) a step.
 *
 * Formula: A x = λ x, λ the largest, Σ x_i² = 1. Range: 0 … 1. Source: Bonacich 1972, J. Math. Sociology 2:113–120.
 *
 * @throws Error that starts with `care-chain/eigenvector:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * eigenvector(graph); // { clinic: 0.37, … }
 * eigenvector(graph).A; // 0.604 with the ties A–B, A–C, B–C, A–D, D–E
 * eigenvector.assign(graph, { nodeEigenvectorAttribute: 'figure' });
 */
export const eigenvector = nodeMeasure(
  {
    id: 'eigenvector',
    family: 'centrality',
    range: '0 … 1',
    formula: 'A x = λ x, λ the largest, Σ x_i² = 1',
    reference: 'Bonacich 1972, J. Math. Sociology 2:113–120',
    options: { union: false as boolean },
    example: { network: 'five', path: ['A'], result: 0.604 },
    text: {
      en: {
        name: 'Eigenvector centrality',
        says: 'How well connected the contacts of an actor are in turn: high where it knows those who know many.',
        undefinedWhen:
          'The actor is not in the largest connected part, or ties have a direction, or there is no tie.',
        convention:
          'Union graph, weights ignored, length 1. Only in the largest connected part, since elsewhere the values are accidents of the computation. Directed networks only with union: true.',
        otherTools:
          'networkx and sna scale to length 1, igraph to a largest value of 1. sna did not converge on a network of several parts.',
        example:
          'λ = 2.2143. A’s partners have 0.4972 (B), 0.4972 (C) and 0.3425 (D). (0.4972 + 0.4972 + 0.3425) / 2.2143 = 0.604',
      },
      de: {
        name: 'Eigenvektor-Zentralität',
        says: 'Wie gut vernetzt die Kontakte eines Akteurs ihrerseits sind: hoch, wo er die kennt, die viele kennen.',
        formula: 'A x = λ x, λ der größte Eigenwert, Σ x_i² = 1',
        undefinedWhen:
          'Der Akteur gehört nicht zum größten zusammenhängenden Teil, oder die Beziehungen sind gerichtet, oder es gibt keine.',
        convention:
          'Vereinigungsgraph, Gewichte bleiben außer Acht, Länge 1. Nur im größten zusammenhängenden Teil, denn anderswo sind die Werte Zufälle der Rechnung. Gerichtete Netzwerke nur mit union: true.',
        otherTools:
          'networkx und sna normieren auf die Länge 1, igraph auf den größten Wert 1. sna konvergierte in einem zerfallenen Netzwerk nicht.',
        example:
          'λ = 2,2143. Die Partner von A haben 0,4972 (B), 0,4972 (C) und 0,3425 (D). (0,4972 + 0,4972 + 0,3425) / 2,2143 = 0,604',
      },
    },
  },
  (ties, { options: { union }, record }) => {
    assertFlag('eigenvector', 'union', union);
    if (ties.directed && !union) {
      record('eigenvector', 'not computed: ties have a direction');
      return new Float64Array(ties.order).fill(Number.NaN);
    }
    const { vector, converged, residual } = leadingVector(ties);
    if (!converged) record('eigenvector', { converged, residual });
    return vector;
  },
);
