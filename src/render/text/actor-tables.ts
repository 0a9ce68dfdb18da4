import type { AnalysedActor } from '../../analysis.ts';
import { columns, fit, pad, wrap } from '../../words/width.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph } from './line.ts';

/** A column of figures: its title, the figure of an actor, and its decimals. */
interface Column {
  title: string;
  of: (actor: AnalysedActor) => number | null;
  digits: number;
}

const measure =
  (key: string) =>
  ({ measures }: AnalysedActor): number | null => {
    const value = measures[key];
    return typeof value === 'number' ? value : null;
  };

const contacts: [string, number][] = [
  ['degree', 0],
  ['strength', 1],
  ['effectiveSize', 2],
  ['efficiency', 2],
  ['constraint', 3],
  ['hierarchy', 3],
  ['eiIndex', 2],
];
const places: [string, number][] = [
  ['betweenness', 1],
  ['harmonicCloseness', 2],
  ['closeness', 2],
  ['coreness', 0],
  ['eigenvector', 3],
  ['egoDensity', 2],
  ['everettValente', 1],
];

/** The actors with most ties: their contacts, their places in the network, and what they broker. */
export function actorTables(context: Context, top: number): Line[] {
  const { analysis, language, words, say, width } = context;
  const own = language.report.figures;
  const [degree, constraint] = [measure('degree'), measure('constraint')];
  const shown = analysis.actors
    .toSorted(
      (a, b) =>
        (degree(b) ?? 0) - (degree(a) ?? 0) ||
        (constraint(a) ?? Infinity) - (constraint(b) ?? Infinity) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, top);
  const whole = shown.every((actor) => Number.isInteger(measure('strength')(actor) ?? 0));
  const columnsOf = (keys: [string, number][], titles: string[]): Column[] =>
    keys.map(([key, digits], k) => ({
      title: titles[k],
      of: measure(key),
      digits: key === 'strength' && whole ? 0 : digits,
    }));
  const brokers = brokerColumns(shown, own.roles);
  return [
    ...table(columnsOf(contacts, words.actorColumns), shown, context),
    ...paragraph(words.actorsShown(shown.length, analysis.actors.length, say), { width }),
    ...paragraph(words.actorNote, { width, tone: 'faint' }),
    ...further(own.placesTitle, columnsOf(places, own.places), own.placesNote),
    ...further(own.brokers, brokers, own.brokersNote(analysis.network.directed)),
    ...rankTable(shown, context),
  ];

  /** One more table, but where none of its figures was measured. */
  function further(title: string, figures: Column[], note: string): Line[] {
    if (!figures.some(({ of }) => shown.some((actor) => of(actor) !== null))) return [];
    return [
      [],
      [[title, 'strong']],
      ...table(figures, shown, context),
      ...paragraph(note, { width, tone: 'faint' }),
    ];
  }
}

/** The counts of the roles, and the z of their total; nothing where there are no sectors. */
function brokerColumns(actors: AnalysedActor[], names: Record<string, string>): Column[] {
  const roles = Object.keys(
    actors.find(({ measures }) => measures.brokerage)?.measures.brokerage ?? {},
  );
  if (roles.length === 0) return [];
  return [
    ...roles.map(
      (role): Column => ({
        title: names[role] ?? role,
        of: ({ measures }) => measures.brokerage?.[role]?.count ?? null,
        digits: 0,
      }),
    ),
    { title: 'z', of: ({ measures }) => measures.brokerage?.['total']?.z ?? null, digits: 1 },
  ];
}

/** Ranks with where they may lie; nothing where none was drawn. */
function rankTable(actors: AnalysedActor[], context: Context): Line[] {
  const { language, say, width } = context;
  const { shortMeasures, ranksTitle, ranksNote } = language.trust;
  const cells = actors.map((actor) =>
    Object.keys(shortMeasures).map((measure) => {
      const found = actor.ranks?.[measure];
      if (!found || found.from === null || found.to === null) return '';
      const { rank, from, to } = found;
      const ends = [Math.min(rank, from), Math.max(rank, to)].map((end) => say.number(end));
      return ends[0] === ends[1] ? ends[0] : `${say.number(rank)} (${ends.join('–')})`;
    }),
  );
  if (!cells.some((row) => row.some((cell) => cell !== ''))) return [];
  return [
    [],
    [[ranksTitle, 'strong']],
    ...namedRows(Object.values(shortMeasures), actors, cells, width),
    ...paragraph(ranksNote(say), { width, tone: 'faint' }),
  ];
}

function table(figures: Column[], actors: AnalysedActor[], { words, say, width }: Context): Line[] {
  const titles = figures.map(({ title }) => title);
  const body = actors.map((actor) =>
    figures.map(({ of, digits }) => {
      const value = of(actor);
      if (value === null) return words.undefinedValue;
      return new Intl.NumberFormat(say.language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      })
        .format(value)
        .replace('-', '−');
    }),
  );
  return namedRows(titles, actors, body, width);
}

/** Rows of cells behind the names of actors, which take the room that is left. */
function namedRows(
  titles: string[],
  actors: AnalysedActor[],
  body: string[][],
  width: number,
): Line[] {
  const widths = titles.map(
    (title, k) => 1 + Math.max(columns(title), ...body.map((row) => columns(row[k]))),
  );
  const name = Math.max(12, width - widths.reduce((sum, each) => sum + each, 0));
  const cells = (row: string[]) => row.map((text, k) => pad(text, widths[k], 'right')).join('');
  return [
    [[pad('', name)], [cells(titles), 'strong']],
    ...actors.flatMap((actor, i): Line[] => {
      const [first = '', second, ...more] = wrap(actor.label || actor.id, name - 2);
      const line: Line = [[pad(first, name)], [cells(body[i])]];
      if (second === undefined) return [line];
      return [line, [[`  ${fit([second, ...more].join(' '), name - 4)}`]]];
    }),
  ];
}
