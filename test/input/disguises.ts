import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { type Dataset, InputError, type InputFile, readDataset } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { ods } from './formats/books.ts';

/** A network that is known: actors with a sector each, and ties with a strength from 1 to 4. */
export interface Known {
  actors: { name: string; sector: string }[];
  ties: { a: number; b: number; weight: number }[];
}

/** How a network is written down before it is disguised. */
export type Form = 'actor-list' | 'tie-list' | 'matrix' | 'roster';

/** One sheet on its way to a file. */
interface Grid {
  rows: string[][];
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  hidden: number[];
  /** The row of the header. */
  header: number;
}

/** A table with what a reader must find in it. */
export interface Draft {
  known: Known;
  form: Form;
  language: 'de' | 'en';
  grid: Grid;
  sheets: { name: string; rows: string[][] }[];
  title: string;
  container: 'csv' | 'xlsx' | 'ods' | 'json';
  delimiter: string;
  encoding: 'utf8' | 'bom' | 'latin' | 'utf16';
  /** What the table still says of weights and sectors. */
  weights: boolean;
  sectors: 'all' | 'may' | 'none';
  /** The separator of lists of partners. */
  list: string;
  /** By disguise: the columns that were put in and mean nothing. */
  pick(n: number): number;
}

const SECTORS = {
  de: ['Gesundheit', 'Altenpflege', 'Kommune', 'Zivilgesellschaft'],
  en: ['Health', 'Elder care', 'Municipality', 'Civil society'],
};
const NAMES = {
  de: [
    'Klinik Seeufer',
    'Reha Berg',
    'Pflegedienst Ulme',
    'Seniorenbüro',
    'Besuchsdienst Pfarrei',
    'Apotheke Sonne',
    'Tagespflege Quelle',
    'Hospizverein Licht e.V.',
    'Wohnbau Grünau',
    'Haus Anna',
  ],
  en: [
    'Riverside Hospital',
    'Berg Rehab',
    'Elm Home Care',
    'Town Hall Senior Desk',
    'Parish Visitors',
    'Pharmacy Sun',
    'Day Care Spring',
    'Hilltop Hospice',
    'Greenfield Housing',
    'Dr Hill Practice',
  ],
};

/** A random network of the given size in the names of a language. */
export function known(language: 'de' | 'en', size: number, pick: (n: number) => number): Known {
  const actors = NAMES[language].slice(0, size).map((name, i) => ({
    name,
    sector: SECTORS[language][i % 4],
  }));
  const ties: Known['ties'] = [];
  // Everybody has a tie, so that no form leaves an actor out.
  for (let b = 1; b < size; b++) ties.push({ a: pick(b), b, weight: 1 + pick(4) });
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      if (!ties.some((tie) => tie.a === a && tie.b === b) && pick(3) === 0)
        ties.push({ a, b, weight: 1 + pick(4) });
  return { actors, ties };
}

const HEADERS = {
  de: {
    name: [
      'Akteur',
      'Organisation / Einrichtung',
      'Name der Einrichtung',
      'Träger / Einrichtung',
      'Organisation',
    ],
    sector: ['Sektor', 'Versorgungsbereich', 'Bereich'],
    partners: [
      'Kooperationspartner',
      'arbeitet mit',
      'Vernetzt mit',
      'Mit wem arbeiten Sie zusammen?',
    ],
    from: ['Akteur 1', 'Einrichtung A', 'Quelle', 'Zuweisende Einrichtung', 'Von'],
    to: ['Akteur 2', 'Einrichtung B', 'Ziel', 'Aufnehmende Einrichtung', 'An'],
    weight: ['Häufigkeit', 'Stärke', 'Gewicht'],
    number: ['Nr.', 'lfd. Nr.'],
    street: 'Straße',
  },
  en: {
    name: ['Actor', 'Name of the organisation', 'Agency name', 'Provider', 'Organisation'],
    sector: ['Sector', 'Field', 'Sector'],
    partners: ['Partners', 'Works with', 'Who do you work with?', 'Network partners'],
    from: ['Actor 1', 'Source', 'Referring hospital', 'organisation_from', 'From'],
    to: ['Actor 2', 'Target', 'Receiving hospital', 'organisation_to', 'To'],
    weight: ['Frequency', 'Strength', 'Weight'],
    number: ['No.', '#'],
    street: 'Street',
  },
};

