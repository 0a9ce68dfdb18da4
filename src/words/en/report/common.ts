import type { Question } from '../../../findings/index.ts';
import type { Formatter } from '../../formatter.ts';
import { common as short } from './short/common.ts';

/** What all reports say alike, beside the findings. */
export const common = {
  ...short,
  questions: {
    there: 'Is everyone there?',
    meet: 'Do they meet?',
    hold: 'Who holds it together?',
    thread: 'What hangs by a thread?',
    seats: 'Who sits where?',
  } satisfies Record<Question, string>,
  headings: {
    overview: 'At a glance',
    quadrangle: 'The cooperation quadrangle',
    sectors: 'The sectors and their cooperation',
    matrix: 'Ties between the sectors',
    actors: 'Actors with the most ties',
    data: 'The data and their quality',
    problems: 'Notes on the data',
  },
  title: 'Network analysis',
  noResponse: 'The table does not say who was asked and who answered.',
  reading: 'How to read: ',
  moreFindings: (n: number, say: Formatter) =>
    `… and ${say.count(n, 'more finding', 'more findings')} of this kind, all of them in the JSON output`,
  legend: (density: number | null, say: Formatter) =>
    `Figures: existing/possible ties. ═ ╲╲ dense (from 1.5 times the density of the whole network${density === null ? '' : `, ${say.percent(density)}`}), ─ ╲ in between, ┄ ⋱ thin (below half), · ✕ none.`,
  matrixNote: 'Existing/possible ties and the density; “–” where none is possible.',
  matrixDirected: 'Rows give, columns receive.',
  matrixCut: (shown: number, all: number, say: Formatter) =>
    `Shown are ${say.number(shown)} of ${say.number(all)} sectors; all are in the JSON output.`,
  actorColumns: ['degree', 'stren.', 'eff.size', 'effic.', 'constr.', 'hier.', 'E-I'],
  actorNote:
    'degree: number of contacts · stren.: strength, sum of weights · eff.size: effective size, contacts without overlap · effic.: effective size per contact · constr.: constraint, how far contacts lead back to each other · hier.: whether the constraint comes from one contact · E-I: −1 own sector only, +1 others only. A low constraint is an opportunity (access to separate circles) and at once a risk and a load (much depends on one actor); comparable only at a similar degree. –: not defined.',
  actorsShown: (shown: number, all: number, say: Formatter) =>
    `Shown: ${say.number(shown)} of ${say.count(all, 'actor', 'actors')}, by degree, then by constraint.`,
  undefinedValue: '–',
  data: {
    read: 'Read',
    network: 'Network',
    reports: 'Mentions',
    response: 'Response',
    silent: 'Silent',
    mentioned: 'Only named',
    oneSided: 'One-sided',
    rule: 'Rule',
    sectors: 'Sectors',
    method: 'Method',
  },
  file: (name: string, read: number, rows: number, say: Formatter) =>
    `${name}: ${say.number(read)} of ${say.count(rows, 'row', 'rows')} read`,
  skipped: (rows: string, say: Formatter, n: number) =>
    n === 1 ? `skipped row ${rows}` : `skipped ${say.number(n)} rows (${rows})`,
  encoding: (encoding: string) => `encoding ${encoding}`,
  delimiter: (name: string) => `delimiter ${name}`,
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' } as Record<
    string,
    string
  >,
  unreadable: (why: string) => `unreadable (${why})`,
  shape: (shape: string, why: string) => `recognised as ${shape} (${why})`,
  reports: (
    {
      reported,
      merged,
      selfTies,
      zeroWeights,
    }: Record<'reported' | 'merged' | 'selfTies' | 'zeroWeights', number>,
    say: Formatter,
  ) =>
    `${say.count(reported, 'mention', 'mentions')} of ties, ${say.number(merged)} of them merged with another; left out: ${say.number(selfTies)} of an actor with itself, ${say.number(zeroWeights)} of weight zero`,
  sides: (
    { confirmed, oneSided, unanswered }: Record<'confirmed' | 'oneSided' | 'unanswered', number>,
    say: Formatter,
  ) =>
    `${say.count(confirmed, 'tie', 'ties')} named from both sides, ${say.number(oneSided)} from one only, ${say.number(unanswered)} without an answer from the other side`,
  merges: { max: 'the greatest', sum: 'their sum', mean: 'their mean', last: 'the last' } as Record<
    string,
    string
  >,
  undirectedRule: (merge: string) =>
    `Ties count in both directions; a pair who name each other is one confirmed tie. Of several weights, ${merge} counts.`,
  directedRule: (merge: string) =>
    `Ties run from one actor to the other. Of several weights, ${merge} counts.`,
  waveRead: (wave: string) => (wave === 'all' ? 'All waves together.' : `Wave: ${wave}.`),
  layersRead: (layer: string, layers: string) =>
    layer === 'all' ? `Kinds of ties together: ${layers}.` : `Kind of tie: ${layer}.`,
  fills: {
    confirmed: 'Only ties named from both sides count.',
    none: 'Ties with silent actors do not count.',
  } as Record<string, string>,
  bothSides: 'A tie that only one of two answering sides names does not count.',
  sectorSources: {
    chain: "The table's sector words are matched to the corners of the care chain.",
    roles: 'The table names no sectors; the corners follow from the roles.',
    own: "The sectors are the table's own words.",
  } as Record<string, string>,
  unknownWords: (words: string) => `Unknown: ${words}.`,
  method: {
    whole: "Burt's constraint, effective size and hierarchy, over the whole network.",
    ego: "Burt's constraint, effective size and hierarchy, within each ego network.",
  } as Record<string, string>,
  none: 'nobody',
};
