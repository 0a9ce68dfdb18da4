import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * Burt's effective size: the number of alters less their redundancy.
 *
 * ES_i = Σ_j (1 − Σ_q p_iq m_jq) over the alters j, with p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk, z_ij = a_ij + a_ji.
 * Between 1 and the number of alters; `null` for an isolate. Weights are strengths. `method: 'ego'` looks for the maximum among ego
 * and its alters only and is never above `'whole'`; without weights and directions the two are equal. O(m^1.5).
 *
 * @example
 * effectiveSize(graph); // { clinic: 2.33, … }
 * effectiveSize.assign(graph, { nodeEffectiveSizeAttribute: 'size' });
 */
export const effectiveSize = nodeMeasure(
  {
    id: 'effectiveSize',
    family: 'structural holes',
    range: '1 … N (number of alters)',
    formula: 'ES_i = Σ_j (1 − Σ_q p_iq m_jq), q ≠ i, j',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    text: {
      en: {
        name: 'Effective size',
        says: 'How many of an actor’s partners lead to different circles: partners less their overlap.',
        undefinedWhen: 'The actor has no tie.',
      },
      de: {
        name: 'Effektive Größe',
        says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen: Partner abzüglich ihrer Überschneidung.',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
      },
    },
  },
  (ties, { options }) => burtOf(ties, options.method).effectiveSize,
);
