import { ownColumns, readActor } from '../actor-fields.ts';
import { type ActorRow, type Builder, blankActor } from '../builder.ts';
import type { Columns } from '../columns.ts';
import { fold } from '../fold.ts';
import { isDirectedQuestion } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import { problem } from '../problems.ts';
import { type Answer, scaleOf } from '../scale.ts';
import type { Table } from '../table.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';

/** Whether a cell looks like an answer about somebody: blank, a number, a cross, a word of a scale, or not answered. */
export function isAnswer(cell: string): boolean {
  return (
    cell === '' ||
    yesOrNo(cell) !== null ||
    isNotAnswered(cell) ||
    parseNumber(cell, 'comma') !== null ||
    ordinal(cell) !== null
  );
}

/** A question about several actors: one column for each of them. */
export interface Question {
  /** What the headers have in common; empty where a header is the name alone. Keys are the folded names. */
  stem: string;
  columns: { column: number; name: string; key: string }[];
}

interface Asked {
  columns: Columns;
  questions: readonly Question[];
  /** Whether rows and columns are the same actors by construction, so that a blank row is no silence. */
  square: boolean;
}

/**
 * Reads tables in which each row is somebody who was asked about the actors in the columns. Where the cells of a question
 * say "no" somewhere, a blank is no answer; where they hold crosses alone, a blank is a no.
 */
export function readAnswers(
  table: Table,
  { columns, questions, square }: Asked,
  builder: Builder,
): void {
  const { header, file } = table;
  const listed = questions.flatMap((question) => question.columns.map(({ column }) => column));
  const own = ownColumns(table, columns, listed);
  const completed = table.candidates.findIndex((fields) => fields.has('completed'));
  const name = columns.get('name')?.[0] as number;
  const scales = questions.map((question) => openScale(table, question, name));
  for (const { stem, columns: first } of questions)
    builder.directions.push({
      table,
      column: header[first[0].column],
      directed: isDirectedQuestion(stem),
    });

  const layers = questions.length > 1;
  const rows: { actor: ActorRow; said: number; missing: number; done: boolean | null }[] = [];
  const unsaid: { actor: ActorRow; question: number; name: string }[] = [];
  let blanks = 0;
  for (const row of table.rows) {
    const actor = readActor(table, columns, own, row);
    if (!actor) continue;
    const key = fold(actor.name);
    const source = actor.id ?? actor.name;
    let said = 0;
    let yes = 0;
    let missing = 0;
    questions.forEach((question, q) => {
      for (const { column, name: target, key: other } of question.columns) {
        const cell = row.cells[column];
        // Some programs write the option itself where it is ticked.
        const ticked = cell !== '' && (fold(cell) === other || fold(cell) === fold(target));
        const answer = ticked ? 1 : scales[q].read(cell, row.row, column);
        const self = other === key || target === source;
        if (answer === 'blank') continue;
        if (answer === 'missing') {
          if (self) continue;
          missing++;
          unsaid.push({ actor, question: q, name: target });
          continue;
        }
        said++;
        if (answer === 0) continue;
        yes++;
        builder.ties.push({
          source,
          target,
          weight: answer,
          layer: layers ? question.stem : null,
          wave: actor.wave,
          evidence: null,
          naming: true,
          column: header[column],
          table,
          row: row.row,
        });
      }
    });
    const done = completed < 0 ? null : isDone(row.cells[completed]);
    // A form that was left with every box unticked says nothing.
    rows.push({ actor, said: done === false && yes === 0 ? 0 : said, missing, done });
    blanks += missing;
  }

  const silentRow = rows.some(({ said, missing }) => said === 0 && missing > 0);
  for (const { actor, said, missing, done } of rows) {
    actor.asked = true;
    const spoke = said > 0 || (missing === 0 && done !== false && (done === true || square));
    if (!actor.tracksAnswers && (!square || silentRow)) {
      actor.tracksAnswers = true;
      actor.answered = spoke;
      if (!spoke)
        table.problems.push(
          problem('row-without-answers', { file, row: actor.row, value: actor.name }),
        );
      else if (done === false)
        table.problems.push(problem('row-incomplete', { file, row: actor.row, value: actor.name }));
    }
    builder.actors.push(actor);
  }
  for (const { actor, question, name: target } of unsaid)
    builder.unsaid.push({
      source: actor.id ?? actor.name,
      target,
      layer: layers ? questions[question].stem : null,
      wave: actor.wave,
      table,
    });
  if (blanks > 0) table.problems.push(problem('cells-missing', { file, value: String(blanks) }));
  addSilent(
    table,
    columns,
    questions,
    rows.map(({ actor }) => actor),
    builder,
  );
}

interface Opened {
  read(cell: string, row: number, column: number): Exclude<Answer, 'unknown'>;
}

/** The scale of a question, and what a blank cell means in it. */
function openScale(table: Table, { columns }: Question, name: number): Opened {
  const numbers = columns.map(({ column }) => column);
  const { context, file, header } = table;
  const scale = scaleOf(table, { columns: numbers, direction: context.scale, asked: true });
  let no = false;
  let blank = false;
  for (const { cells } of table.rows) {
    const respondent = fold(cells[name]);
    for (const { column, key } of columns) {
      if (respondent === key) continue;
      const answer = scale.read(cells[column]);
      if (answer === 0) no = true;
      if (answer === 'blank') blank = true;
    }
  }
  // Grades and words of a scale have a word for "never"; only crosses leave it blank.
  const graded = table.rows.some(({ cells }) =>
    numbers.some((column) => {
      const answer = scale.read(cells[column]);
      return typeof answer === 'number' && answer > 0 && yesOrNo(cells[column]) === null;
    }),
  );
  const blankIsNo = !no && !graded;
  if (blankIsNo && blank)
    table.problems.push(problem('blank-means-no', { file, column: header[numbers[0]] }));
  const unknown = new Set<string>();
  return {
    read(cell, row, column) {
      const answer = scale.read(cell);
      if (answer === 'blank') return blankIsNo ? 'blank' : 'missing';
      if (answer === 'unknown' || (typeof answer === 'number' && answer < 0)) {
        if (!unknown.has(cell)) {
          unknown.add(cell);
          table.problems.push(
            problem('answer-unknown', { file, row, column: header[column], value: cell }),
          );
        }
        return 'missing';
      }
      return answer;
    },
  };
}

/** A column of a survey that says whether somebody came to its end: a date, a yes, a page. */
function isDone(cell: string): boolean {
  return cell !== '' && !isNotAnswered(cell) && yesOrNo(cell) !== false;
}

/** Actors that have a column but no row were asked and kept silent. */
function addSilent(
  table: Table,
  columns: Columns,
  questions: readonly Question[],
  rows: readonly ActorRow[],
  builder: Builder,
): void {
  const present = new Set(rows.flatMap(({ id, name }) => [fold(name), ...(id ? [fold(id)] : [])]));
  const waves = new Set(rows.map(({ wave }) => wave));
  for (const { columns: asked } of questions)
    for (const { column, name, key } of asked) {
      if (present.has(key)) continue;
      present.add(key);
      const place = { file: table.file, column: table.header[column], value: name };
      table.problems.push(problem('asked-silent', place));
      builder.actors.push({
        ...blankActor(table, table.headerRow),
        name,
        answered: false,
        wave: waves.size === 1 ? ([...waves][0] as string | null) : null,
        asked: true,
        tracksAnswers: true,
        columns,
      });
    }
}
