import type { Analysis, AnalyzedActor, AnalyzedTie } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { WRITTEN_ID, writtenColumn } from '../input/written.ts';
import { clean } from '../words/width.ts';
import { actorFields, ownColumns } from './csv/network-tables.ts';
import { type Attribute, tieAttributes } from './graph/attributes.ts';

/**
 * The network for Pajek (`.net`): vertices with their names, then `*Arcs` or `*Edges` with weights. What the format has no place for stands
 * in lines of comment between them, so that care-chain reads the whole network again.
 */
export function pajek(analysis: Analysis): string {
  assertResult('pajek', analysis, 'analysis');
  const { actors, ties, network } = analysis;
  const number = new Map(actors.map(({ id }, k) => [id, k + 1]));
  const stated = tieAttributes(analysis);
  return [
    `*Vertices ${actors.length}`,
    ...distinctLabels(actors).map((label, k) => `${k + 1} ${quoted(label)}`),
    '% Lines with care-chain are for care-chain; Pajek passes over them.',
    ...actors.map((actor, k) => `% care-chain actor ${k + 1} ${fieldsOf(actor, analysis)}`),
    ...ties.flatMap((tie, k) => {
      const own = attributesOf(tie, stated);
      return own === null ? [] : [`% care-chain tie ${k + 1} ${own}`];
    }),
    network.directed ? '*Arcs' : '*Edges',
    ...ties.map(
      ({ source, target, weight }) => `${number.get(source)} ${number.get(target)} ${weight}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The labels of actors; those that share one bear their ids too. */
export function distinctLabels(actors: readonly AnalyzedActor[]): string[] {
  const times = new Map<string, number>();
  const name = ({ id, label }: AnalyzedActor) => clean(label || id);
  for (const actor of actors) times.set(name(actor), (times.get(name(actor)) ?? 0) + 1);
  return actors.map((actor) =>
    times.get(name(actor)) === 1 ? name(actor) : `${name(actor)} (${actor.id})`,
  );
}

/** A label in quotation marks; the format knows no way to write one inside, and some readers take a backslash for more than it is. */
const quoted = (label: string): string =>
  `"${clean(label).replaceAll('"', "'").replaceAll('\\', '/')}"`;

function fieldsOf(actor: AnalyzedActor, analysis: Analysis): string {
  const fields = actorFields(analysis).map(({ name, value }): [string, unknown] => [
    name,
    value(actor),
  ]);
  const own = ownColumns(analysis).map((column): [string, unknown] => [
    writtenColumn(column),
    Object.hasOwn(actor.attributes, column) ? actor.attributes[column] : null,
  ]);
  return jsonOf([[WRITTEN_ID, actor.id], ['label', actor.label], ...fields, ...own]);
}

function attributesOf(tie: AnalyzedTie, attributes: Attribute<AnalyzedTie>[]): string | null {
  const stated = attributes
    .map(({ name, value }): [string, unknown] => [name, value(tie)])
    .filter(([, value]) => value !== null);
  return stated.length === 0 ? null : jsonOf(stated);
}

/** What is stated, on one line, every value as a text. */
const jsonOf = (entries: readonly [string, unknown][]): string =>
  JSON.stringify(
    Object.fromEntries(
      entries.filter(([, value]) => value !== null).map(([key, value]) => [key, String(value)]),
    ),
  );
