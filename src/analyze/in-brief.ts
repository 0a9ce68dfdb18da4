import { definitions } from '../measures/definitions.ts';

/** What the short form tells itself, and what rules and views read of the figures. */
const inBrief: readonly string[] = [
  'brokerage',
  'centralization',
  'constraint',
  'corePeriphery',
  'coreness',
  'cutpoints',
  'density',
  'effectiveSize',
  'eiIndex',
  'sectorMatrix',
];

/**
 * The measures, and what else may be left out, on which neither the short form nor any finding or view rests: an analysis for it alone
 * needs none of them.
 */
export const notInBrief: readonly string[] = [
  ...definitions.map(({ id }) => id).filter((id) => !inBrief.includes(id)),
  'ranks',
];
