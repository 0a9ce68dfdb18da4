import { CareChainError } from '../error.ts';
import type { Actor, Dataset, Tie } from './dataset.ts';
import { byCodeUnit } from './fold.ts';

const PARTS = [
  'name',
  'actors',
  'ties',
  'memberships',
  'directed',
  'problems',
  'provenance',
  'counts',
  'rules',
] as const;

/**
 * A data set whose parts fit each other, its actors in the order of their ids and its ties in that of their ends, layers and waves; the
 * same object where nothing had to be put in order. O(n log n + m log m).
 *
 * @throws Error that starts with `care-chain/<id>:` and names the first value that does not fit: a part that is missing, an actor or a
 * tie that stands twice, an end or a seat of nobody, a tie of an actor with itself, a weight that is no number above 0.
 */
export function checkedDataset(dataset: Dataset, id: string): Dataset {
  for (const part of PARTS)
    if (dataset[part] === undefined)
      refuse(id, `the data set has no "${part}". Make it with dataset({ actors, ties }).`);
  const { actors, ties, memberships, columns, directed } = dataset;
  const ids = new Set<string>();
  for (const actor of actors) checkActor(id, actor, ids);
  const known = (actor: string, what: string) => {
    if (!ids.has(actor))
      refuse(
        id,
        `${what} names the actor ${quote(actor)}, which is not among the actors. Add it to dataset.actors.`,
      );
  };
  const isNew = newTies(ids, directed);
  for (const tie of ties) {
    known(tie.source, 'a tie');
    known(tie.target, 'a tie');
    checkTie(id, tie, directed, isNew);
  }
  columns?.weight.forEach((weight, k) => {
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY))
      refuse(id, `columns.weight[${k}] is ${weight}. A weight is a number above 0.`);
  });
  for (const { actor } of memberships) known(actor, 'a membership');
  const sorted = <Item>(list: Item[], order: (a: Item, b: Item) => number): Item[] =>
    list.every((item, k) => k === 0 || order(list[k - 1], item) <= 0)
      ? list
      : [...list].sort(order);
  const inOrder = sorted(actors, (a, b) => byCodeUnit(a.id, b.id));
  if (columns && inOrder !== actors)
    refuse(id, 'the actors of a data set with columns must stand in the order of their ids.');
  const turned =
    directed || ties.every(({ source, target }) => source < target)
      ? ties
      : ties.map((tie) =>
          tie.source < tie.target ? tie : { ...tie, source: tie.target, target: tie.source },
        );
  const tied = sorted(turned, inTieOrder);
  return inOrder === actors && tied === ties
    ? dataset
    : { ...dataset, actors: inOrder, ties: tied };
}

/** By the ends, then the layer, then the wave. */
export function inTieOrder(a: Tie, b: Tie): number {
  return (
    byCodeUnit(a.source, b.source) ||
    byCodeUnit(a.target, b.target) ||
    byCodeUnit(a.layer ?? '', b.layer ?? '') ||
    byCodeUnit(a.wave ?? '', b.wave ?? '')
  );
}

function checkActor(id: string, actor: Actor, ids: Set<string>): void {
  if (typeof actor?.id !== 'string')
    refuse(id, `an actor has the id ${quote(actor?.id)}. An id is a text.`);
  if (ids.has(actor.id))
    refuse(id, `the actor ${quote(actor.id)} stands twice in dataset.actors. Keep one of them.`);
  ids.add(actor.id);
  if (!Array.isArray(actor.roles) || typeof actor.attributes !== 'object')
    refuse(
      id,
      `the actor ${quote(actor.id)} lacks "roles" or "attributes". Make the data set with dataset({ actors, ties }), which fills what is missing.`,
    );
}

function checkTie(id: string, tie: Tie, directed: boolean, isNew: (tie: Tie) => boolean): void {
  const { source, target, weight } = tie;
  const name = () => `${quote(source)} – ${quote(target)}`;
  if (source === target)
    refuse(id, `the tie ${name()} joins an actor with itself. Leave it out of dataset.ties.`);
  if (typeof weight !== 'number' || !Number.isFinite(weight) || weight <= 0)
    refuse(
      id,
      `the weight of the tie ${name()} is ${quote(weight)}. A weight is a number above 0; leave out a tie that weighs nothing.`,
    );
  if (!isNew(tie))
    refuse(
      id,
      `the tie ${name()} stands twice in dataset.ties, in one layer and wave${directed ? '' : ', whichever end comes first'}. Make one tie of the two.`,
    );
}

/** Says of one tie after the other whether none before had the same ends, layer and wave. */
function newTies(ids: ReadonlySet<string>, directed: boolean): (tie: Tie) => boolean {
  const places = new Map<string, number>();
  for (const actor of ids) places.set(actor, places.size);
  /** By layer and wave the pairs of places that were seen. */
  const seen = new Map<string, Set<number>>();
  return ({ source, target, layer, wave }) => {
    const kind =
      (layer ?? wave ?? null) === null ? '' : JSON.stringify([layer ?? null, wave ?? null]);
    let pairs = seen.get(kind);
    if (!pairs) {
      pairs = new Set();
      seen.set(kind, pairs);
    }
    const ends = [places.get(source) as number, places.get(target) as number];
    const [a, b] = directed || ends[0] < ends[1] ? ends : ends.toReversed();
    const before = pairs.size;
    return pairs.add(a * places.size + b).size > before;
  };
}

export function quote(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

export function refuse(id: string, sentence: string): never {
  throw new CareChainError('bad-dataset', `care-chain/${id}: ${sentence}`);
}
