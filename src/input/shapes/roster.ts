import { actorColumns } from '../actor-fields.ts';
import type { Builder } from '../builder.ts';
import { type Columns, nameValues } from '../columns.ts';
import { fold } from '../fold.ts';
import { headerKey } from '../headers.ts';
import { labelsOf, nameFinder } from '../labels.ts';
import { parseNumber } from '../numbers.ts';
import { problem } from '../problems.ts';
import { isOther } from '../reading/absent-words.ts';
import { scaleOf } from '../scale.ts';
import type { Table } from '../table.ts';
import { isAnswer, type Question, readAnswers } from './answers.ts';
import { isForced, type Shape } from './shape.ts';

/** A survey: one row for each respondent, one column for each actor that was asked about. */
export const roster: Shape = {
  id: 'roster',
  recognise,
  because: ['name', 'partners'],
  read,
};

/** Columns that must name actors of the table before a table is taken for a survey, and how many where all of them do. */
const ENOUGH = 3;
const FEW = 2;
/** No survey asks about more actors or in more questions. */
const MAX_COLUMNS = 20_000;
const MAX_QUESTIONS = 100;

function recognise(table: Table): Columns | null {
  const columns = actorColumns(table, ['partners']);
  if (!columns) return null;
  const questions = questionsOf(table, columns);
  if (questions.length === 0) return null;
  // The id of a survey program is that of the answer; only ids that the headers name are those of actors.
  const id = columns.get('id')?.[0];
  if (id !== undefined) {
    const ids = new Set(table.rows.map(({ cells }) => fold(cells[id])));
    if (!questions.some((question) => question.columns.some(({ key }) => ids.has(key)))) {
      columns.delete('id');
      columns.set('metadata', [id]);
    }
  }
  const asked = questions.flatMap((question) => question.columns.map(({ column }) => column));
  columns.set('partners', asked);
  // A form writes all answers to a question of several choices into one column more.
  const stems = new Set(questions.map(({ stem }) => headerKey(stem)));
  const joined = table.header.flatMap((header, i) =>
    !asked.includes(i) &&
    stems.has(headerKey(header)) &&
    !labelsOf(header).some(({ name }) => isOther(name))
      ? [i]
      : [],
  );
  if (joined.length > 0) columns.set('metadata', [...(columns.get('metadata') ?? []), ...joined]);
  const others = otherColumns(table, columns, questions);
  if (others.length > 0) columns.set('others', others);
  return columns;
}

function read(table: Table, columns: Columns, builder: Builder): void {
  const fields: Columns = new Map(columns);
  fields.delete('partners');
  const questions = questionsOf(table, fields);
  readAnswers(table, { columns: fields, questions, square: false }, builder);
  readOthers(table, columns, questions, builder);
}

/** The columns of the option "other": a cross or a grade, and the text that says who is meant. */
function otherColumns(table: Table, columns: Columns, questions: readonly Question[]): number[] {
  const used = new Set([...columns.values()].flat());
  const stems = questions.map(({ stem }) => stem);
  return table.header.flatMap((header, i) => {
    if (used.has(i)) return [];
    const own = labelsOf(header);
    return own.some(({ stem, name }) => isOther(name) && (stem === '' || stems.includes(stem)))
      ? [i]
      : [];
  });
}

/** Reads whom respondents wrote in beside the option "other", with the grade of that option; without a text there is nobody to name. */
function readOthers(
  table: Table,
  columns: Columns,
  questions: readonly Question[],
  builder: Builder,
): void {
  const others = columns.get('others') ?? [];
  if (others.length === 0) return;
  const texts = others.filter((i) => table.rows.some(({ cells }) => !isAnswer(cells[i])));
  const grades = others.filter((i) => !texts.includes(i));
  const grade = grades[0];
  const scale =
    grade === undefined
      ? null
      : scaleOf(
          { ...table, problems: [], scales: [] },
          { columns: [grade], direction: table.context.scale, asked: true },
        );
  let unnamed = 0;
  for (const { row, cells } of table.rows) {
    const answer = scale?.read(cells[grade]);
    const written = texts.filter((i) => cells[i] !== '' && !isAnswer(cells[i]));
    if (written.length === 0 && typeof answer === 'number' && answer > 0) unnamed++;
    const name = cells[columns.get('name')?.[0] as number];
    if (name === '' || (typeof answer === 'number' && answer <= 0)) continue;
    for (const column of written)
      builder.partners.push({
        actor: cells[columns.get('id')?.[0] ?? -1] || name,
        cell: cells[column],
        column: table.header[column],
        weight: typeof answer === 'number' ? answer : 1,
        layer: questions.length > 1 ? questions[0].stem : null,
        wave: null,
        evidence: null,
        table,
        row,
      });
  }
  if (unnamed > 0)
    table.problems.push(
      problem('other-unnamed', {
        file: table.file,
        column: table.header[others[0]],
        value: String(unnamed),
      }),
    );
}

