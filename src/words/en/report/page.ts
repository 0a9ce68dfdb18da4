import type { Formatter } from '../../formatter.ts';
import { page as short } from './short/page.ts';

/** Page one, the order of the report, and the messages of its pictures. */
export const page = {
  ...short,
  closes: (handover: string, more: number, say: Formatter) =>
    `It would make the handover ${handover}${more > 0 ? ` and ${say.count(more, 'other', 'others')}` : ''} direct.`,
  secondWay: (handover: string, more: number, say: Formatter) =>
    `It would give the handover ${handover}${more > 0 ? ` and ${say.count(more, 'other', 'others')}` : ''} a second way.`,
  emptySide: (sectors: string) => `It would be the first tie between ${sectors}.`,
  relievesSide: (sectors: string) =>
    `All cooperation between ${sectors} hangs on one; this tie would run past it.`,
  joins: 'It would join two parts of the network that nothing connects so far.',
  cutpoints: (n: number, say: Formatter) =>
    n === 1
      ? 'There would be one bottleneck fewer.'
      : `There would be ${say.number(n)} bottlenecks fewer.`,
  connects: 'It would shorten many ways through the network.',
  stepSilent: (names: string, n: number) =>
    n === 1 ? `${names} did not answer, so ask first.` : `${names} did not answer, so ask first.`,
  annex: 'Annex',
  annexLead: 'To look things up: every figure, every actor, the data and the method.',
  searchAnnex: 'Search the annex',
  printAnnex: 'Print the annex too',
  onlyGaps: 'Show the gaps only',
  broken: 'Missing handovers',
  members: 'Who is in which corner',
  messages: {
    ...short.messages,
    oneNetwork: 'All are connected, and no single actor holds them together',
    cutpoints: (n: number, name: string, say: Formatter) =>
      n === 1
        ? `One actor holds the network together: ${name}`
        : `The network depends on ${say.number(n)} actors to hold together`,
    components: (n: number, say: Formatter) =>
      `The network falls into ${say.count(n, 'part', 'parts')}`,
    noTies: 'Nobody is tied to anybody',
    leastBound: (name: string) => `${name} is the least bound to a single circle`,
    holes: (name: string) => `${name} links the most separate circles`,
    brokers: (name: string) => `${name} stands between others most often`,
    matrix: (sectors: string) => `The closest cooperation is between ${sectors}`,
    matrixInside: (sector: string) => `The closest cooperation is within ${sector}`,
    levels: (n: number, say: Formatter) =>
      n === 0
        ? 'No pair works together both in planning and on cases'
        : `${say.count(n, 'pair works', 'pairs work')} together both in planning and on cases`,
    bodies: (n: number, say: Formatter) =>
      n === 0
        ? 'No two bodies hang on a single member'
        : `${say.count(n, 'pair of bodies hangs', 'pairs of bodies hang')} on a single member`,
    radius: (involved: number, of: number, say: Formatter) =>
      `${say.number(involved)} of ${say.number(of)} stakeholder groups are in the data`,
  },
};
