import type { Model } from './model.ts';
import type { Random } from './random.ts';

/** Rows of texts: a network as planners write it. */
export type Rows = string[][];

/** One of the shapes of tables, perhaps with a title above, a note or a total below. */
export function rowsOf(model: Model, random: Random): Rows {
  const rows = random.pick(SHAPES)(model, random);
  const width = rows[0].length;
  if (random.chance(0.15)) rows.unshift(['Netzwerk im Landkreis'], []);
  if (random.chance(0.1)) rows.push(['Summe', ...Array<string>(width - 1).fill('3')]);
  if (random.chance(0.1)) rows.push([], ['Quelle: Befragung']);
  if (random.chance(0.1)) rows.splice(1 + random.int(rows.length), 0, []);
  if (random.chance(0.1)) for (const row of rows) row.push('');
  return rows;
}

const SHAPES: ((model: Model, random: Random) => Rows)[] = [
  actorList,
  tieList,
  tieList,
  matrix,
  roster,
  seats,
];

function actorList({ actors, ties }: Model, random: Random): Rows {
  const mark = random.pick(['|', ';', ', ', '\n']);
  return [
    ['Akteur', 'Sektor', 'Kooperationspartner'],
    ...actors.map(({ name, sector }, at) => [
      name,
      sector,
      ties
        .filter(({ from }) => from === at)
        .map(({ to }) => actors[to].name)
        .join(mark),
    ]),
  ];
}

function tieList({ actors, ties, directed }: Model, random: Random): Rows {
  const ends = directed
    ? ['Von', 'An']
    : random.pick([
        ['Akteur 1', 'Akteur 2'],
        ['source', 'target'],
      ]);
  const more = random.chance(0.4);
  return [
    [...ends, 'Gewicht', ...(more ? ['Beziehungsart'] : [])],
    ...ties.map(({ from, to, weight, kind }) => [
      actors[from].name,
      actors[to].name,
      weight,
      ...(more ? [kind] : []),
    ]),
  ];
}

function matrix({ actors, ties }: Model): Rows {
  return [
    ['', ...actors.map(({ name }) => name)],
    ...actors.map(({ name }, row) => [
      name,
      ...actors.map(
        (_, column) => ties.find(({ from, to }) => from === row && to === column)?.weight ?? '',
      ),
    ]),
  ];
}

function roster({ actors, ties }: Model): Rows {
  return [
    ['Ihre Einrichtung', ...actors.map(({ name }) => `Wie oft arbeiten Sie zusammen? [${name}]`)],
    ...actors.map(({ name }, row) => [
      name,
      ...actors.map((_, column) =>
        ties.some(({ from, to }) => from === row && to === column) ? 'ja' : 'nein',
      ),
    ]),
  ];
}

function seats({ actors, ties }: Model): Rows {
  return [
    ['Akteur', 'Gremium', 'Kooperationspartner'],
    ...ties.map(({ from, to }) => [actors[from].name, 'Runder Tisch', actors[to].name]),
  ];
}
