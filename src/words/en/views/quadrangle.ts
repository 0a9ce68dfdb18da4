import type { Formatter } from '../../formatter.ts';

export const quadrangle = {
  title: 'Sides and insides of the quadrangle',
  reading:
    'A tied pair counts once, whatever its direction. “Carried by” names a smallest group of actors that touches every tie of a side: if all of them dropped out, the side would be empty. Where several groups are equally small, one is named, and those who stand in each of them come first. p says how often random mixing lies as far from the expected number; it is no verdict, and of ten cells one below 0.1 is to be expected by chance alone. Corners differ in their tasks, so a side need not be as dense as chance would make it. A corner with one actor has no inside.',
  column: 'a column “sector”; “setting” for inpatient and outpatient',
  sides: 'Sides and diagonals',
  insides: 'Inside the corners',
  split: 'Inpatient and outpatient',
  side: 'side',
  corner: 'corner',
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
    `Expected is what is left when the corners are dealt out at random (mean); p from ${say.number(permutations)} random deals, seed ${say.number(seed)}.`,
  notAsked:
    'Expected is what is left when the corners are dealt out at random (mean); no random deals were asked for.',
  outOfLimits: (maxTies: number, say: Formatter) =>
    `No comparison with random deals: it is made only for at least one and at most ${say.number(maxTies)} ties between actors with a sector. Up to that number only is it told who carries a side.`,
};
