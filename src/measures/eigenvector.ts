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
 * @example
 * eigenvector(graph); // { clinic: 0.37, … }
 */
export const eigenvector = nodeMeasure(
  {
    id: 'eigenvector',
    family: 'centrality',
    range: '0 … 1',
    formula: 'A x = λ x, λ the largest, Σ x_i² = 1',
    reference: 'Bonacich 1972, J. Math. Sociology 2:113–120',
    options: { union: false as boolean },
    text: {
      en: {
        name: 'Eigenvector centrality',
        says: 'How well connected the contacts of an actor are in turn: high where it knows those who know many.',
        undefinedWhen:
          'The actor is not in the largest connected part, or ties have a direction, or there is no tie.',
      },
      de: {
        name: 'Eigenvektor-Zentralität',
        says: 'Wie gut vernetzt die Kontakte eines Akteurs ihrerseits sind: hoch, wo er die kennt, die viele kennen.',
        undefinedWhen:
          'Der Akteur gehört nicht zum größten zusammenhängenden Teil, oder die Beziehungen sind gerichtet, oder es gibt keine.',
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
