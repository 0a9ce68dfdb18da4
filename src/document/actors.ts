import type { AnalyzedActor } from '../analysis.ts';
import { decimal, numberFormat } from '../words/number-format.ts';
import { rankRange } from '../words/rank-ranges.ts';
import type { Context } from './context.ts';
import type { Block, Section } from './document.ts';
import { ownColumns } from './own/figures.ts';

/** A column of figures: its title, the figure of an actor, and its decimals. */
interface Column {
  title: string;
  of: (actor: AnalyzedActor) => number | null;
  digits: number;
  /** How rarely chance gives as much; it stands in brackets. */
  chance?: (actor: AnalyzedActor) => number | null;
}

const measure =
  (key: string) =>
  ({ measures }: AnalyzedActor): number | null => {
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

/** The actors with most ties: their contacts, their places in the network, and what they broker; on a page a table of all. */
export function actorsSection(context: Context, top: number): Section | null {
  const { analysis, language, say } = context;
  const { common, figures, html } = language.report;
  if (analysis.actors.length === 0) return null;
  const [degree, constraint] = [measure('degree'), measure('constraint')];
  const byDegree = (a: AnalyzedActor, b: AnalyzedActor) =>
    (degree(b) ?? 0) - (degree(a) ?? 0) ||
    (constraint(a) ?? Infinity) - (constraint(b) ?? Infinity) ||
    (a.id < b.id ? -1 : 1);
  const shown = analysis.actors.toSorted(byDegree).slice(0, top);
  const whole = shown.every((actor) => Number.isInteger(measure('strength')(actor) ?? 0));
  const columnsOf = (keys: [string, number][], titles: string[]): Column[] =>
    keys.map(([key, digits], k) => ({
      title: titles[k],
      of: measure(key),
      digits: key === 'strength' && whole ? 0 : digits,
    }));
  const note = (text: string): Block => ({ kind: 'sentence', text, tone: 'note', medium: 'plain' });
  const tables: Block[] =
    top === 0
      ? []
      : [
          ...table('', columnsOf(contacts, common.actorColumns), shown, context),
          note(common.actorsShown(shown.length, analysis.actors.length, say)),
          note(common.actorNote),
          ...further(figures.placesTitle, columnsOf(places, figures.places), figures.placesNote),
          ...further(
            figures.brokers,
            brokerColumns(shown, figures.roles),
            figures.brokersNote(analysis.network.directed),
          ),
          ...rankTable(shown, context),
        ];
  const ownOnes = ownColumns(analysis.actors, context);
  const first = analysis.actors.toSorted(byDegree).slice(0, top || 10);
  return {
    id: 'actors',
    level: 'annex',
    title: html.sections.actors,
    blocks: [
      { kind: 'control', control: 'actors' },
      ...tables,
      ...(ownOnes.length > 0 ? [ownTable(ownOnes, first, context)] : []),
    ],
  };

  /** One more table, but where none of its figures was measured. */
  function further(title: string, columns: Column[], about: string): Block[] {
    if (!columns.some(({ of }) => shown.some((actor) => of(actor) !== null))) return [];
    return [...table(title, columns, shown, context), note(about)];
  }
}

/** Figures of measures of one's own, on a page too. */
function ownTable(
  columns: ReturnType<typeof ownColumns>,
  actors: AnalyzedActor[],
  { language, say }: Context,
): Block {
  const { common, figures } = language.report;
  return {
    kind: 'table',
    caption: figures.ownTitle,
    columns: [
      { title: figures.ownColumn, numeric: false },
      ...columns.map(({ title }) => ({ title, numeric: true })),
    ],
    rows: actors.map((actor) => [
      { text: actor.label || actor.id, actors: [actor.id] },
      ...columns.map(({ of }) => {
        const value = of(actor);
        return { text: value === null ? common.undefinedValue : say.number(value, 3) };
      }),
    ]),
  };
}

/** Ranks with where they may lie; nothing where none was drawn. */
function rankTable(actors: AnalyzedActor[], { language, say }: Context): Block[] {
  const { shortMeasures, ranksTitle, ranksNote } = language.trust;
  const rows = actors.map((actor) => ({
    name: actor.label || actor.id,
    cells: Object.keys(shortMeasures).map((measure) => {
      const found = rankRange(actor, measure);
      if (!found) return '';
      const [rank, from, to] = [found.rank, found.from, found.to].map((end) => say.number(end));
      return from === to ? rank : `${rank} (${from}–${to})`;
    }),
  }));
  if (rows.every(({ cells }) => cells.every((cell) => cell === ''))) return [];
  return [
    {
      kind: 'figures',
      medium: 'plain',
      figures: { title: ranksTitle, columns: Object.values(shortMeasures), rows },
    },
    { kind: 'sentence', text: ranksNote(say), tone: 'note', medium: 'plain' },
  ];
}

/** The counts of the roles, each with its permutation p where one was made; nothing where there are no sectors. */
function brokerColumns(actors: AnalyzedActor[], names: Record<string, string>): Column[] {
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
        chance: (actor) => chanceOf(actor, role),
      }),
    ),
  ];
}

/** How rarely shuffled sectors give an actor this role as often: unlike a z it is not misled by unequal numbers of contacts. */
const chanceOf = ({ measures }: AnalyzedActor, role: string): number | null => {
  const test = measures['brokerageTest'] as Record<string, { p: number } | undefined> | null;
  return test?.[role]?.p ?? null;
};

function table(
  title: string,
  columns: Column[],
  actors: AnalyzedActor[],
  { language }: Context,
): Block[] {
  const { undefinedValue } = language.report.common;
  const formats = columns.map(({ digits }) =>
    numberFormat(language.locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    }),
  );
  const rows = actors.map((actor) => ({
    name: actor.label || actor.id,
    cells: columns.map(({ of, chance }, k) => {
      const value = of(actor);
      if (value === null) return undefinedValue;
      const p = value === 0 ? null : (chance?.(actor) ?? null);
      const text = formats[k].format(value).replace('-', '−');
      return p === null ? text : `${text} (${decimal(p, language.locale, 3)})`;
    }),
  }));
  return [
    {
      kind: 'figures',
      medium: 'plain',
      figures: { title, columns: columns.map(({ title }) => title), rows },
    },
  ];
}
