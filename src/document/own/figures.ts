import type { AnalyzedActor, Json } from '../../analysis.ts';
import * as registry from '../../measures/index.ts';
import type { Context } from '../context.ts';
import { measureText } from '../measure-text.ts';
import { plainText } from './unknown.ts';

const known = new Set(
  Object.values<registry.AnyMeasure>(registry).flatMap(({ id, key = id }) => [id, key]),
);
/** What an analysis says of its network beside its measures. */
const facts = new Set(['actors', 'ties', 'directed', 'weighted']);

/** The name of a measure of one's own; its id where it has no words in this language. */
const nameOf = (id: string, { language, own }: Context): string =>
  (own.measures.some((one) => one.id === id) ? measureText(id, language)?.name : undefined) ?? id;

/** Columns of figures that no measure of the registry gave. */
export function ownColumns(
  actors: readonly AnalyzedActor[],
  context: Context,
): { title: string; of: (actor: AnalyzedActor) => number | null }[] {
  const keys = new Set(
    actors.flatMap(({ measures }) =>
      Object.keys(measures).filter((key) => !known.has(key) && isFigure(measures[key])),
    ),
  );
  return [...keys].map((key) => ({
    title: nameOf(key, context),
    of: ({ measures }) => (typeof measures[key] === 'number' ? measures[key] : null),
  }));
}

const isFigure = (value: Json) => value === null || typeof value === 'number';

/** What no measure of the registry says of the network, each with its name and its value in words. */
export function ownRows(context: Context): [name: string, value: string][] {
  const { network } = context.analysis;
  return Object.entries<Json>(network)
    .filter(([key]) => !known.has(key) && !facts.has(key))
    .map(([key, value]) => [nameOf(key, context), plainText(value, context.say)]);
}