/** The questions of a survey: columns whose headers share a stem and end in the names of actors. */
function questionsOf(table: Table, columns: Columns): Question[] {
  if (table.header.length > MAX_COLUMNS) return [];
  const find = nameFinder([...nameValues(table, columns), ...table.context.names]);
  const used = new Set([...columns.values()].flat());
  const free = table.header
    .map((header, column) => ({ column, labels: labelsOf(header) }))
    .filter(
      ({ column }) =>
        !used.has(column) &&
        !['metadata', 'completed', 'personal'].some((field) =>
          table.candidates[column].has(field as 'metadata'),
        ),
    );
  const forced = isForced(table, 'roster');
  const hits = new Map<string, number>();
  for (const { labels } of free)
    for (const { stem } of uniqueStems(labels.filter(({ name }) => find(name) !== null)))
      hits.set(stem, (hits.get(stem) ?? 0) + 1);
  if (forced)
    for (const { labels } of free)
      hits.set(labels[0]?.stem ?? '', hits.get(labels[0]?.stem ?? '') ?? 0);

  const questions: Question[] = [];
  const taken = new Set<number>();
  const stems = [...hits].filter(([, count]) => forced || count >= FEW).sort((a, b) => b[1] - a[1]);
  for (const [stem, count] of stems.slice(0, MAX_QUESTIONS)) {
    const members = free.flatMap(({ column, labels }) => {
      if (taken.has(column)) return [];
      const own = labels.filter((label) => label.stem === stem);
      const label = own.find(({ name }) => find(name) !== null) ?? own[0];
      return label ? [{ column, name: label.name, found: find(label.name) }] : [];
    });
    const asked = (stem === '' ? block(table, members, forced) : members).filter(
      ({ name, found }) => found !== null || !isOther(name),
    );
    if (asked.length === 0) continue;
    const known = asked.filter(({ found }) => found !== null).length;
    const all = known >= table.rows.length;
    if (!forced && count < ENOUGH && !(known >= FEW && (all || known * 2 >= asked.length)))
      continue;
    for (const { column } of asked) taken.add(column);
    questions.push({
      stem,
      columns: asked.map(({ column, name, found }) => ({
        column,
        name: found ?? name,
        key: fold(found ?? name),
      })),
    });
  }
  return questions.sort((a, b) => a.columns[0].column - b.columns[0].column);
}

interface Member {
  column: number;
  name: string;
  found: string | null;
}

/** Of headers that are names alone: those of known actors, those among them, and those beside them with the same answers. */
function block(table: Table, members: readonly Member[], forced: boolean): Member[] {
  const known = new Set(members.filter(({ found }) => found !== null).map(({ column }) => column));
  const first = Math.min(...known);
  const last = Math.max(...known);
  const top = highest(table, [...known]);
  const open = new Set(
    members
      .filter(({ column }) => table.candidates[column].size === 0 && hasAnswers(table, column))
      .map(({ column }) => column),
  );
  const beside = new Set<number>();
  for (const step of [-1, 1])
    for (let i = (step < 0 ? first : last) + step; open.has(i); i += step) {
      if (isEmpty(table, i) || highest(table, [i]) > top) break;
      beside.add(i);
    }
  return members.filter(
    ({ column }) =>
      known.has(column) ||
      beside.has(column) ||
      (open.has(column) && (forced || (column > first && column < last))),
  );
}

const isEmpty = (table: Table, column: number) =>
  table.rows.every(({ cells }) => cells[column] === '');

/** The highest number in some columns; words and crosses count as 1. */
function highest(table: Table, columns: readonly number[]): number {
  let top = 0;
  for (const { cells } of table.rows)
    for (const column of columns)
      if (cells[column] !== '') top = Math.max(top, parseNumber(cells[column], 'comma') ?? 1);
  return top;
}

const hasAnswers = (table: Table, column: number) =>
  table.rows.every(({ cells }) => isAnswer(cells[column]));

function uniqueStems<T extends { stem: string }>(labels: readonly T[]): T[] {
  return labels.filter(({ stem }, at) => labels.findIndex((other) => other.stem === stem) === at);
}
