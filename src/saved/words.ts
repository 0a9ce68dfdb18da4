import type { Analysis } from '../analysis.ts';
import type { Cell } from '../document/views/block.ts';
import { viewBlocks } from '../document/views/index.ts';
import { viewList } from '../views/list.ts';
import { findingText } from '../words/finding-text.ts';
import { type Formatter, formatter } from '../words/formatter.ts';
import { books } from '../words/index.ts';
import { AnalysisError } from './analysis-error.ts';

/**
 * What rules and views keep of a network is checked by the words that they make of it, in every language: whatever a text asks for
 * must be there, and an actor, a sector, a role, a number where one is said. So the check follows the registries.
 */
export function checkWords(analysis: Analysis): void {
  for (const book of Object.values(books)) {
    const say = strict(analysis, formatter(analysis, book));
    for (const { id } of viewList)
      if (Object.hasOwn(analysis.views, id))
        tried(['views', id], analysis.views[id], (value) =>
          viewBlocks(id, value as never, say, book).flatMap((block) =>
            block.kind === 'sentence'
              ? [block.text]
              : block.rows.flat().map((cell) => said(cell, say)),
          ),
        );
    analysis.findings.forEach(({ rule, evidence }, i) => {
      const text = findingText(book, rule);
      if (text)
        tried(['findings', String(i), 'evidence'], evidence, (value) => [
          text.finding(value, say),
          text.next(value, say),
        ]);
    });
  }
}

const NAME = '–';

/** A value of the wrong kind, told by where it was asked for. */
class Unfit extends Error {}

function tried(
  path: readonly string[],
  value: unknown,
  texts: (value: any) => readonly string[],
): void {
  const watch = watched(value, [...path]);
  let words: readonly string[];
  try {
    if (typeof value !== 'object' || value === null) throw new Unfit('object');
    words = texts(watch.value);
    const shown = words.join('\n');
    if (shown.includes('[object ') || (watch.missed() && shown.includes('undefined')))
      throw new Unfit('');
  } catch (error) {
    const what = error instanceof Unfit ? error.message : '';
    throw new AnalysisError('type', watch.last().join('.'), what);
  }
}

/** A value that remembers which of its keys was asked for last. */
function watched(root: unknown, start: string[]) {
  let last = start;
  let missed = false;
  const wrap = (value: unknown, path: string[]): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, key) => {
            const found = Reflect.get(target, key);
            if (typeof key !== 'string' || typeof found === 'function' || key === 'length')
              return found;
            last = [...path, key];
            missed ||= found === undefined;
            return wrap(found, last);
          },
        });
  return { value: wrap(root, start), last: () => last, missed: () => missed };
}

/** A formatter that takes nothing but what it can say, and says no names: whatever they are, they prove nothing. */
function strict(analysis: Analysis, say: Formatter): Formatter {
  const actors = new Set(analysis.actors.map(({ id }) => id));
  const sectors = new Set(analysis.sectors.map(({ id }) => id));
  const one = (known: ReadonlySet<string> | null, id: unknown) => {
    if (typeof id !== 'string' || (known && !known.has(id))) throw new Unfit('');
  };
  const all = (known: ReadonlySet<string> | null, ids: unknown) => {
    if (!Array.isArray(ids)) throw new Unfit('array');
    for (const id of ids) one(known, id);
  };
  const finite = (value: unknown) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unfit('number');
  };
  const after =
    <Rest extends unknown[], Result>(
      check: (value: unknown) => void,
      then: (...given: [any, ...Rest]) => Result,
    ) =>
    (...given: [any, ...Rest]): Result => {
      check(given[0]);
      return then(...given);
    };
  return {
    ...say,
    actor: after(
      (id) => one(actors, id),
      () => NAME,
    ),
    actors: after(
      (ids) => all(actors, ids),
      () => NAME,
    ),
    sector: after(
      (id) => one(sectors, id),
      () => NAME,
    ),
    sectors: after(
      (ids) => all(sectors, ids),
      () => NAME,
    ),
    role: after(
      (id) => one(null, id),
      () => NAME,
    ),
    roles: after(
      (ids) => all(null, ids),
      () => NAME,
    ),
    handover: after(
      (pair) => all(null, pair),
      () => NAME,
    ),
    why: after((pair) => all(null, pair), say.why),
    limited: after((pair) => all(null, pair), say.limited),
    term: (kind, id) => {
      one(null, id);
      return say.term(kind, id);
    },
    number: after(finite, say.number),
    percent: after(finite, say.percent),
    count: after(finite, say.count),
  };
}

function said(cell: Cell, say: Formatter): string {
  if ('text' in cell) {
    if (typeof cell.text !== 'string') throw new Unfit('string');
    return cell.text;
  }
  if ('number' in cell) return cell.number === null ? '' : say.number(cell.number, cell.digits);
  if ('share' in cell) return cell.share === null ? '' : say.percent(cell.share);
  return 'actors' in cell ? say.actors(cell.actors) : say.sectors(cell.sectors);
}