/** The network as a plain table in one of its forms. */
export function draft(
  of: Known,
  form: Form,
  language: 'de' | 'en',
  pick: (n: number) => number,
): Draft {
  const words = HEADERS[language];
  const size = of.actors.length;
  const weightOf = (a: number, b: number) =>
    of.ties.find((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a))?.weight ??
    0;
  const names = of.actors.map(({ name }) => name);
  const list = '|';
  let rows: string[][];
  if (form === 'actor-list')
    rows = [
      [words.name[0], words.sector[0], words.partners[0]],
      ...of.actors.map(({ name, sector }, a) => [
        name,
        sector,
        names.filter((_, b) => weightOf(a, b) > 0).join(list),
      ]),
    ];
  else if (form === 'tie-list')
    rows = [
      [words.from[0], words.to[0], words.weight[0]],
      ...of.ties.map(({ a, b, weight }) => [names[a], names[b], String(weight)]),
    ];
  else {
    const stem = language === 'de' ? 'Zusammenarbeit' : 'How often';
    rows = [
      [
        form === 'matrix' ? '' : words.name[0],
        ...names.map((name) => (form === 'matrix' ? name : `${stem} [${name}]`)),
      ],
      ...names.map((name, a) => [
        name,
        ...names.map((_, b) => (a === b ? '' : String(weightOf(a, b)))),
      ]),
    ];
  }
  return {
    known: of,
    form,
    language,
    grid: { rows, merges: [], hidden: [], header: 0 },
    sheets: [],
    title: 'Tabelle1',
    container: 'csv',
    delimiter: ';',
    encoding: 'utf8',
    weights: form !== 'actor-list',
    sectors: form === 'actor-list' ? 'all' : 'none',
    list,
    pick,
    ...(size < 0 ? {} : {}),
  };
}

/** A way to write the same differently; it says whether it can be applied. */
export interface Disguise {
  id: string;
  /** When it is applied, where several are: forms first, then rows and columns, then files. */
  order: number;
  fits(draft: Draft): boolean;
  apply(draft: Draft): void;
}

const has =
  (...forms: Form[]) =>
  (one: Draft) =>
    forms.includes(one.form);
const any = () => true;
/** A name of nobody else, which must stand nowhere in what is read. */
const PRIVATE = 'Musterberg';
const column = (grid: Grid, at: number, cell: (row: string[], i: number) => string) => {
  grid.rows = grid.rows.map((row, i) => [...row.slice(0, at), cell(row, i), ...row.slice(at)]);
  for (const merge of grid.merges)
    if (merge.startCol >= at) {
      merge.startCol++;
      merge.endCol++;
    }
};
const insertRows = (grid: Grid, at: number, ...rows: string[][]) => {
  grid.rows.splice(at, 0, ...rows);
  if (at <= grid.header) grid.header += rows.length;
  grid.hidden = grid.hidden.map((row) => (row >= at ? row + rows.length : row));
  for (const merge of grid.merges)
    if (merge.startRow >= at) {
      merge.startRow += rows.length;
      merge.endRow += rows.length;
    }
};
const german = (one: Draft) => one.language === 'de';
const at = (one: Draft, field: 'name' | 'sector' | 'partners') =>
  one.grid.rows[one.grid.header].findIndex((cell) =>
    HEADERS[one.language][field].includes(cell.replace(/\n/g, ' ')),
  );

