import { networkMeasure } from './define.ts';
import { corePeripherySplit } from './kernels/core-periphery-split.ts';
import { refuseOption } from './kernels/refuse-option.ts';

/**
 * How well the network fits a core and a periphery, and who is in the core (Borgatti & Everett's discrete model).
 *
 * Fit: Pearson's correlation of the off-diagonal 0/1 matrix with the ideal one, 1 inside the core, 0 inside the periphery; ties
 * between the two are left out (`offBlocks: 'missing'`) or ideally 1 (`offBlocks: 1`). Weights ignored. `null` where every split has
 * zero variance. Up to 15 actors every core is tried, so that the fit is certainly the best; above, the best split is
 * searched for: the best degree-ordered prefix, then single moves and swaps that raise the fit; above 2000 actors the prefix only,
 * O(m + n) after sorting (`settings.corePeriphery.search` says which). Compare the fit, not the
 * membership: other searches end in other cores of the same fit.
 *
 * Formula: max over cores of corr(a_ij, ideal_ij), i ≠ j. Range: −1 … 1. Source: Borgatti & Everett 1999, Social Networks
 * 21:375–395.
 *
 * @throws Error that starts with `care-chain/corePeriphery:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * corePeriphery(graph); // { fit: 0.69, core: ['city', 'clinic'] }
 * corePeriphery(graph).fit; // 0.577 with the ties A–B, A–C, B–C, A–D, D–E
 * corePeriphery(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const corePeriphery = networkMeasure(
  {
    id: 'corePeriphery',
    family: 'cohesion',
    range: '−1 … 1',
    formula: 'max over cores of corr(a_ij, ideal_ij), i ≠ j',
    reference: 'Borgatti & Everett 1999, Social Networks 21:375–395',
    options: { offBlocks: 'missing' as 'missing' | 1 },
    example: { network: 'five', path: ['fit'], result: 0.577 },
    text: {
      en: {
        name: 'Core and periphery',
        says: 'How well the network divides into a core in which all are tied and a rim without ties of its own: 1 is perfect, near 0 there is no such core.',
        undefinedWhen:
          'There is no tie, all are tied, or there are too few actors for a core and a rim.',
        convention:
          'Weights ignored. Ties between core and periphery are left out (offBlocks: “missing”) or ideally 1. Up to 15 actors every core is tried; above, the best one is searched for. Compare the fit, not the membership, since other searches end in other cores of the same fit.',
        otherTools:
          'Tools search in different ways, so their cores differ. netrics counts the diagonal in the correlation.',
        example:
          'Core A and B, rim C, D and E. Inside the core 1 pair, tied; in the rim 3 pairs, 1 tied (D–E). Ties 1, 1, 0, 0, ideal 1, 0, 0, 0: (4 · 1 − 2 · 1) / √((4 · 2 − 4) (4 · 1 − 1)) = 2 / √12 = 0.577',
      },
      de: {
        name: 'Kern und Peripherie',
        says: 'Wie gut sich das Netzwerk in einen Kern, in dem alle verbunden sind, und einen Rand ohne Beziehungen untereinander teilt: 1 ist vollkommen, nahe 0 gibt es keinen solchen Kern.',
        formula: 'Maximum von corr(a_ij, ideal_ij) über alle Kerne, i ≠ j',
        undefinedWhen:
          'Es gibt keine Beziehung, alle sind verbunden, oder es sind zu wenige Akteure für Kern und Rand.',
        convention:
          'Gewichte bleiben außer Acht. Beziehungen zwischen Kern und Rand bleiben außen vor (offBlocks: „missing“) oder sind im Ideal 1. Bis zu 15 Akteuren wird jeder Kern geprüft, darüber wird der beste gesucht; zu vergleichen ist die Güte, nicht die Zugehörigkeit, denn andere Suchen enden bei anderen Kernen gleicher Güte.',
        otherTools:
          'Programme suchen auf verschiedene Weise, deshalb unterscheiden sich die Kerne. netrics rechnet die Diagonale in die Korrelation ein.',
        example:
          'Kern A und B, Rand C, D und E. Im Kern 1 Paar, verbunden; im Rand 3 Paare, 1 verbunden (D–E). Beziehungen 1, 1, 0, 0, Ideal 1, 0, 0, 0: (4 · 1 − 2 · 1) / √((4 · 2 − 4) (4 · 1 − 1)) = 2 / √12 = 0,577',
      },
    },
  },
  (ties, { options: { offBlocks }, record }) => {
    if (offBlocks !== 'missing' && offBlocks !== 1)
      refuseOption('corePeriphery', 'offBlocks', offBlocks, '"missing" or 1');
    const { fit, isCore, search } = corePeripherySplit(ties, offBlocks);
    record('corePeriphery', { offBlocks, search });
    return {
      fit: Number.isNaN(fit) ? null : fit,
      core: Number.isNaN(fit) ? [] : ties.ids.filter((_, i) => isCore[i] === 1),
    };
  },
);
