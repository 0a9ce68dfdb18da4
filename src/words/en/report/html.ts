import type { Formatter } from '../../formatter.ts';
import { head } from './short/head.ts';

/** What the report as a page says. */
export const html = {
  title: head.title,
  kicker: head.kicker,
  switch: 'Language',
  contents: 'Contents',
  skip: 'Skip to the content',
  sections: {
    overview: 'At a glance',
    quadrangle: head.sections.quadrangle,
    sides: head.sections.sides,
    chain: 'The care chain',
    network: 'The network',
    holes: 'Holes and brokers',
    matrix: 'Ties between the sectors',
    views: 'More views',
    findings: 'Findings',
    actors: 'The actors',
    data: 'The data and their quality',
    method: 'Method and sources',
    downloads: 'Download',
  },
  lead: {
    quadrangle:
      'The wider a line, the more of the possible ties exist; dashed in red: not a single one.',
    sides:
      'Each field is a sector. The wider a line, the more of the possible ties exist. Where a line is dashed in red, there is not a single one.',
    chain:
      'The roles of the chain in their order, on the right the handovers that lead on, on the left those that lead back. Expected is what the model chain provides for.',
    network:
      'Each actor stands in the field of its sector; the larger its mark, the more contacts it has. Dashed lines were named from one side only.',
    groups:
      'Each disc is a group of actors, the larger the more; lines are as wide as the number of ties.',
    circles:
      'Pale: all contacts of an actor. Strong: how many separate circles they roughly form (effective size); contacts who know each other count for little more than one. Many circles are a chance, and a burden and a risk too: without this actor the connection breaks.',
    networkWithoutSectors:
      'The larger a mark, the more contacts the actor has. Dashed lines were named from one side only.',
    networkDirected: 'Arrows show the direction of a tie.',
    holes:
      'At the lower right stand those who connect separate circles: an opportunity, and at once a load and a risk, for if that actor drops out, the connection breaks. At the top stand those whose contacts are tied to each other anyway. Only actors with a similar number of contacts can be compared.',
    brokers:
      'Who stands between two actors that have no tie of their own? Within its own sector that is a coordinator, at its border a gatekeeper or a representative, between other sectors a liaison.',
    matrix:
      'The stronger the colour of a field, the more of the possible ties exist. A field outlined in red has not a single tie.',
    levels:
      'Each row is an actor, in the same place on both levels. Arcs to the left join those who plan together, arcs to the right those who work on cases together. Wide arcs appear on both levels.',
    bodies:
      'Each row is a body, each mark a member from that sector. On the right, arcs join two bodies that only a single member links: if that member drops out, the connection breaks.',
    radius:
      'Each field is one of the thirteen stakeholder groups. The further it is filled towards the middle, the deeper the group is involved; the numbers count its actors. Hatched are those absent from the data.',
  },
  everyone: (n: number, say: Formatter) => `Show all ${say.number(n)} actors one by one`,
  figures: { actors: 'actors', ties: 'ties', density: 'density', response: 'response' },
  noResponse: head.noResponse,
  first: 'First things first',
  answered: (answered: number, asked: number, say: Formatter) =>
    `${say.number(answered)} of ${say.number(asked)} asked`,
  densityNote: 'of the possible ties',
  networkParts: (n: number, say: Formatter) => `in ${say.count(n, 'part', 'parts')}`,
  sectorsNote: (n: number, say: Formatter) =>
    n === 0 ? 'without sectors' : `in ${say.count(n, 'sector', 'sectors')}`,
  asTable: 'As a table',
  save: (title: string, format: string) => `Save ${title} as ${format}`,
  reading: 'How to read',
  next: 'Next step',
  named: 'Named',
  noFindings: 'No rule found anything.',
  moreFindings: (n: number, say: Formatter) => say.count(n, 'more finding', 'more findings'),
  search: 'Search for an actor',
  searchActors: 'Search for a name',
  sector: 'Sector',
  allSectors: 'All sectors',
  layer: 'Layer',
  allLayers: 'All layers',
  strength: 'Weight at least',
  size: 'Size shows',
  colour: 'Colour shows',
  colourSector: 'Sector',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomAll: 'Whole network',
  keys: 'Drag to move, Ctrl and mouse wheel or two fingers to zoom. Keyboard: arrow keys move the picture, + and − zoom, 0 shows all; Tab leads to the actors, where arrow keys lead to the next one and Esc ends the choice.',
  frame: 'Drawing of the network, to be moved with arrow keys',
  choose: 'Choose an actor to see its contacts and figures.',
  partners: 'Contacts',
  towards: 'gives to',
  comingFrom: 'receives from',
  weight: 'Weight',
  noMatch: 'No actor matches.',
  found: 'found',
  toTable: 'Show in the table',
  columns: {
    actor: 'Actor',
    sector: 'Sector',
    degree: 'Contacts',
    strength: 'Strength',
    effectiveSize: 'Effective size',
    constraint: 'Constraint',
    betweenness: 'Betweenness',
    eiIndex: 'E-I index',
  },
  columnHints: 'What the columns say',
  sortBy: (column: string) => `Sort by ${column}`,
  actorsShown: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `Shown are the ${say.number(shown)} actors with most contacts of ${say.number(all)}; all are in the CSV file.`
      : `${say.count(all, 'actor', 'actors')}, by number of contacts.`,
  noSector: 'no sector',
  undefined: '–',
  actorNote:
    'A low constraint is an opportunity (access to separate circles) and at once a risk and a load. “–”: not defined, for instance without contacts.',
  undefinedWhen: 'Not defined',
  formula: 'Formula',
  source: 'Source',
  methodLead: 'What was measured, how, and where the measures come from.',
  rules: 'Rules of the findings',
  tool: (name: string, version: string) =>
    `Made with ${name} ${version}. The same data give the same file.`,
  offline: 'The file loads nothing from the internet and sends nothing.',
  download: {
    json: 'Analysis (JSON)',
    actors: 'Actors (CSV)',
    ties: 'Ties (CSV)',
    matrix: 'Sector matrix (CSV)',
  },
  leftOut: (shown: number, actors: number, ties: number, say: Formatter) =>
    `A summary: at most the ${say.number(shown)} actors with most contacts stand here one by one. “care-chain analyze … -o analysis.json -o csv:actors.csv” writes all ${say.count(actors, 'actor', 'actors')} and ${say.count(ties, 'tie', 'ties')} to files of their own.`,
  downloadLead: 'Every figure of this report, to go on working with.',
  withoutScript:
    'Searching, filtering, sorting and downloading need JavaScript; everything can be read without.',
  print: 'Print',
  problems: 'Notes on the data',
  personal:
    'Names of practices and volunteers are personal data. Pass the report on only where that is settled.',
};
