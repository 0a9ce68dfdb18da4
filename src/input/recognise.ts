import type { Context } from './context.ts';
import { fieldsOf, headerKey } from './headers.ts';
import { problem } from './problems.ts';
import { adjacencyList } from './reading/adjacency.ts';
import { endsByNumber, headerless, startsWithTie } from './reading/headerless.ts';
import { linesOfText } from './reading/lines-of-text.ts';
import { nameByOthers } from './reading/name-by-others.ts';
import { namesTwice } from './reading/names-twice.ts';
import { lacksWords } from './reading/option-codes.ts';
import { findPartners } from './reading/partners-by-content.ts';
import { rivalOf, waySaid } from './reading/rival.ts';
import { findSquare } from './reading/square.ts';
import { weighColumns } from './reading/weigh-columns.ts';
import { actorList } from './shapes/actor-list.ts';
import { shapes } from './shapes/index.ts';
import { matrix } from './shapes/matrix.ts';
import { roster } from './shapes/roster.ts';
import type { Reading } from './shapes/shape.ts';
import { tieList } from './shapes/tie-list.ts';
import { readWritten } from './shapes/written.ts';
import type { Sheet } from './sheet.ts';
import { findTable } from './table.ts';

/**
 * Finds the shape of a sheet: the first that fits. Where a second one fits as well and would read other columns, nothing is
 * guessed: both are named as a problem, and the user decides by an option.
 */
export function recognise(sheet: Sheet, given: Context): Reading | null {
  const context = sheet.shape === undefined ? given : { ...given, shape: sheet.shape };
  if (sheet.rows.length === 0) return null;
  const written = readWritten(sheet, context);
  if (written) return written;
  const text = linesOfText(sheet, context);
  const spoken = text && (tieList.recognise(text) ?? actorList.recognise(text));
  if (text && spoken)
    return { table: text, shape: spoken.has('from') ? tieList : actorList, columns: spoken };
  const table = findTable(sheet, context);
  // A header with two words that are known is the header; names below it that stand in both directions are chance.
  const isNamed = (cell: string) => context.named.has(headerKey(cell));
  const sure =
    table !== null &&
    table.header.filter((cell) => fieldsOf(cell).size > 0 || isNamed(cell)).length >= 2;
  const data =
    !sure &&
    (endsByNumber(sheet, context) ||
      (context.named.size === 0 && context.shape === undefined && startsWithTie(sheet)));
  const bare = data ? headerless(sheet, context) : null;
  const ends = bare && tieList.recognise(bare);
  if (bare && ends) return { table: bare, shape: tieList, columns: ends };
  const square = findSquare(sheet, context, sure ? table.headerRow : undefined);
  const mayBeList = context.shape === undefined || context.shape === 'actor-list';
  const list =
    table === null && square === null && mayBeList ? adjacencyList(sheet, context) : null;
  const listed = list && actorList.recognise(list);
  if (list && listed) return { table: list, shape: actorList, columns: listed };
  if (table) {
    nameByOthers(table);
    weighColumns(table);
    if (mayBeList && context.named.size === 0) findPartners(table);
  }
  if (square) weighColumns(square);
  const twice = square && namesTwice(square);
  if (twice) {
    sheet.problems.push(
      problem('name-twice', { file: sheet.file, row: square.headerRow, value: twice }),
    );
    return null;
  }
  const fitting = shapes.flatMap((shape): Reading[] => {
    if (context.shape !== undefined && shape.id !== context.shape) return [];
    const seen = shape === matrix ? square : shape === roster ? (square ?? table) : table;
    const columns = seen && shape.recognise(seen);
    return seen && columns ? [{ table: seen, shape, columns }] : [];
  });
  // Whoever names a column of partners does not mean a list of ties.
  const named = new Set(context.named.values());
  const partners = named.has('partners') && !named.has('from') && !named.has('to');
  const others = fitting.filter(({ shape }) => shape !== tieList);
  const readings = partners && others.length > 0 ? others : fitting;
  const place = { file: sheet.file, row: sheet.rows[0].row };
  if (readings.length === 0) {
    const open = context.shape === undefined || context.shape === 'tie-list';
    const bare = open ? headerless(sheet, context) : null;
    for (const shape of [tieList, actorList]) {
      const columns = bare && shape.recognise(bare);
      if (columns) return { table: bare, shape, columns };
    }
    if (sheet.problems.some(({ code }) => code === 'header-unclear')) return null;
    const value = sheet.rows[0].cells.slice(0, 20).join(' | ');
    sheet.problems.push(
      context.shape === undefined
        ? problem('no-name-column', { ...place, value })
        : problem('shape-unfit', { ...place, value: context.shape }),
    );
    return null;
  }
  const rival = context.shape === undefined ? rivalOf(readings, context) : null;
  if (rival) {
    const value = rival.map(waySaid).join(' | ');
    sheet.problems.push(
      problem('two-readings', { ...place, row: readings[0].table.headerRow, value }),
    );
    sheet.choice = { file: sheet.file, code: 'two-readings', answers: rival };
    return null;
  }
  const [best] = readings;
  return best.shape === actorList && lacksWords(best, sheet) ? null : best;
}
