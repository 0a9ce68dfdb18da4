import type { Formatter } from '../../../formatter.ts';
import { byChance, countBothWays, noPair } from '../../one-way.ts';

/** Page one: what matters, what comes next, and the messages of its sections. */
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
  ask: (name: string) => `ask ${name}`,
  noneBroken: 'No expected handover is missing.',
  index: 'More findings',
  moreLines: (n: number, say: Formatter) => `… and ${say.count(n, 'more', 'more')}`,
  howToSeeMore: 'For all the rest, add --full. How to read a finding: care-chain explain <rule>.',
  legend: 'Figures: existing/possible ties. ═ dense, ─ in between, ┄ thin, ✕ none.',
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
  },
};