export const disguises: readonly Disguise[] = [
  {
    id: 'list separator',
    order: 0,
    fits: has('actor-list'),
    apply(one) {
      const list = ['; ', '\n', ', '][one.pick(3)];
      const partners = at(one, 'partners');
      one.grid.rows = one.grid.rows.map((row, i) =>
        i === 0 ? row : row.with(partners, row[partners].replaceAll('|', list)),
      );
      one.list = list;
    },
  },
  {
    id: 'strength in brackets',
    order: 1,
    fits: has('actor-list'),
    apply(one) {
      const partners = at(one, 'partners');
      const { known: of } = one;
      const [before, after] = [
        [' (', 'x)'],
        [': ', ''],
        [' (', ')'],
      ][one.pick(3)];
      one.grid.rows = one.grid.rows.map((row, i) => {
        if (i === 0) return row;
        const parts = row[partners].split(one.list).map((name) => {
          const b = of.actors.findIndex((actor) => actor.name === name);
          const tie = of.ties.find(
            (each) => (each.a === i - 1 && each.b === b) || (each.b === i - 1 && each.a === b),
          );
          return `${name}${before}${tie?.weight}${after}`;
        });
        return row.with(partners, parts.join(one.list));
      });
      one.weights = true;
    },
  },
  {
    id: 'words for none',
    order: 2,
    fits: has('tie-list', 'matrix', 'roster'),
    apply(one) {
      if (one.form === 'tie-list') {
        // A tie that is stated to be none.
        const { actors, ties } = one.known;
        for (let a = 0; a < actors.length; a++)
          for (let b = a + 1; b < actors.length; b++)
            if (!ties.some((tie) => tie.a === a && tie.b === b)) {
              one.grid.rows.push([actors[a].name, actors[b].name, '0']);
              return;
            }
        return;
      }
      const no = ['-', german(one) ? 'nein' : 'no', '–'][one.pick(3)];
      one.grid.rows = one.grid.rows.map((row, i) =>
        i === 0 ? row : row.map((cell) => (cell === '0' ? no : cell)),
      );
    },
  },
  {
    id: 'section rows',
    order: 3,
    fits: (one) => one.form === 'actor-list' && one.known.actors.length >= 4,
    apply(one) {
      const sector = at(one, 'sector');
      const [header, ...rows] = one.grid.rows;
      const groups = [...new Set(rows.map((row) => row[sector]))];
      const street = HEADERS[one.language].street;
      const own = header.toSpliced(sector, 1, street);
      one.grid.rows = [
        own,
        ...groups.flatMap((group) => [
          own.map((_, i) => (i === at(one, 'name') ? group : '')),
          ...rows
            .filter((row) => row[sector] === group)
            .map((row) => row.toSpliced(sector, 1, `${street} 1`)),
        ]),
      ];
      one.sectors = 'may';
    },
  },
  {
    id: 'half matrix',
    order: 3,
    fits: (one) => one.form === 'matrix' && one.known.ties.length >= 3,
    apply(one) {
      const lower = one.pick(2) === 0;
      one.grid.rows = one.grid.rows.map((row, i) =>
        row.map((cell, j) => (i > 0 && j > 0 && (lower ? j > i : j < i) ? '' : cell)),
      );
    },
  },
  {
    id: 'margin column',
    order: 4,
    fits: has('actor-list', 'matrix'),
    apply(one) {
      const { grid } = one;
      if (one.form === 'actor-list') {
        const partners = at(one, 'partners');
        column(grid, grid.rows[0].length, (row, i) =>
          i === 0
            ? german(one)
              ? 'Anzahl'
              : 'Number'
            : row[partners] === ''
              ? ''
              : String(row[partners].split(one.list).length),
        );
        return;
      }
      const label = (
        german(one)
          ? ['Kontakte gesamt', 'Summe', 'Vernetzungsgrad']
          : ['Outdegree', 'Total', 'Reach']
      )[one.pick(3)];
      const count = one.pick(2) === 0;
      column(grid, grid.rows[0].length, (row, i) =>
        i === 0 ? label : String(totalOf(row.slice(1), count)),
      );
    },
  },
  {
    id: 'total row',
    order: 5,
    fits: (one) =>
      has('actor-list', 'tie-list')(one) ||
      (one.form === 'matrix' && one.grid.rows.length === one.known.actors.length + 1),
    apply(one) {
      const { grid } = one;
      if (one.form === 'matrix') {
        const label = (
          german(one)
            ? ['Wie oft genannt', 'Summe', 'Eingehend']
            : ['Indegree', 'Total', 'Named by']
        )[one.pick(3)];
        const count = one.pick(2) === 0;
        grid.rows.push(
          grid.rows[0].map((_, j) =>
            j === 0
              ? label
              : String(
                  totalOf(
                    grid.rows.slice(1).map((row) => row[j]),
                    count,
                  ),
                ),
          ),
        );
        return;
      }
      const label = german(one) ? 'Summe Einrichtungen:' : 'Total organisations';
      grid.rows.push(
        grid.rows[0].map((_, j) =>
          j === 0 ? label : j === 1 ? String(one.known.actors.length) : '',
        ),
      );
    },
  },
  {
    id: 'totals in any language',
    order: 5,
    fits: (one) =>
      one.form === 'matrix' &&
      one.grid.rows.length === one.known.actors.length + 1 &&
      one.grid.rows[0].length === one.known.actors.length + 1,
    apply(one) {
      const { grid } = one;
      const label = ['Razem', 'Somme', 'Totaal', 'Viso', 'Iš viso', 'Kokku', 'Итого'][one.pick(7)];
      column(grid, grid.rows[0].length, (row, i) =>
        i === 0 ? label : String(totalOf(row.slice(1), false)),
      );
      grid.rows.push(
        grid.rows[0].map((_, j) =>
          j === 0
            ? label
            : String(
                totalOf(
                  grid.rows.slice(1).map((row) => row[j]),
                  false,
                ),
              ),
        ),
      );
    },
  },
  {
    id: 'sector band',
    order: 6,
    fits: (one) => one.form === 'matrix' && one.known.actors.length >= 5,
    apply(one) {
      const { grid, known: of } = one;
      // In the order of their sectors, so that each stands over a block.
      const order = of.actors.map((_, i) => i).sort((a, b) => (a % 4) - (b % 4));
      const place = (name: string) => of.actors.findIndex((actor) => actor.name === name);
      const size = of.actors.length;
      const rest = grid.rows.slice(size + 1);
      const head = grid.rows[0];
      const body = grid.rows.slice(1, size + 1);
      const columns = [0, ...order.map((i) => i + 1), ...head.map((_, j) => j).slice(size + 1)];
      const turned = (row: string[]) => columns.map((j) => row[j] ?? '');
      const first = (i: number) =>
        i === 0 || of.actors[order[i]].sector !== of.actors[order[i - 1]].sector
          ? of.actors[order[i]].sector
          : '';
      grid.rows = [
        ['', ...turned(head).map((_, j) => (j >= 1 && j <= size ? first(j - 1) : ''))],
        ['', ...turned(head)],
        ...order.map((i, k) => [first(k), ...turned(body[place(of.actors[i].name)])]),
        ...rest.map((row) => ['', ...turned(row)]),
      ];
      grid.header = 1;
      one.sectors = 'all';
    },
  },
  {
    id: 'numbered columns',
    order: 7,
    fits: (one) => one.form === 'matrix' && one.grid.header === 0,
    apply(one) {
      const { grid, known: of } = one;
      const size = of.actors.length;
      const beside = one.pick(2) === 0;
      grid.rows = grid.rows.map((row, i) => {
        if (i === 0) {
          const own = row.map((cell, j) => (j >= 1 && j <= size ? String(j) : cell));
          return beside
            ? ['Nr', german(one) ? 'Organisation' : 'Organisation', ...own.slice(1)]
            : own;
        }
        if (i > size) return beside ? ['', ...row] : row;
        return beside ? [String(i), ...row] : [`${i} ${row[0]}`, ...row.slice(1)];
      });
    },
  },
  {
    id: 'one row a partner',
    order: 8,
    fits: (one) =>
      one.form === 'actor-list' &&
      one.grid.rows.length === one.known.actors.length + 1 &&
      !one.weights,
    apply(one) {
      // The name stands once, merged or blank below.
      const { grid } = one;
      const partners = at(one, 'partners');
      const merged = one.pick(2) === 0;
      const name = at(one, 'name');
      const rows = [grid.rows[0]];
      for (const row of grid.rows.slice(1)) {
        const parts = row[partners].split(one.list);
        if (merged && parts.length > 1)
          grid.merges.push({
            startRow: rows.length,
            startCol: name,
            endRow: rows.length + parts.length - 1,
            endCol: name,
          });
        for (const [i, part] of parts.entries())
          rows.push(
            i === 0 ? row.with(partners, part) : row.map((_, j) => (j === partners ? part : '')),
          );
      }
      grid.rows = rows;
      if (merged) one.container = 'xlsx';
    },
  },
  {
    id: 'merged sectors',
    order: 9,
    fits: (one) =>
      one.form === 'actor-list' &&
      at(one, 'sector') >= 0 &&
      one.grid.merges.length === 0 &&
      one.grid.rows.length === one.known.actors.length + 1,
    apply(one) {
      const { grid } = one;
      const sector = at(one, 'sector');
      const [header, ...rows] = grid.rows;
      rows.sort((a, b) => (a[sector] < b[sector] ? -1 : a[sector] > b[sector] ? 1 : 0));
      rows.forEach((row, i) => {
        const before = rows.slice(0, i).findLastIndex((other) => other[sector] !== '');
        if (before >= 0 && rows[before][sector] === row[sector]) {
          const last = grid.merges.at(-1);
          if (last && last.startRow === before + 1) last.endRow = i + 1;
          else
            grid.merges.push({
              startRow: before + 1,
              startCol: sector,
              endRow: i + 1,
              endCol: sector,
            });
          rows[i] = row.with(sector, '');
        }
      });
      grid.rows = [header, ...rows];
      one.container = 'xlsx';
    },
  },
  {
    id: 'header words',
    order: 10,
    fits: any,
    apply(one) {
      const words = HEADERS[one.language];
      const k = 1 + one.pick(4);
      const header = one.grid.rows[one.grid.header];
      for (const field of ['name', 'sector', 'partners', 'from', 'to', 'weight'] as const) {
        const place = header.findIndex((cell) => words[field].includes(cell));
        if (place >= 0) header[place] = words[field][k % words[field].length];
      }
    },
  },
  {
    id: 'example row',
    order: 11,
    fits: has('actor-list', 'tie-list'),
    apply(one) {
      const { grid } = one;
      const mark = german(one)
        ? ['Beispiel: Klinik Muster', 'z. B. Klinik Muster', '(Beispiel) Klinik Muster']
        : ['Example: Model Hospital', 'e.g. Model Hospital', 'Example: Model Hospital'];
      const filled = grid.rows[grid.header].map((_, j) =>
        j === 0
          ? mark[one.pick(3)]
          : one.form === 'tie-list' && j === 2
            ? '3'
            : german(one)
              ? 'Pflegedienst Muster'
              : 'Model Care',
      );
      insertRows(grid, grid.header + 1, filled);
    },
  },
  {
    id: 'blank column',
    order: 12,
    fits: any,
    apply(one) {
      const width = one.grid.rows[one.grid.header].length;
      const place =
        one.form === 'actor-list' || one.form === 'tie-list'
          ? one.pick(width + 1)
          : one.pick(2) === 0
            ? 0
            : width;
      column(one.grid, place, () => '');
    },
  },
  {
    id: 'running numbers',
    order: 13,
    fits: any,
    apply(one) {
      const { grid } = one;
      let number = 0;
      column(grid, 0, (row, i) => {
        if (i < grid.header) return '';
        if (i === grid.header) return HEADERS[one.language].number[one.pick(2)];
        return row.filter((cell) => cell !== '').length > 1 ? String(++number) : '';
      });
    },
  },
  {
    id: 'persons',
    order: 14,
    fits: has('actor-list', 'roster'),
    apply(one) {
      const { grid } = one;
      const header = german(one)
        ? ['Ansprechpartner/in', 'Telefon', 'E-Mail']
        : ['Contact person', 'Phone', 'E-mail'];
      const person = (i: number) => [
        `${['Anna', 'Bernd', 'Carla', 'Dora'][i % 4]} ${['Weiß', 'Lang', 'Petrow'][i % 3]}`,
        `0171 ${5550 + i}`,
        `a${i}@example.org`,
      ];
      const place = grid.rows[grid.header].length;
      header.forEach((label, k) => {
        column(grid, place + k, (row, i) =>
          i < grid.header
            ? ''
            : i === grid.header
              ? label
              : row.filter((cell) => cell !== '').length > 2
                ? person(i)[k]
                : '',
        );
      });
    },
  },
  {
    id: 'persons under any heading',
    order: 14,
    fits: has('actor-list', 'roster'),
    apply(one) {
      const { grid } = one;
      const label = german(one) ? 'Kümmert sich' : 'Looks after it';
      const title = german(one) ? ['Frau', 'Herr', 'Dr.'] : ['Ms', 'Mr', 'Dr'];
      column(grid, grid.rows[grid.header].length, (row, i) =>
        i === grid.header
          ? label
          : i > grid.header && row.filter((cell) => cell !== '').length > 2
            ? `${title[i % 3]} ${['Weiß', 'Lang', 'Petrow'][i % 3]}-${PRIVATE}`
            : '',
      );
    },
  },
  {
    id: 'columns in another order',
    order: 15,
    fits: has('actor-list', 'tie-list'),
    apply(one) {
      const { grid } = one;
      if (grid.merges.length > 0) return;
      const width = grid.rows[grid.header].length;
      const turn = 1 + one.pick(width - 1);
      // The ends of a tie stay in their order.
      const order =
        one.form === 'tie-list'
          ? Array.from({ length: width }, (_, j) => (j + width - 1) % width)
          : Array.from({ length: width }, (_, j) => (j + turn) % width);
      grid.rows = grid.rows.map((row) => order.map((j) => row[j] ?? ''));
    },
  },
  {
    id: 'line breaks in headers',
    order: 16,
    fits: any,
    apply(one) {
      const header = one.grid.rows[one.grid.header];
      header.forEach((cell, j) => {
        if (one.form === 'matrix') return;
        header[j] = cell.replace(/ (?=\S+$)/, '\n');
      });
    },
  },
  {
    id: 'numbers before headers',
    order: 16,
    fits: has('actor-list', 'tie-list'),
    apply(one) {
      const header = one.grid.rows[one.grid.header];
      const mark = ['. ', ') ', ': '][one.pick(3)];
      header.forEach((cell, j) => {
        if (cell !== '') header[j] = `${j + 1}${mark}${cell}`;
      });
    },
  },
  {
    id: 'header once more',
    order: 17,
    fits: (one) =>
      ['actor-list', 'tie-list'].includes(one.form) &&
      one.grid.rows.length - one.grid.header > 4 &&
      one.grid.merges.length === 0 &&
      one.sectors !== 'may',
    apply(one) {
      const { grid } = one;
      const place = grid.header + 3;
      insertRows(
        grid,
        place,
        grid.rows[grid.header].map(() => ''),
        [...grid.rows[grid.header]],
      );
    },
  },
  {
    id: 'two rows of headers',
    order: 18,
    fits: (one) => has('actor-list', 'tie-list')(one) && one.grid.header === 0,
    apply(one) {
      const { grid } = one;
      const width = grid.rows[0].length;
      const [left, right] = german(one) ? ['Stammdaten', 'Angaben'] : ['About', 'Details'];
      insertRows(
        grid,
        0,
        Array.from({ length: width }, (_, j) => (j === 0 ? left : j === width - 1 ? right : '')),
      );
    },
  },
  {
    id: 'title rows',
    order: 19,
    fits: any,
    apply(one) {
      const { grid } = one;
      const lines = german(one)
        ? ['Netzwerk Entlassmanagement Auental 2026', 'Stand: 12.11.2026 (bearb. FB 50)', '']
        : ['Discharge network Brookfield 2026', 'As of: 12 November 2026', ''];
      const width = grid.rows[grid.header].length;
      const few = lines.slice(0, 1 + one.pick(3));
      insertRows(
        grid,
        0,
        ...few.map((line) => Array.from({ length: width }, (_, j) => (j === 0 ? line : ''))),
      );
    },
  },
  {
    id: 'notes below',
    order: 20,
    fits: any,
    apply(one) {
      const { grid } = one;
      const width = grid.rows[grid.header].length;
      const lines = german(one)
        ? ['', 'Quelle: eigene Erhebung', 'Stand: 11/2026']
        : ['', 'Source: own survey', 'As of: 11/2026'];
      for (const line of lines.slice(0, 2 + one.pick(2)))
        grid.rows.push(Array.from({ length: width }, (_, j) => (j === 0 ? line : '')));
    },
  },
  {
    id: 'transposed',
    order: 21,
    fits: (one) =>
      one.form === 'actor-list' &&
      one.grid.header === 0 &&
      one.grid.merges.length === 0 &&
      one.grid.rows.length === one.known.actors.length + 1 &&
      at(one, 'name') === 0,
    apply(one) {
      const { grid } = one;
      grid.rows = grid.rows[0].map((_, j) => grid.rows.map((row) => row[j] ?? ''));
    },
  },
  {
    id: 'hidden rows',
    order: 22,
    fits: any,
    apply(one) {
      one.container = 'xlsx';
      one.grid.hidden.push(one.grid.header + 1 + one.pick(2));
    },
  },
  {
    id: 'sheets as waves',
    order: 23,
    fits: any,
    apply(one) {
      // The older wave knows the same actors and other ties.
      const { known: of } = one;
      const older: Known = {
        actors: of.actors,
        ties: of.actors.slice(1).map((_, i) => ({ a: i, b: i + 1, weight: 1 })),
      };
      one.title = '2025';
      one.sheets.push({
        name: '2023',
        rows: draft(older, one.form, one.language, one.pick).grid.rows,
      });
      if (one.container === 'csv') one.container = one.pick(2) === 0 ? 'xlsx' : 'ods';
    },
  },
  {
    id: 'an old copy',
    order: 24,
    fits: (one) => one.sheets.length === 0,
    apply(one) {
      const { known: of } = one;
      const older: Known = { actors: of.actors, ties: of.ties.slice(1) };
      one.title = german(one) ? 'Netz' : 'Net';
      one.sheets.push({
        name: `${one.title} ${german(one) ? '(alt)' : '(old)'}`,
        rows: draft(older, one.form, one.language, one.pick).grid.rows,
      });
      if (one.container === 'csv') one.container = one.pick(2) === 0 ? 'xlsx' : 'ods';
    },
  },
  {
    id: 'a sheet of choices',
    order: 25,
    fits: any,
    apply(one) {
      one.sheets.push({
        name: german(one) ? 'Auswahllisten' : 'Lists',
        rows: [
          [german(one) ? 'Farbe' : 'Colour', german(one) ? 'Bedeutung' : 'Meaning'],
          ['blau', SECTORS[one.language][0]],
          ['gelb', SECTORS[one.language][1]],
        ],
      });
      if (one.container === 'csv') one.container = one.pick(2) === 0 ? 'xlsx' : 'ods';
    },
  },
  {
    id: 'comma',
    order: 26,
    fits: any,
    apply(one) {
      one.delimiter = ',';
    },
  },
  {
    id: 'tab',
    order: 26,
    fits: any,
    apply(one) {
      one.delimiter = '\t';
    },
  },
  {
    id: 'cp1252',
    order: 27,
    fits: any,
    apply(one) {
      one.encoding = 'latin';
    },
  },
  {
    id: 'utf-16',
    order: 27,
    fits: any,
    apply(one) {
      one.encoding = 'utf16';
    },
  },
  {
    id: 'byte order mark',
    order: 27,
    fits: any,
    apply(one) {
      one.encoding = 'bom';
    },
  },
  {
    id: 'xlsx',
    order: 28,
    fits: any,
    apply(one) {
      one.container = 'xlsx';
    },
  },
  {
    id: 'ods',
    order: 28,
    fits: (one) => one.grid.merges.length === 0 && one.grid.hidden.length === 0,
    apply(one) {
      one.container = 'ods';
    },
  },
  {
    id: 'json',
    order: 29,
    fits: (one) =>
      has('actor-list', 'tie-list')(one) &&
      one.container === 'csv' &&
      one.encoding === 'utf8' &&
      one.grid.header === 0 &&
      one.grid.merges.length === 0 &&
      one.grid.rows[0].every((cell) => cell !== '') &&
      new Set(one.grid.rows[0]).size === one.grid.rows[0].length,
    apply(one) {
      one.container = 'json';
    },
  },
];

