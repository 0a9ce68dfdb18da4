import type { Formatter } from '../formatter.ts';

/** What a report says of which contacts would help most, and of what breaks without whom. */
export const plan = {
  title: (name: string) => `Next steps: ${name}`,
  kicker: 'Which contacts would help most?',
  lead: 'These are proposals to discuss, not instructions. They rest on the table alone; only the organisations themselves know whether they want to work together, and can.',
  nothing:
    'No proposal stands out. No new contact would fill a missing handover, give one a second way, or begin or relieve the cooperation of two sectors. All of them would shorten the ways through the network by about the same small amount.',
  noPairs: 'There is no pair left that could be proposed.',
  headings: {
    overview: 'At a glance',
    steps: 'The next steps, taken together',
    after: 'Before and after',
    proposals: 'More proposals, each by itself',
    ranking: 'All pairs without a tie',
    absences: 'If this actor dropped out',
    ego: (name: string): string => `What a new contact would do for ${name}`,
    method: 'How it was computed',
  },
  facts: {
    steps: 'Steps',
    closes: (n: number): string => (n === 1 ? 'gap closed' : 'gaps closed'),
    secondWay: (n: number): string =>
      n === 1 ? 'handover with a second way' : 'handovers with a second way',
    sides: (n: number): string =>
      n === 1
        ? 'pair of sectors that works together, or does so more safely'
        : 'pairs of sectors that work together, or do so more safely',
    open: 'Open today',
    missing: (n: number): string => (n === 1 ? 'handover missing' : 'handovers missing'),
    hanging: (n: number): string =>
      n === 1 ? 'handover that hangs on one' : 'handovers that hang on one',
    emptySides: (n: number): string =>
      n === 1 ? 'pair of sectors without a tie' : 'pairs of sectors without a tie',
  },
  number: (place: string, text: string) => `${place}. ${text}`,
  step: (a: string, b: string) => `Bring ${a} and ${b} together`,
  directedStep: (a: string, b: string) => `Build a tie from ${a} to ${b}`,
  labels: {
    why: 'Why',
    load: 'Contacts today',
    introduce: 'Introduction',
    ask: 'Ask first',
    change: 'Before → after',
    left: 'Leaves open',
  },
  why: {
    closes: (handover: string, indirect: boolean, clause: string): string =>
      `${indirect ? `The handover ${handover} runs through others only; with this tie it would be direct.` : `The handover ${handover} is missing; with this tie there would be one.`}${clause ? ` It is expected ${clause}.` : ''}`,
    closesMany: (n: number, handovers: string, say: Formatter): string =>
      `${say.number(n)} handovers that are missing or run through others would be direct: ${handovers}.`,
    secondWay: (handover: string): string =>
      `The handover ${handover} hangs on a single actor or a single tie; it would get a second way.`,
    secondWayMany: (n: number, handovers: string, say: Formatter): string =>
      `${say.number(n)} handovers that hang on a single actor or a single tie would get a second way: ${handovers}.`,
    emptySide: (sectors: string): string => `It would be the first tie between ${sectors}.`,
    relievesSide: (sectors: string): string =>
      `All cooperation between ${sectors} hangs on one; this tie would run past it.`,
    joins: 'It would join two parts of the network that nothing connects so far.',
    shorter: 'It would shorten ways through the network, and nothing more.',
    little: 'It would change little.',
    same: (place: string): string =>
      `It would do the same for handovers and sectors as proposal ${place}.`,
  },
  load: (a: string, n: string, b: string, m: string): string => `${a}: ${n} · ${b}: ${m}`,
  introduce: (names: string, n: number): string =>
    n === 0
      ? 'Nobody in the table works with both; somebody has to make a start.'
      : n === 1
        ? `${names} works with both.`
        : `${names} work with both.`,
  ask: (names: string, n: number): string =>
    n === 1
      ? `${names} did not answer; the tie may be there already.`
      : `${names} did not answer; the tie may be there already.`,
  left: {
    handoverFresh: (n: number): string =>
      n === 1
        ? 'The handover would hang on this one tie at first.'
        : 'Each of these handovers would hang on this one tie at first.',
    sideFresh: 'The cooperation would hang on this one tie at first.',
    missing: (handovers: string, n: number): string =>
      `Of the two, ${n === 1 ? 'this handover stays' : 'these handovers stay'} open: ${handovers}.`,
    hanging: (handovers: string): string => `Of the two, still hanging on one: ${handovers}.`,
    elsewhere: (missing: number, sides: number, cutpoints: number, say: Formatter): string => {
      const parts = [
        ...(missing > 0 ? [say.count(missing, 'missing handover', 'missing handovers')] : []),
        ...(sides > 0
          ? [say.count(sides, 'pair of sectors without a tie', 'pairs of sectors without a tie')]
          : []),
        ...(cutpoints > 0 ? [say.count(cutpoints, 'bottleneck', 'bottlenecks')] : []),
      ];
      return `Elsewhere there would still be ${parts.join(', ')}.`;
    },
    nothing: 'Nothing that this analysis looks at would stay open.',
    noChain: 'Handovers were not looked at: there is no care chain for this table.',
  },
  figures: {
    missing: 'missing handovers',
    hanging: 'handovers that hang on one',
    emptySides: 'pairs of sectors without a tie',
    cutpoints: 'bottlenecks',
    bridges: 'bridges',
    reach: 'pairs without a connection',
    cohesion: 'fragmentation by distance',
  },
  change: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
  noChange: 'no figure changes',
  afterColumns: ['figure', 'today', 'after all steps'],
  open: {
    title: 'What stays open after all steps',
    missing: 'Missing handovers',
    hanging: 'Hang on one',
    emptySides: 'No tie between',
    none: 'none',
  },
  moreHandovers: (n: number, say: Formatter): string =>
    n === 1 ? 'one more' : `${say.number(n)} more`,
  rankingColumns: ['pair', 'closes', 'second way', 'first tie', 'relieves', 'shorter'],
  rankingNote: (say: Formatter, n: number, limited: number): string =>
    `${say.count(n, 'pair', 'pairs')}, ${say.number(limited)} of them a matter of free choice (§) and never proposed. Closes, second way: how many handovers; first tie, relieves: between two sectors; shorter: by how much less fragmented by distance the network would be.`,
  limited: '§',
  absenceColumns: ['actor', 'contacts', 'handovers', 'sectors', 'cut off'],
  absenceNote:
    'How many handovers would be missing, between how many pairs of sectors no tie would be left, and how many actors would be cut off from the rest.',
  absence: {
    handovers: 'Handovers that would be missing',
    sides: 'No tie left between',
    cutOff: 'Cut off',
    standIns: 'Who could step in',
    standIn: (name: string, roles: string, common: number, say: Formatter): string => {
      const known = `tied to ${common === 0 ? 'none' : common === 1 ? 'one' : say.number(common)} of its contacts already`;
      return `${name} (${[...(roles === '' ? [] : [roles]), known].join('; ')})`;
    },
    nobody: 'nobody, as far as the table shows',
    effect: 'What would be missing',
    nothing: 'nothing that the table shows',
    none: 'There is no single actor without whom a handover or the cooperation of two sectors would be lost, or the network would fall apart.',
    more: (n: number, say: Formatter): string =>
      `${say.count(n, 'more actor is', 'more actors are')} described in full in the JSON output, or with --without.`,
  },
  ego: {
    lead: (name: string, constraint: string, size: string): string =>
      `Constraint says how far the contacts of ${name} lead back to each other (today ${constraint}), effective size how many lead to different circles (today ${size}). Less constraint means more access to separate circles, and more to look after.`,
    columns: ['new contact', 'constraint', 'effective size'],
    note: (n: number, weight: string, limited: number, say: Formatter): string =>
      `${say.count(n, 'possible contact', 'possible contacts')}, the least constraint first. The new tie is given the weight ${weight}, the median of all ties.${limited > 0 ? ' § People choose freely at the handover between the two, so this contact is never proposed.' : ''}`,
    none: 'This actor has a tie with everybody already.',
  },
  method: {
    order:
      'Order: missing handovers filled, then second ways, then first ties between two sectors, then cooperation that no longer hangs on one, then shorter ways. Of equal proposals, the one whose busier actor has fewer contacts comes first.',
    all: (n: number, say: Formatter): string =>
      n === 1
        ? 'The only pair without a tie was looked at.'
        : `All ${say.number(n)} pairs without a tie were looked at.`,
    near: (considered: number, ranked: number, say: Formatter): string =>
      `The network is large: ${say.count(considered, 'pair was', 'pairs were')} looked at, at most three ties away from an actor of a finding; the ${say.number(ranked)} most useful of them were ranked.`,
    'every set': (steps: number, among: number, say: Formatter): string =>
      steps === 1
        ? `The best of ${say.count(among, 'tie', 'ties')} was taken.`
        : `Every set of ${say.number(steps)} out of ${say.count(among, 'tie', 'ties')} was compared.`,
    'greedy with swaps': (among: number, say: Formatter): string =>
      `There are too many sets to try all: the steps were taken one by one out of ${say.count(among, 'tie', 'ties')}, then swapped for better ones while that helped. A still better set is possible.`,
    limited: (n: number, handovers: string, say: Formatter): string =>
      `${say.count(n, 'pair is', 'pairs are')} never proposed, since people choose freely at the handover between them: ${handovers}.`,
    exclude: (names: string, n: number): string =>
      `${names} ${n === 1 ? 'gets' : 'get'} no new contact, as asked.`,
    oneEach: 'The steps give no actor more than one new contact, as asked.',
    noCohesion: 'The network is too large for all distances: shorter ways are not counted.',
    figures:
      'Bottleneck (cutpoint): an actor without whom the network falls apart. Bridge: a tie without which it does. Fragmentation by distance: 0 where all are tied to each other, 1 where nobody is; ways through others count in part.',
  },
};
