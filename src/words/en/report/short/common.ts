import type { Formatter } from '../../../formatter.ts';

/** What every report says of a network, the short form too. */
export const common = {
  noChain: 'no care chain',
  actors: (n: number, say: Formatter) => say.count(n, 'actor', 'actors'),
  ties: (n: number, directed: boolean, say: Formatter) =>
    directed ? say.count(n, 'directed tie', 'directed ties') : say.count(n, 'tie', 'ties'),
  density: (share: number, say: Formatter) => `density ${say.percent(share)}`,
  response: (answered: number, asked: number, rate: number | null, say: Formatter) =>
    `${say.number(answered)} of ${say.number(asked)} asked answered${rate === null ? '' : ` (${say.percent(rate)})`}`,
  noFindings: 'No rule found anything.',
  more: (n: number, say: Formatter) => `… and ${say.count(n, 'more', 'more')}`,
  inside: (figures: string) => `inside ${figures}`,
  noInside: 'inside –',
  unplaced: (n: number, say: Formatter) =>
    `Outside: ${say.count(n, 'actor', 'actors')} without a sector.`,
  noSectors: 'No actor has a sector, so the cooperation quadrangle cannot be drawn.',
  shapes: {
    'actor-list': 'a list of actors',
    'tie-list': 'a list of ties',
    matrix: 'a matrix',
    roster: 'a survey',
    'membership-list': 'a membership list of committees',
    'membership-table': 'a cross table of committees',
    stacked: 'actors and ties in one table',
    legend: 'a legend',
    graph: 'a graph',
  } as Record<string, string>,
};
