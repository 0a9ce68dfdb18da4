import type { Formatter } from '../words/formatter.ts';
import { list, sentence, table, tableOf } from './parts/lists.ts';
import { eachPair, indexKey } from './parts/pairs.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { valuesOf } from './parts/values.ts';
import { vocabulary } from './parts/vocabulary.ts';
import { departmentFields } from './terms/departments.ts';
import { type Block, type Cell, view } from './view.ts';

export type Departments = {
  departments: {
    name: string;
    field: string | null;
    actors: string[];
    inside: number;
    across: number;
    outside: number;
  }[];
  /** Tied pairs of departments with their ties and the possible ones. */
  pairs: { departments: [string, string]; ties: number; possible: number }[];
  /** Ties of the administration within a department, across, and the E-I index with what equal mixing would give. */
  within: number;
  across: number;
  eiIndex: number | null;
  expected: number | null;
  /** Departments without a tie to any other. */
  isolated: string[];
  /** Fields of integrated planning that no department of the table stands for. */
  fieldsAbsent: { id: string; label: { en: string; de: string } }[];
};

const fieldOf = vocabulary(departmentFields);
const maxInTable = 10;
const maxRows = 20;

export const departments = view<'departments', Departments>(
  {
    id: 'departments',
    reference:
      'Schubert 2018 (integrated perspective: networking across departments); Krackhardt & Stern 1988 (E-I index)',
    text: {
      en: {
        title: 'Departments of the administration',
        blocks: (value, say) => blocks(value, say, english),
        reading:
          'Counted are ties between municipal actors for whom a department is named. The E-I index is +1 where all ties run across departments and −1 where all stay inside; beside it stands what the sizes of the departments alone would give. It describes the structure, not the work of a person: one tie can carry a whole field, and a department with one actor in the table cannot have ties inside. A department without ties may simply not have been asked.',
        column: 'a column “department” for the actors of the municipality',
      },
      de: {
        title: 'Ressorts der Verwaltung',
        blocks: (value, say) => blocks(value, say, german),
        reading:
          'Gezählt werden Beziehungen zwischen kommunalen Akteuren, zu denen ein Ressort genannt ist. Der E-I-Index ist +1, wenn alle Beziehungen über Ressortgrenzen gehen, und −1, wenn alle innerhalb bleiben; daneben steht, was allein die Größe der Ressorts ergäbe. Er beschreibt den Aufbau, nicht die Arbeit einer Person: Eine Beziehung kann ein ganzes Feld tragen, und ein Ressort mit nur einem Akteur in der Tabelle kann innen keine haben. Ein Ressort ohne Beziehungen wurde vielleicht nur nicht befragt.',
        column: 'eine Spalte „Ressort“ (Fachbereich, Dezernat) bei den Akteuren der Kommune',
      },
    },
  },
  ({ analysis: { actors }, ties }) => {
    const stated = actors.map(({ department }) => department);
    const municipal = actors.some(({ sector }, i) => sector === MUNICIPALITY && stated[i] !== null);
    const counts = actors.map(
      ({ sector }, i) => stated[i] !== null && (!municipal || sector === MUNICIPALITY),
    );
    const { names, cells } = valuesOf(stated.map((cell, i) => (counts[i] ? cell : null)));
    if (names.length < 2) return null;

    const code = cells.map((cell) => cell[0] ?? -1);
    const members = names.map((): string[] => []);
    code.forEach((d, i) => {
      if (d >= 0) members[d].push(actors[i].id);
    });
    const sizes = members.map(({ length }) => length);
    const inside = names.map(() => 0);
    const across = names.map(() => 0);
    const outside = names.map(() => 0);
    const between = new Map<string, number>();
    eachPair(ties, (a, b) => {
      const [k, l] = [code[a], code[b]];
      if (k < 0 && l < 0) return;
      if (k < 0) outside[l]++;
      else if (l < 0) outside[k]++;
      else if (k === l) inside[k]++;
      else {
        across[k]++;
        across[l]++;
        between.set(indexKey(k, l), (between.get(indexKey(k, l)) ?? 0) + 1);
      }
    });
    const within = inside.reduce((sum, count) => sum + count, 0);
    const between2 = [...between.values()].reduce((sum, count) => sum + count, 0);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const possibleWithin = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const possible = (all * (all - 1)) / 2;
    const fields = names.map((name) => fieldOf(name));
    return {
      departments: names.map((name, d) => ({
        name,
        field: fields[d],
        actors: members[d],
        inside: inside[d],
        across: across[d],
        outside: outside[d],
      })),
      pairs: [...between]
        .map(([key, count]) => {
          const [k, l] = key.split(',').map(Number);
          return {
            departments: [names[k], names[l]] as [string, string],
            ties: count,
            possible: sizes[k] * sizes[l],
          };
        })
        .sort((x, y) => (x.departments.join('\0') < y.departments.join('\0') ? -1 : 1)),
      within,
      across: between2,
      eiIndex: within + between2 === 0 ? null : (between2 - within) / (between2 + within),
      expected: possible === 0 ? null : (possible - 2 * possibleWithin) / possible,
      isolated: names.filter((_, d) => sizes[d] > 0 && across[d] === 0),
      fieldsAbsent: departmentFields
        .filter(({ id }) => !fields.includes(id))
        .map(({ id, label }) => ({ id, label })),
    };
  },
);

