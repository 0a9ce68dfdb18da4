import type { AnalyzedActor, Json } from '../analysis.ts';
import type { Actor } from '../input/dataset.ts';
import type { MeasuredNetwork } from '../measures/measure-all.ts';

/** An actor's place among the columns of figures; no reader sees it. */
const PLACE = Symbol('place');

/**
 * The actors as an analysis describes them. Their figures stay in columns: `measures` makes the object of them anew whenever somebody
 * reads it, so that a million actors do not hold a million of them. Whoever reads, lists, copies or writes such an actor finds plain JSON.
 *
 * @param inPlace whether the actors themselves become those described, since nobody needs them as they were read
 */
export function describedActors(
  actors: readonly Actor[],
  told: (actor: number) => Pick<AnalyzedActor, 'sector' | 'roles'>,
  figures: Pick<MeasuredNetwork, 'actor' | 'actors'>,
  { inPlace }: { inPlace: boolean },
): AnalyzedActor[] {
  const measures = readingFrom(figures.actor);
  const described = actors.map((actor, i) => {
    const one: Partial<AnalyzedActor> = inPlace ? actor : copyOf(actor, 'location');
    Object.assign(one, told(i));
    Object.defineProperty(one, PLACE, { value: i });
    return Object.defineProperty(one, 'measures', measures) as AnalyzedActor;
  });
  columns.set(described, figures.actors);
  return described;
}

const columns = new WeakMap<readonly AnalyzedActor[], MeasuredNetwork['actors']>();

/** The columns in which the figures of all these actors stand, in their order; null where they have objects of their own. */
export const columnsOf = (actors: readonly AnalyzedActor[]): MeasuredNetwork['actors'] | null =>
  columns.get(actors) ?? null;

/** One property for all actors, so that they share a shape; it holds on to the figures and to nothing else of the network. */
const readingFrom = (figures: (actor: number) => Record<string, Json>) => ({
  get(this: { [PLACE]: number }) {
    return figures(this[PLACE]);
  },
  enumerable: true,
  configurable: true,
});

/** The actors with an object of figures each, as they are handed out. */
export const settledActors = (actors: readonly AnalyzedActor[]): AnalyzedActor[] =>
  actors.map((actor) => copyOf(actor) as AnalyzedActor);

/** A copy but for one field; field by field, since spreading takes four times the room. */
export function copyOf<One extends object>(one: One, but?: keyof One): Partial<One> {
  const copy: Partial<One> = {};
  for (const field in one) if (field !== but) copy[field] = one[field];
  return copy;
}
