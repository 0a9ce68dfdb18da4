import type { Formatter } from '../formatter.ts';

/** What the pictures say. */
export const charts = {
  quadrangle: 'The cooperation quadrangle',
  sides: 'The sectors and their cooperation',
  quadrangleDescription: (corners: string[], empty: string[]) =>
    `Corners with their number of actors: ${corners.join(', ')}. ${empty.length === 0 ? 'There are ties between all corners.' : `Without any tie: ${empty.join(', ')}.`}`,
  sidesCaption: 'Ties between the sectors and within them',
  sideColumns: ['Between', 'Ties', 'Possible', 'Density'],
  insideOf: (sector: string) => `within: ${sector}`,
  inside: (figures: string, share: string) => `inside ${figures} (${share})`,
  insideShort: (figures: string) => `inside ${figures}`,
  noInside: 'inside –',
  actors: (n: number, say: Formatter) => say.count(n, 'actor', 'actors'),
  more: (n: number, say: Formatter) => `… and ${say.number(n)} more`,
  noTie: 'no tie',
  ofPossible: (n: number, say: Formatter) => `of ${say.number(n)} possible`,
  matrix: 'Ties between the sectors',
  matrixDescription: (shown: number, all: number, directed: boolean) =>
    `Density between every two sectors; the stronger the colour, the denser.${directed ? ' Rows give, columns receive.' : ''}${shown < all ? ` Shown are the ${shown} largest of ${all} sectors.` : ''}`,
  expected: 'The template expects a handover here',
  expectedColumn: 'Expected',
  yes: 'yes',
  matrixExpected: 'A dark corner marks a field where the template expects a handover.',
  matrixCaption: 'Existing and possible ties for each pair of sectors',
  matrixColumns: ['Sector', 'With', 'Ties', 'Possible', 'Density'],
  cell: (a: string, b: string, ties: string, possible: string, share: string) =>
    `${a} – ${b}: ${ties} of ${possible} possible ties, density ${share}`,
  circles: 'Who joins separate circles',
  circlesDescription: (most: string[]) =>
    `A bar for each actor: pale its contacts, strong how many separate circles they roughly form. Most: ${most.join('; ')}.`,
  circlesOf: (size: string, contacts: string) => `${size} of ${contacts}`,
  circlesCaption: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `The first ${say.number(shown)} of ${say.number(all)} actors: contacts, and how many separate circles they roughly form`
      : 'Contacts of each actor, and how many separate circles they roughly form',
  holes: 'Constraint and effective size',
  holesDescription: (most: string[]) =>
    `Each mark is an actor: effective size to the right, constraint upwards. Furthest to the right: ${most.join('; ')}.`,
  holesShown: (shown: number, all: number, say: Formatter) =>
    `Shown are the ${say.number(shown)} of ${say.number(all)} actors with the largest effective size.`,
  holesCaption: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `The first ${say.number(shown)} of ${say.number(all)} actors: structural holes`
      : 'Structural holes by actor',
  bridging: 'bridges separate circles',
  enclosed: 'closely tied in',
  effectiveSize: 'Effective size',
  constraint: 'Constraint',
  hierarchy: 'Hierarchy',
  contacts: 'Contacts',
  contactsCount: (n: number, say: Formatter) => say.count(n, 'contact', 'contacts'),
  actor: 'Actor',
  sector: 'Sector',
  total: 'Total',
  brokers: 'Broker roles',
  brokersDescription: (most: string[]) =>
    `How often an actor stands between two others that have no tie, by role. Most often: ${most.join('; ')}.`,
  brokersCaption: (shown: number, all: number, say: Formatter) =>
    `Broker roles after Gould and Fernandez${shown < all ? `, the first ${say.number(shown)} of ${say.number(all)} actors` : ''}`,
  roles: {
    coordinator: 'Coordinator',
    itinerant: 'Itinerant broker',
    gatekeeper: 'Gatekeeper',
    representative: 'Representative',
    boundary: 'Boundary broker',
    liaison: 'Liaison',
  } as Record<string, string>,
  chain: 'The care chain',
  chainDescription: (filled: number, required: number, missing: string[]) =>
    `${filled} of ${required} required roles are filled and connected. ${missing.length === 0 ? 'No expected handover is missing altogether.' : `Missing handovers: ${missing.join(', ')}.`}`,
  handoversCaption: 'Expected handovers and what carries them',
  handoverColumns: ['From', 'To', 'Status', 'Carried by', 'What for', 'Basis'],
  optional: 'optional',
  via: (names: string) => `through ${names}`,
  network: 'The network',
  networkDescription: (
    n: number,
    ties: number,
    all: number,
    named: number | null,
    directed: boolean,
    say: Formatter,
  ) =>
    `${say.count(n, 'actor', 'actors')} in the fields of their sectors, the larger the more contacts, with ${ties < all ? `the ${say.number(ties)} strongest of ` : ''}${say.count(all, 'tie', 'ties')}.${directed ? ' Arrows show from whom to whom.' : ''}${named === null ? '' : ` The ${say.number(named)} on whom most hangs carry their names.`}`,
  groups: 'The groups of the network',
  groupsDescription: (
    n: number,
    groups: number,
    by: 'sectorAndArea' | 'sector' | 'area' | 'circle',
    say: Formatter,
  ) =>
    `${say.count(n, 'actor', 'actors')} in ${say.count(groups, 'group', 'groups')} by ${{ sectorAndArea: 'sector and area', sector: 'sector', area: 'area', circle: 'close connection' }[by]}: the larger a disc, the more actors; the wider a line, the more ties.`,
  groupsDirected: 'Arrows lead from the group that gives to the one that receives.',
  groupsShown: (shown: number, all: number, say: Formatter) =>
    `Shown are the ${say.number(shown)} largest of ${say.number(all)} groups.`,
  figuresShown: 'The strongest lines carry their figures; the table has all.',
  groupsCaption: 'Ties between the groups and within them',
  groupColumns: ['Group', 'With', 'Ties'],
  directedGroupColumns: ['From', 'To', 'Ties'],
  noArea: 'no area',
  community: (n: number, say: Formatter) => `Circle ${say.number(n)}`,
  noSector: 'no sector',
  tiesCaption: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `The ${say.number(shown)} strongest of ${say.number(all)} ties; all are in the CSV file`
      : 'All ties',
  directedTieColumns: ['From', 'To', 'Weight', 'Layer', 'Named'],
  tieColumns: ['Actor', 'With', 'Weight', 'Layer', 'Named'],
  confirmed: 'from both sides',
  oneSided: 'from one side',
};
