import { assertList, assertRecord, assertResult, assertText } from '../arguments.ts';
import { assertOptions } from '../error.ts';
import { checkedDataset, inTieOrder, quote, refuse } from '../input/checked-dataset.ts';
import type { Dataset, Membership, Tie } from '../input/dataset.ts';
import {
  type ActorInput,
  filledActor,
  filledTie,
  type MembershipInput,
  type TieInput,
} from '../input/dataset-of-parts.ts';
import { byCodeUnit } from '../input/fold.ts';
import { sidesOf } from '../input/tie-counts.ts';

/** Which ties of a pair are meant: those of one layer or wave, or all. */
export interface TiePlace {
  layer?: string | null;
  wave?: string | null;
}

/**
 * The data set with a tie more. It weighs as much as the median of the ties that are there, 1 where there is none, unless it says so
 * itself. O(m log m).
 *
 * @throws Error that starts with `care-chain/withTie:` for an end that is no actor, a tie that is there, or a value that does not fit
 * @example
 * withoutTie(withTie(dataset, { source: 'a', target: 'b' }), 'a', 'b'); // the data set as it was
 */
export function withTie(dataset: Dataset, tie: TieInput): Dataset {
  listedTies(dataset, 'withTie');
  assertRecord('withTie', tie, 'the tie as an object { source, target }');
  const { weight = medianWeight(dataset.ties) } = tie;
  return tied(
    dataset,
    [...dataset.ties, turned(dataset, filledTie({ ...tie, weight }))],
    'withTie',
  );
}

/**
 * The data set without the ties of a pair, in directed data without those from source to target. O(m).
 *
 * @throws Error that starts with `care-chain/withoutTie:` where there is no such tie
 */
export function withoutTie(
  dataset: Dataset,
  source: string,
  target: string,
  place: TiePlace = {},
): Dataset {
  listedTies(dataset, 'withoutTie');
  assertText('withoutTie', source);
  assertText('withoutTie', target);
  assertOptions('withoutTie', place);
  const { layer, wave } = place;
  const { source: from, target: to } = turned(dataset, { source, target });
  const left = dataset.ties.filter(
    (tie) =>
      tie.source !== from ||
      tie.target !== to ||
      (layer !== undefined && tie.layer !== layer) ||
      (wave !== undefined && tie.wave !== wave),
  );
  if (left.length === dataset.ties.length)
    refuse('withoutTie', `there is no tie ${quote(source)} – ${quote(target)} to take away.`);
  return tied(dataset, left, 'withoutTie');
}

/**
 * The data set with an actor more, and with what comes with it: its ties and its seats. O(n + m log m).
 *
 * @throws Error that starts with `care-chain/withActor:` for an actor that is there, or a value that does not fit
 */
export function withActor(
  dataset: Dataset,
  actor: ActorInput,
  parts: { ties?: readonly TieInput[]; memberships?: readonly MembershipInput[] } = {},
): Dataset {
  listedTies(dataset, 'withActor');
  assertRecord('withActor', actor, 'the actor as an object { id }');
  assertOptions('withActor', parts);
  const { ties = [], memberships = [] } = parts;
  assertList('withActor', ties);
  assertList('withActor', memberships);
  const seats = memberships.map(
    ({ actor, body, bodyType = null, function: as = null }): Membership => ({
      actor,
      body,
      bodyType,
      function: as,
    }),
  );
  const grown = {
    ...dataset,
    actors: [...dataset.actors, filledActor(actor)],
    // Stable: the seats of one actor stay in their order.
    memberships:
      seats.length === 0
        ? dataset.memberships
        : [...dataset.memberships, ...seats].sort((a, b) => byCodeUnit(a.actor, b.actor)),
  };
  return tied(
    grown,
    [...dataset.ties, ...ties.map((tie) => turned(dataset, filledTie(tie)))],
    'withActor',
  );
}

/**
 * The data set without an actor, its ties and its seats. O(n + m).
 *
 * @throws Error that starts with `care-chain/withoutActor:` for one that is not there
 */
