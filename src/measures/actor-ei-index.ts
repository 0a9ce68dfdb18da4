import { nodeMeasure } from './define.ts';
import { alterSectors } from './kernels/alter-sectors.ts';

/**
 * The E-I index of each actor over its alters in the union graph: (E_i − I_i) / (E_i + I_i). Alters without a sector are left out;
 * `null` for an actor without a sector or without such alters. O(n + m).
 *
 * Range: −1 … 1. Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140.
 *
 * @throws Error that starts with `care-chain/actorEiIndex:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * actorEiIndex(graph).A; // 0.333 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * actorEiIndex.assign(graph, { nodeActorEiIndexAttribute: 'figure' });
 * actorEiIndex(graph, { getNodeSector: 'department' });
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
    example: { network: 'five', path: ['A'], result: 0.333 },
    text: {
      en: {
        name: 'E-I index of an actor',
        says: 'Whether an actor’s partners sit in other sectors (+1) or in its own (−1). To be read beside the expected value of the whole network, and with care where there are few partners.',
        undefinedWhen: 'The actor has no sector, or no partner with one.',
        convention:
          'Partners in the union graph, each counted once, weights ignored. Actors without a sector are left out, never put in a class of their own.',
        otherTools: 'No other tool was compared.',
        example:
          'A (health) has 2 partners in elder care (B, C) and 1 in health (D): (2 − 1) / (2 + 1) = 0.333',
      },
      de: {
        name: 'E-I-Index eines Akteurs',
        says: 'Ob die Partner eines Akteurs in anderen Sektoren sitzen (+1) oder im eigenen (−1). Zu lesen neben dem Erwartungswert des ganzen Netzwerks; bei wenigen Partnern mit Vorsicht.',
        undefinedWhen: 'Der Akteur hat keinen Sektor oder keinen Partner mit Sektor.',
        convention:
          'Partner im Vereinigungsgraphen, jeder einmal gezählt, Gewichte bleiben außer Acht. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example:
          'A (Gesundheit) hat 2 Partner in der Altenhilfe (B, C) und 1 in der Gesundheit (D): (2 − 1) / (2 + 1) = 0,333',
      },
    },
  },
  (ties, { sectors }) => {
    const { external, internal } = alterSectors(ties, sectors);
    return external.map((out, i) => (out - internal[i]) / (out + internal[i]));
  },
);