type Words = typeof german;

const german = {
  overview: ({ departments: { length }, within, across }: Departments, say: Formatter) =>
    `${say.count(length, 'Ressort', 'Ressorts')}; von ${say.count(within + across, 'Beziehung', 'Beziehungen')} innerhalb der Verwaltung ${across === 1 ? 'geht' : 'gehen'} ${say.number(across)} über Ressortgrenzen (${say.percent(across / (within + across))}).`,
  none: ({ departments: { length } }: Departments, say: Formatter) =>
    `${say.count(length, 'Ressort', 'Ressorts')}; zwischen Akteuren der Verwaltung ist keine Beziehung genannt.`,
  index: (value: number, expected: number | null, say: Formatter) =>
    `E-I-Index der Verwaltung: ${say.number(value)}${expected === null ? '' : ` (bei gleichmäßiger Mischung ${say.number(expected)})`}.`,
  isolated: (names: string[], say: Formatter) =>
    `Ohne Verbindung zu einem anderen Ressort: ${list(names, say)}.`,
  absent: (names: string[], say: Formatter) =>
    `Von den elf Fachbereichen einer integrierten Planung ${names.length === 1 ? 'steht einer' : `stehen ${say.number(names.length)}`} nicht in der Tabelle: ${list(names, say, 11)}.`,
  matrix: 'Beziehungen zwischen den Ressorts',
  single: 'Ressorts und ihre Beziehungen',
  columns: ['Ressort', 'Akteure', 'innerhalb', 'zu anderen Ressorts', 'nach außen'],
};

const english: Words = {
  overview: ({ departments: { length }, within, across }, say) =>
    `${say.count(length, 'department', 'departments')}; of ${say.count(within + across, 'tie', 'ties')} inside the administration ${say.number(across)} ${across === 1 ? 'runs' : 'run'} across departments (${say.percent(across / (within + across))}).`,
  none: ({ departments: { length } }, say) =>
    `${say.count(length, 'department', 'departments')}; no tie is named between actors of the administration.`,
  index: (value, expected, say) =>
    `E-I index of the administration: ${say.number(value)}${expected === null ? '' : ` (with equal mixing ${say.number(expected)})`}.`,
  isolated: (names, say) => `Without a tie to another department: ${list(names, say)}.`,
  absent: (names, say) =>
    `Of the eleven fields of integrated planning ${say.number(names.length)} ${names.length === 1 ? 'is' : 'are'} not in the table: ${list(names, say, 11)}.`,
  matrix: 'Ties between the departments',
  single: 'Departments and their ties',
  columns: ['Department', 'Actors', 'inside', 'to other departments', 'to others'],
};

function blocks(value: Departments, say: Formatter, words: Words): Block[] {
  const { departments: all, pairs, isolated, eiIndex, expected, fieldsAbsent } = value;
  const shown = all.slice(0, maxInTable);
  const tied = new Map(pairs.map((pair) => [pair.departments.join('\0'), pair.ties]));
  const cell = (a: string, b: string): Cell =>
    a === b
      ? { number: all.find(({ name }) => name === a)?.inside ?? 0 }
      : { number: tied.get([a, b].join('\0')) ?? tied.get([b, a].join('\0')) ?? 0 };
  return [
    sentence(
      value.within + value.across === 0 ? words.none(value, say) : words.overview(value, say),
    ),
    ...(eiIndex === null ? [] : [sentence(words.index(eiIndex, expected, say))]),
    ...(isolated.length > 0 ? [sentence(words.isolated(isolated, say))] : []),
    ...(fieldsAbsent.length > 0 && fieldsAbsent.length < departmentFields.length
      ? [
          sentence(
            words.absent(
              fieldsAbsent.map(({ label }) => label[say.language]),
              say,
            ),
          ),
        ]
      : []),
    ...(all.length <= maxInTable
      ? [
          table(
            words.matrix,
            ['', ...shown.map(({ name }) => name)],
            shown.map(({ name }) => [
              { text: name },
              ...shown.map((other) => cell(name, other.name)),
            ]),
          ),
        ]
      : []),
    ...tableOf(
      words.single,
      words.columns,
      all
        .slice(0, maxRows)
        .map(({ name, actors, inside, across, outside }) => [
          { text: name },
          { number: actors.length },
          { number: inside },
          { number: across },
          { number: outside },
        ]),
    ),
  ];
}
