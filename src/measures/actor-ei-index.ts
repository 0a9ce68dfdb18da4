import { nodeFunction } from './define.ts';
import { defineNode } from './definition.ts';
import { alterSectors } from './kernels/alter-sectors.ts';
import type { MeasureNote } from './measure.ts';

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: '−1 … 1',
  formula: '(E_i − I_i) / (E_i + I_i)',
  reference: 'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140',
  example: { network: 'five', path: ['A'], result: 0.333 },
};

export const definition = defineNode(
  {
    id: 'actorEiIndex',
    key: 'eiIndex',
    family: 'segregation',
    sectors: true,
  },
  (ties, { sectors }) => {
    const { external, internal } = alterSectors(ties, sectors);
    return external.map((out, i) => (out - internal[i]) / (out + internal[i]));
  },
);

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
 *
 * @category Segregation
 * @function
 */
export const actorEiIndex = /* @__PURE__ */ nodeFunction(definition);
