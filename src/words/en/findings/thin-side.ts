import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

export const thinSide: RuleText<'thin-side'> = {
  finding: (e, say) =>
    `Between ${sectorsWithSizes(e, say)} ${say.number(e.ties)} of ${say.number(e.possible)} possible ties ${e.ties === 1 ? 'exists' : 'exist'} (${say.percent(e.density)}): less than half the density of the whole network (${say.percent(e.overall)}).${chance(e, say)}${silence(e, say)}`,
  next: ({ sectors }, say) =>
    `Ask the few who already work together between ${say.sectors(sectors)} what would make it easier for others, and whether more is needed at all.`,
  reading: `Two sectors are named when they have at least one tie between them and its density is below half the density of the whole network. That is a point to look at where chance rarely gives so few (p of at most 0.05 when the sectors are shuffled), else a note. Between large sectors the density is low more easily than between small ones, since nobody can work with everyone. ${scope}`,
};

const chance = ({ p }: Evidences['thin-side'], say: Formatter) =>
  p === null
    ? ''
    : ` By chance alone, a deviation this large would be expected in ${say.percent(p)} of cases (p = ${say.number(p, 3)}).`;
