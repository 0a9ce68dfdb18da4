import type { Analysis } from '../analysis.ts';
import { columnsOf } from '../analyze/actors.ts';
import { assertResult } from '../arguments.ts';
import { actorBytes } from './json/actors.ts';

/** Actors or ties in one piece of the text: a longer one would outlive the next collection of garbage, and many would pile up. */
const BATCH = 100;

/** The analysis as JSON, indented by two blanks, with a newline at the end. */
export function json(analysis: Analysis): string {
  return [...jsonPieces(analysis)].join('');
}

/** The same text piece by piece: that of a large network is longer than a string can be. */
export function* jsonPieces(analysis: Analysis): Generator<string> {
  assertResult('jsonPieces', analysis, 'analysis');
  yield* fieldPieces(analysis, () => null);
}

/** The same text, of which actors whose figures stand in columns come as bytes; a piece is good until the next one is asked for. */
export function* jsonBytes(analysis: Analysis): Generator<string | Uint8Array> {
  assertResult('jsonBytes', analysis, 'analysis');
  const { actors } = analysis;
  const columns = actors.length > BATCH ? columnsOf(actors) : null;
  yield* fieldPieces<string | Uint8Array>(analysis, (key) =>
    key === 'actors' && columns !== null ? actorBytes(actors, columns) : null,
  );
}

function* fieldPieces<Piece>(
  analysis: Analysis,
  own: (key: string) => Iterable<Piece> | null,
): Generator<Piece | string> {
  let mark = '{';
  for (const [key, value] of Object.entries(analysis)) {
    yield `${mark}\n  ${JSON.stringify(key)}: `;
    const pieces = own(key);
    if (pieces !== null) yield* pieces;
    else if (Array.isArray(value) && value.length > BATCH) yield* listPieces(value);
    else yield indented(value);
    mark = ',';
  }
  yield '\n}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let k = 0; k < list.length; k += BATCH) {
    // Without the brackets, and without the newline before the closing one.
    const inner = indented(list.slice(k, k + BATCH)).slice(1, -4);
    yield `${k === 0 ? '[' : ','}${inner}`;
  }
  yield '\n  ]';
}

/** Indented by one step more, as the one entry of a list is, without the list. */
const indented = (value: unknown) => JSON.stringify([value], null, 2).slice(4, -2);

/** An analysis on one line, as programs read many of them one after the other. */
export function jsonLine(analysis: Analysis): string {
  assertResult('jsonLine', analysis, 'analysis');
  return `${JSON.stringify(analysis)}\n`;
}
