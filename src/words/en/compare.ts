import type { Formatter } from '../formatter.ts';
import { change } from './change.ts';

/** What the reports on a comparison say beside the findings. */
export const compare = {
  title: (before: string, after: string) => `Comparison: ${before} → ${after}`,
  kicker: 'Comparison of two waves',
  nothing: 'Nothing has changed.',
  none: 'none',
  undefinedValue: '–',
  headings: {
    overview: 'At a glance',
    same: 'Did the network change, or who was asked?',
    actors: 'Actors',
    ties: 'Ties',
    handovers: 'Handovers of the care chain',
    findings: 'Findings',
    measures: 'Shifted ranks',
    notes: 'To bear in mind',
    pictures: 'Before and after',
    changes: 'What would change',
    figures: 'Figures',
  },
  size: (before: string, after: string) => `${before} → ${after}`,
  actors: (n: number, say: Formatter) => say.count(n, 'actor', 'actors'),
  ties: (n: number, say: Formatter) => say.count(n, 'tie', 'ties'),
  overview: {
    actors: 'Actors',
    ties: 'Ties',
    handovers: 'Handovers',
    findings: 'Findings',
    closed: (n: number): string => (n === 1 ? 'gap closed' : 'gaps closed'),
    broken: (n: number): string => `${n === 1 ? 'is' : 'are'} missing now`,
  },
  come: 'new',
  gone: 'no longer there',
  renamed: 'renamed',
  made: 'new',
  lost: 'lost',
  confirmed: 'now named from both sides',
  closed: 'gap closed',
  broken: 'missing now',
  changed: 'changed in other ways',
  newFindings: 'new',
  goneFindings: 'no longer found',
  stillFindings: 'still found',
  basis: {
    answered: 'An actor counts as asked where the table says whether it answered.',
    listed: 'The table does not say who was asked; actors with a row of their own count as asked.',
    all: 'The table does not say who was asked; all actors named count as asked.',
  },
  samePeople: (both: number, before: number, after: number, say: Formatter) =>
    `Asked in both waves: ${say.count(both, 'actor', 'actors')} (${say.number(before)} before, ${say.number(after)} after).`,
  allSame:
    'The same actors were asked both times: every change is one of the network, or of what was told.',
  split: (inside: number, all: number, what: 'made' | 'lost', say: Formatter) => {
    const outside = `actors asked only once and may ${what === 'made' ? 'have been there before' : 'still be there'}`;
    const named = (n: number) => `${what === 'made' ? 'new' : 'lost'} ${n === 1 ? 'tie' : 'ties'}`;
    if (inside > 0)
      return `Of ${say.number(all)} ${named(all)}, ${say.number(inside)} ${inside === 1 ? 'lies' : 'lie'} between actors who count as asked both times: ${inside === 1 ? 'this change does' : 'these changes do'} not come from who was asked.${inside === all ? '' : ` The rest (${say.number(all - inside)}) involves ${outside}.`}`;
    return all === 1
      ? `The ${named(1)} involves ${outside}.`
      : `${all === 2 ? 'Both' : `All ${say.number(all)}`} ${named(all)} involve ${outside}.`;
  },
  sameColumns: ['figure', 'all before', 'all after', 'same before', 'same after'],
  sameNote:
    '“Same”: only actors asked in both waves, and the ties among them. Where a figure changes in the columns “all” alone, it comes from who was asked.',
  notAsked: '° at least one end was asked in one wave only',
  rankColumns: ['actor', 'before', 'after', 'rank before', 'rank after', 'sure'],
  beyond: { true: 'yes', false: 'no' },
  rankNote: (of: string, say: Formatter, n: number) =>
    `${of}: ranks among ${say.count(n, 'actor', 'actors')} with a value in both waves; rank 1 has the highest value. A rank is not a grade. “Sure”: whether it changed more than the silence of a fifth of the actors alone would change it.`,
  figures: {
    actors: 'actors',
    ties: 'ties',
    density: 'density',
    components: 'separate parts',
    isolates: 'actors without a tie',
    cutpoints: 'bottlenecks',
    bridges: 'bridges',
    'eiIndex.value': 'E-I index',
  } as Record<string, string>,
  measures: { degree: 'degree', betweenness: 'betweenness', constraint: 'constraint' } as Record<
    string,
    string
  >,
  statuses: {
    confirmed: 'named from both sides',
    'one-sided': 'named from one side only',
    reported: 'named',
    internal: 'within one organisation',
    indirect: 'through others',
    missing: 'missing',
    limited: 'limited by law',
    'one-direction': 'named in the opposite direction only',
    'role-absent': 'role not filled',
  } as Record<string, string>,
  notes: {
    'unknown-alias': (value: string) =>
      `The earlier name "${value}" belongs to no actor of its wave. Check the spelling.`,
    'direction-differs': () =>
      'Only one of the waves has directed ties; they are compared without direction.',
    'chain-differs': (value: string) =>
      `The waves are analysed with different care chains (${value}); handovers cannot be compared.`,
    'basis-differs': () =>
      'Only one of the tables says who was asked, so the comparison among the same actors is uncertain.',
  } as Record<string, (value: string) => string>,
  difference: {
    title: 'What changed between the sectors',
    lead: 'Both pictures above have the same scale. Here a line is the wider, the more the share of possible ties that exist has changed: solid where it rose, dashed where it fell, thin where it stayed the same.',
    description: (biggest: string[]) =>
      biggest.length === 0
        ? 'No share has changed between the sectors.'
        : `Changed most: ${biggest.join('; ')}.`,
    points: (n: string, change: number) =>
      `${change > 0 ? '+' : ''}${n} percentage ${n === '1' || n === '−1' ? 'point' : 'points'}`,
    actors: (before: string, after: string, short: boolean) =>
      `${after} ${after === '1' ? 'actor' : 'actors'}${short || before === after ? '' : ` (${before} before)`}`,
    columns: ['Between', 'before', 'after', 'change'],
  },
  caption: { before: 'before', after: 'after' },
  whatIf: {
    /** What today's network and that with the changes are called. */
    names: (name: string): [string, string] => [`${name}, today`, `${name}, with the changes`],
    kicker: 'What if …',
    together: 'Compared with today',
    columns: ['figure', 'today', 'with the changes'],
    figuresNote: 'The network as it is and as it would be.',
    rankNote: (of: string, say: Formatter, n: number) =>
      `${of}: ranks among ${say.count(n, 'actor', 'actors')} with a value before and after; rank 1 has the highest value. A rank is not a grade. “Sure”: whether it changed more than the silence of a fifth of the actors alone would change it.`,
    change,
  },
};