export function withoutActor(dataset: Dataset, id: string): Dataset {
  listedTies(dataset, 'withoutActor');
  assertText('withoutActor', id);
  known(dataset, id, 'withoutActor');
  return tied(
    {
      ...dataset,
      actors: dataset.actors.filter((actor) => actor.id !== id),
      memberships: dataset.memberships.filter(({ actor }) => actor !== id),
    },
    dataset.ties.filter(({ source, target }) => source !== id && target !== id),
    'withoutActor',
  );
}

/**
 * The data set as if an actor had answered, or had not. Without its answer all that it alone reported is gone: in directed data the
 * arcs from it; else the ties that stand in its row alone, while one that the other side reported too stands without its confirmation.
 * A tie list reports from no side, so its ties stay. O(n + m).
 *
 * @throws Error that starts with `care-chain/withAnswer:` for an actor that is not there
 */
export function withAnswer(dataset: Dataset, id: string, answered: boolean): Dataset {
  listedTies(dataset, 'withAnswer');
  assertText('withAnswer', id);
  const { location } = known(dataset, id, 'withAnswer');
  const actors = dataset.actors.map((actor) => (actor.id === id ? { ...actor, answered } : actor));
  if (answered) return { ...dataset, actors };
  const isOwn = (place: Tie['locations'][number]) =>
    location.row !== null && place.file === location.file && place.row === location.row;
  const ties = dataset.ties.flatMap((tie): Tie[] => {
    if (tie.source !== id && (dataset.directed || tie.target !== id)) return [tie];
    if (dataset.directed) return [];
    const locations = tie.locations.filter((place) => !isOwn(place));
    if (locations.length === 0 && tie.locations.length > 0) return [];
    // Either its word is gone, or the other side alone spoke and it no longer contradicts.
    return [{ ...tie, locations, confirmed: null }];
  });
  return tied({ ...dataset, actors }, ties, 'withAnswer');
}

/**
 * The data set with another name for an actor, which keeps its id, so that whatever speaks of it still does. O(n).
 *
 * @throws Error that starts with `care-chain/withLabel:` for an actor that is not there, or a name that says nothing
 */
export function withLabel(dataset: Dataset, id: string, label: string): Dataset {
  assertResult('withLabel', dataset, 'data set');
  assertText('withLabel', id);
  assertText('withLabel', label);
  known(dataset, id, 'withLabel');
  if (label.trim() === '') refuse('withLabel', `the new name of ${quote(id)} is empty.`);
  return {
    ...dataset,
    actors: dataset.actors.map((actor) => (actor.id === id ? { ...actor, label } : actor)),
  };
}

/** With these ties, everything checked and in order, and the counts of its sides right. */
function tied(dataset: Dataset, ties: Tie[], id: string): Dataset {
  const changed = { ...dataset, ties: ties.slice().sort(inTieOrder) };
  const counts = { ...dataset.counts, ...sidesOf(changed.ties) };
  return checkedDataset({ ...changed, counts }, id);
}

function known({ actors }: Dataset, id: string, edit: string) {
  const found = actors.find((actor) => actor.id === id);
  if (!found) refuse(edit, `there is no actor ${quote(id)}.`);
  return found;
}

/** The end that sorts first is the source where ties have no direction. */
function turned<Ends extends { source: string; target: string }>(
  { directed }: Dataset,
  tie: Ends,
): Ends {
  const { source, target } = tie;
  return directed || source < target ? tie : { ...tie, source: target, target: source };
}

/** Half of the ties weigh no more. */
function medianWeight(ties: readonly Tie[]): number {
  const weights = Float64Array.from(ties, ({ weight }) => weight).sort();
  return weights.length === 0 ? 1 : weights[(weights.length - 1) >> 1];
}

function listedTies(dataset: Dataset, id: string): void {
  assertResult(id, dataset, 'data set');
  const { columns } = dataset;
  if (columns)
    refuse(
      id,
      'the ties of this data set are too many to be listed one by one, so none can be changed.',
    );
}
