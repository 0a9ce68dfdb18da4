import type { Formatter } from '../../formatter.ts';
import { byChance, countBothWays, noPair } from '../one-way.ts';

/** Page one, the order of the report, and the messages of its pictures. */
export const page = {
  matters: 'What matters',
  steps: 'The next steps',
  stepsNote: 'Proposals to discuss.',
  noSteps:
    'No proposal stands out: no new contact would fill a missing handover, or begin or secure the cooperation of two sectors.',
  stepsLarge: 'The network is large; “care-chain plan” proposes next steps for it.',
  cures: (points: string) => `Helps with: ${points}.`,
  point: (place: string) => `point ${place}`,
  stepNumber: (place: string) => `step ${place}`,
  step: (a: string, b: string) => `Bring ${a} and ${b} together.`,
  directedStep: (a: string, b: string) => `Build a tie from ${a} to ${b}.`,
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
  ask: (name: string) => `ask ${name}`,
  annex: 'Annex',
  annexLead: 'To look things up: every figure, every actor, the data and the method.',
  searchAnnex: 'Search the annex',
  printAnnex: 'Print the annex too',
  onlyGaps: 'Show the gaps only',
  broken: 'Missing handovers',
  noneBroken: 'No expected handover is missing.',
  index: 'More findings',
  moreLines: (n: number, say: Formatter) => `… and ${say.count(n, 'more', 'more')}`,
  howToSeeMore: 'For all the rest, add --full. How to read a finding: care-chain explain <rule>.',
  legend: 'Figures: existing/possible ties. ═ dense, ─ in between, ┄ thin, ✕ none.',
  members: 'Who is in which corner',
  read: (shapes: string) => `read as ${shapes}`,
  otherChain: (id: string) => `words of this table are those of chain ${id}; use --chain ${id}`,
  asOf: (date: string) => `data as of ${date}`,
  /** What only the reader can judge about how the tables were read, by the code of the problem. */
  checks: {
    'no-ties': () =>
      'Please check: no tie was read. Is there a column of partners, or a list of ties beside? --inspect shows how the columns were read.',
    'no-way-back': (value: string) =>
      `Please check: ${noPair(value)}, as in a list that names each contact once. If cooperation is meant, read it with --undirected.`,
    'contact-mutual': (value: string) =>
      `Please check: ${countBothWays(value)}, since no pair of the list stands both ways${byChance(value)}. If they are handovers, read them with --directed.`,
  } as { readonly [code: string]: ((value: string) => string) | undefined },
  wave: (wave: string) => `wave ${wave}`,
  messages: {
    allSides: 'There are ties between all sectors',
    noSectors: 'Without sectors there is no cooperation quadrangle',
    noSides: 'The sectors and what lies between them',
    chain: (direct: number, all: number, say: Formatter) =>
      `${say.number(direct)} of ${say.count(all, 'expected handover is', 'expected handovers are')} direct`,
    chainAbsent: (n: number, say: Formatter) =>
      `Nobody in the table fills ${say.count(n, 'role', 'roles')} of the chain`,
    chainWhole: 'Every expected handover is direct',
    chainUnfilled: 'No expected handover has both roles filled',
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
