import { nodeMeasure } from './define.ts';
import { burtOf, burtOptions } from './kernels/burt-dyads.ts';

/**
 * Burt's effective size: the number of alters less their redundancy.
 *
 * ES_i = Σ_j (1 − Σ_q p_iq m_jq) over the alters j, with p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk, z_ij = a_ij + a_ji.
 * Between 1 and the number of alters; `null` for an isolate. Weights are strengths. `method: 'ego'` looks for the maximum among ego
 * and its alters only and is never above `'whole'`; without weights and directions the two are equal. O(m^1.5).
 *
 * Range: 1 … N (number of alters). Source: Burt 1992, Structural Holes, ch. 2.
 *
 * @throws Error that starts with `care-chain/effectiveSize:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * effectiveSize(graph); // { clinic: 2.33, … }
 * effectiveSize.assign(graph, { nodeEffectiveSizeAttribute: 'size' });
 * effectiveSize(graph).A; // 2.333 with the ties A–B, A–C, B–C, A–D, D–E
 */
export const effectiveSize = nodeMeasure(
  {
    id: 'effectiveSize',
    family: 'structural holes',
    range: '1 … N (number of alters)',
    formula: 'ES_i = Σ_j (1 − Σ_q p_iq m_jq), q ≠ i, j',
    reference: 'Burt 1992, Structural Holes, ch. 2',
    ...burtOptions,
    example: { network: 'five', path: ['A'], result: 2.333 },
    text: {
      en: {
        name: 'Effective size',
        says: 'How many of an actor’s partners lead to different circles: partners less their overlap.',
        undefinedWhen: 'The actor has no tie.',
        convention:
          'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Always Burt’s general formula on the data as given; Borgatti’s shorter one stands beside it as a measure of its own.',
        otherTools:
          'networkx gives the same on twenty test networks, except that networkx 2.8.8 gives NaN for an actor with in-ties only; with a loop on its partner it gives −1 for the end of a path, where 1 is right. networkx switches to Borgatti’s formula for undirected graphs without weights. EasyGraph returns 1 whenever the partners have no ties among them (a star of n has n). netrics weights paths its own way and is off by up to 0.97 on a weighted network. influenceR ignores weights and direction and gives an isolate 0.',
        example:
          'A has B, C and D, so p = 1/3 each. B is tied to C: 1 − 1/3 · 1 = 0.667; C likewise 0.667; D to neither: 1. 0.667 + 0.667 + 1 = 2.333',
      },
      de: {
        name: 'Effektive Größe',
        says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen: Partner abzüglich ihrer Überschneidung.',
        range: '1 … N (Zahl der Partner)',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
        convention:
          'Stärke eines Kontakts: z_ij = a_ij + a_ji, die Richtung spielt also keine Rolle. Voreingestellt ist die Methode „whole“: Es zählen alle Beziehungen der Partner; „ego“ schneidet zuvor den Akteur und seine Partner heraus. Werte der beiden Methoden nie miteinander vergleichen. Immer Burts allgemeine Formel auf den Daten, wie sie sind; Borgattis kürzere steht als eigenes Maß daneben.',
        otherTools:
          'networkx liefert auf zwanzig Prüfnetzen dasselbe, nur dass networkx 2.8.8 für einen Akteur mit ausschließlich eingehenden Beziehungen NaN gibt; trägt dessen Partner eine Schleife, gibt es dem Ende eines Pfades −1, richtig ist 1. Für ungerichtete Graphen ohne Gewichte wechselt networkx zu Borgattis Formel. EasyGraph gibt immer 1, wenn die Partner untereinander nicht verbunden sind (ein Stern mit n hat n). netrics gewichtet Wege auf eigene Art und liegt in einem gewichteten Netz um bis zu 0,97 daneben. influenceR ignoriert Gewichte und Richtung und gibt einem Isolierten 0.',
        example:
          'A hat B, C und D, also je p = 1/3. B ist mit C verbunden: 1 − 1/3 · 1 = 0,667; C ebenso 0,667; D mit keinem: 1. 0,667 + 0,667 + 1 = 2,333',
      },
    },
  },
  (ties, { options }) => burtOf(ties, options.method).effectiveSize,
);
