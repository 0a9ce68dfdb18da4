import type { Formatter } from '../../formatter.ts';

export const quadrangle = {
  title: 'Cooperation between and within the sectors',
  reading:
    'A tied pair counts once, whatever its direction. “Carried by” names a smallest group of actors that touches every tie between two sectors: if all of them dropped out, no tie would be left there. Where several groups are equally small, one is named, and those who stand in each of them come first. p says how often random mixing is as far from the expected number; it is not a verdict, and of ten cells about one is below 0.1 by chance alone. Sectors differ in their tasks, so cooperation between two need not be as dense as chance would make it. Within a sector of one actor no tie is possible.',
  column: 'a column “sector”; “setting” for inpatient and outpatient',
  sides: 'Between the sectors',
  insides: 'Within the sectors',
  split: 'Inpatient and outpatient',
  side: 'between',
  corner: 'sector',
  actors: 'actors',
  ties: 'ties/poss.',
  density: 'density',
  expected: 'expected',
  carriers: 'carried by',
  stationary: 'inpatient',
  ambulatory: 'outpatient',
  more: (n: number, say: Formatter) => say.count(n, 'actor', 'actors'),
  named: (side: string, pairs: string) => `${side}: ${pairs}${pairs.endsWith('.') ? '' : '.'}`,
  chance: (permutations: number, seed: number, say: Formatter) =>
    `Expected is what is left when the sectors are assigned at random (mean); p from ${say.number(permutations)} random assignments, seed ${say.number(seed)}.`,
  notAsked:
    'Expected is what is left when the sectors are assigned at random (mean); no random assignments were asked for.',
  outOfLimits: (maxTies: number, say: Formatter) =>
    `No comparison with random assignments: it is made only for at least one and at most ${say.number(maxTies)} ties between actors with a sector. Who carries the ties between two sectors is also named only up to that number.`,
};