function totalOf(cells: readonly string[], count: boolean): number {
  const numbers = cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : 0));
  return count ? numbers.filter((n) => n > 0).length : numbers.reduce((all, n) => all + n, 0);
}

/** The draft as the file that a user would send. */
export async function fileOf(one: Draft): Promise<InputFile> {
  const { grid, container, sheets, title } = one;
  if (container === 'json') {
    const [header, ...rows] = grid.rows;
    const list = rows.map((row) => Object.fromEntries(header.map((key, j) => [key, row[j] ?? ''])));
    return { name: 'netz.json', bytes: new TextEncoder().encode(JSON.stringify(list)) };
  }
  if (container === 'ods')
    return {
      name: 'netz.ods',
      bytes: ods(
        Object.fromEntries([[title, grid.rows], ...sheets.map(({ name, rows }) => [name, rows])]),
      ),
    };
  const value = (cell: string) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell);
  if (container === 'xlsx') {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: title,
          rows: grid.rows.map((row) => row.map(value)),
          merges: grid.merges,
          rowDefs: new Map(grid.hidden.map((row) => [row, { hidden: true }])),
        },
        ...sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(value)) })),
      ],
    });
    return { name: 'netz.xlsx', bytes };
  }
  const quoted = (cell: string) =>
    cell.includes(one.delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = `${grid.rows.map((row) => row.map(quoted).join(one.delimiter)).join('\n')}\n`;
  return { name: 'netz.csv', bytes: encode(text, one.encoding) };
}

