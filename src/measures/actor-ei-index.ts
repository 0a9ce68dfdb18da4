import { nodeMeasure } from './define.ts';
import { alterSectors } from './kernels/alter-sectors.ts';

/**
 * The E-I index of each actor over its alters in the union graph: (E_i − I_i) / (E_i + I_i). Alters without a sector are left out;
 * `null` for an actor without a sector or without such alters. O(n + m).
 */
export const actorEiIndex = nodeMeasure(
  {
    id: 'actorEiIndex',
    key: 'eiIndex',
    family: 'segregation',
    range: '−1 … 1',
    formula: '(E_i − I_i) / (E_i + I_i)',
    reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
    sectors: true,
    text: {
      en: {
        name: 'E-I index of an actor',
        says: 'Whether an actor’s partners sit in other sectors (+1) or in its own (−1). To be read beside the expected value of the whole network, and with care where there are few partners.',
        undefinedWhen: 'The actor has no sector, or no partner with one.',
      },
      de: {
        name: 'E-I-Index eines Akteurs',
        says: 'Ob die Partner eines Akteurs in anderen Sektoren sitzen (+1) oder im eigenen (−1). Zu lesen neben dem Erwartungswert des ganzen Netzwerks; bei wenigen Partnern mit Vorsicht.',
        undefinedWhen: 'Der Akteur hat keinen Sektor oder keinen Partner mit Sektor.',
      },
    },
  },
  (ties, { sectors }) => {
    const { external, internal } = alterSectors(ties, sectors);
    return external.map((out, i) => (out - internal[i]) / (out + internal[i]));
  },
);
