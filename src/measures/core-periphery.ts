import { networkMeasure } from './define.ts';
import { corePeripherySplit } from './kernels/core-periphery-split.ts';
import { refuseOption } from './kernels/refuse-option.ts';

/**
 * How well the network fits a core and a periphery, and who is in the core (Borgatti & Everett's discrete model).
 *
 * Fit: Pearson's correlation of the off-diagonal 0/1 matrix with the ideal one, 1 inside the core, 0 inside the periphery; ties
 * between the two are left out (`offBlocks: 'missing'`) or ideally 1 (`offBlocks: 1`). Weights ignored. `null` where every split has
 * zero variance. The best split is searched for: the best degree-ordered prefix, then single moves and swaps that raise the fit;
 * above 2000 actors the prefix only, O(m + n) after sorting (`settings.corePeriphery.search` says which). Compare the fit, not the
 * membership: other searches end in other cores of the same fit.
 *
 * @example
 * corePeriphery(graph); // { fit: 0.69, core: ['city', 'clinic'] }
 */
export const corePeriphery = networkMeasure(
  {
    id: 'corePeriphery',
    family: 'cohesion',
    range: '-1 … 1',
    formula: 'max over cores of corr(a_ij, ideal_ij), i ≠ j',
    reference: 'Borgatti & Everett 1999, Social Networks 21:375–395',
    options: { offBlocks: 'missing' as 'missing' | 1 },
    text: {
      en: {
        name: 'Core and periphery',
        says: 'How well the network divides into a core in which all are tied and a rim without ties of its own: 1 is perfect, near 0 there is no such core.',
        undefinedWhen:
          'There is no tie, all are tied, or there are too few actors for a core and a rim.',
      },
      de: {
        name: 'Kern und Peripherie',
        says: 'Wie gut sich das Netzwerk in einen Kern, in dem alle verbunden sind, und einen Rand ohne Beziehungen untereinander teilt: 1 ist vollkommen, nahe 0 gibt es keinen solchen Kern.',
        undefinedWhen:
          'Es gibt keine Beziehung, alle sind verbunden, oder es sind zu wenige Akteure für Kern und Rand.',
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