function encode(text: string, encoding: Draft['encoding']): Uint8Array {
  if (encoding === 'latin')
    return Uint8Array.from(text, (letter) =>
      letter.charCodeAt(0) > 255 ? 63 : letter.charCodeAt(0),
    );
  if (encoding === 'utf16') {
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) {
      bytes[2 + 2 * i] = text.charCodeAt(i) & 255;
      bytes[3 + 2 * i] = text.charCodeAt(i) >> 8;
    }
    return bytes;
  }
  return new TextEncoder().encode(encoding === 'bom' ? `\ufeff${text}` : text);
}

export type Outcome =
  | { kind: 'same' }
  | { kind: 'asked'; codes: string[] }
  | { kind: 'wrong'; what: string };

/** Whether a reader finds the network in its disguise, or asks. */
export async function outcomeOf(one: Draft): Promise<Outcome> {
  let dataset: Dataset;
  try {
    dataset = readDataset(await openFile(await fileOf(one)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      kind: 'asked',
      codes: error.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    };
  }
  const what = difference(one, dataset);
  return what === null ? { kind: 'same' } : { kind: 'wrong', what };
}

function difference({ known: of, weights, sectors }: Draft, dataset: Dataset): string | null {
  if (JSON.stringify(dataset).includes(PRIVATE)) return 'a person is shown';
  const labels = new Map(dataset.actors.map(({ id, label }) => [id, label]));
  const got = dataset.actors.map(({ label }) => label).sort();
  const want = of.actors.map(({ name }) => name).sort();
  if (JSON.stringify(got) !== JSON.stringify(want)) return `actors ${got.join(' | ')}`;
  const pair = (a: string, b: string) => [a, b].sort().join(' – ');
  const ties = new Map(
    dataset.ties.map(({ source, target, weight }) => [
      pair(labels.get(source) ?? '', labels.get(target) ?? ''),
      weight,
    ]),
  );
  const meant = new Map(
    of.ties.map(({ a, b, weight }) => [pair(of.actors[a].name, of.actors[b].name), weight]),
  );
  const missing = [...meant.keys()].filter((key) => !ties.has(key));
  const extra = [...ties.keys()].filter((key) => !meant.has(key));
  if (missing.length + extra.length > 0)
    return `ties missing ${missing.join(', ')}; extra ${extra.join(', ')}`;
  if (weights)
    for (const [key, weight] of meant)
      if (ties.get(key) !== weight) return `weight of ${key}: ${ties.get(key)} for ${weight}`;
  for (const { label, sector } of dataset.actors) {
    const own = of.actors.find(({ name }) => name === label)?.sector;
    if (sectors === 'all' && sector !== own) return `sector of ${label}: ${sector}`;
    if (sector !== null && sector !== own) return `sector of ${label}: ${sector}`;
  }
  return null;
}

/** A form, a network, and the disguises that it may wear. */
export const composition = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  form: fc.constantFrom<Form>('actor-list', 'tie-list', 'matrix', 'roster'),
  language: fc.constantFrom<'de' | 'en'>('de', 'en'),
  size: fc.integer({ min: 4, max: 9 }),
  worn: fc.uniqueArray(fc.constantFrom(...disguises.keys()), { maxLength: 5 }),
});
type Composition = typeof composition extends fc.Arbitrary<infer T> ? T : never;

/** Whole numbers below n, the same for the same seed. */
function picker(seed: number): (n: number) => number {
  let state = seed | 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
}

export function wear({ seed, form, language, size, worn }: Composition): {
  one: Draft;
  names: string[];
} {
  const pick = picker(seed);
  const one = draft(known(language, size, pick), form, language, pick);
  const names: string[] = [];
  const chosen = worn.map((i): Disguise => disguises[i]).sort((a, b) => a.order - b.order);
  for (const disguise of chosen)
    if (disguise.fits(one)) {
      disguise.apply(one);
      names.push(disguise.id);
    }
  return { one, names };
}
