import { assertList, assertRecord, assertResult, assertText } from '../arguments.ts';
import { CareChainError, refuseName } from '../error.ts';
import type { Dataset } from '../input/dataset.ts';
import type { ActorInput } from '../input/dataset-of-parts.ts';
import { fold } from '../input/fold.ts';
import { withActor, withAnswer, withLabel, withoutActor, withoutTie, withTie } from './edits.ts';

/** One thing that could be otherwise; actors are named by id or label. */
export type Change =
  | { kind: 'add-tie'; source: string; target: string; weight?: number }
  | { kind: 'remove-tie'; source: string; target: string }
  | { kind: 'add-actor'; actor: ActorInput }
  | { kind: 'remove-actor'; actor: string }
  | { kind: 'rename-actor'; actor: string; label: string }
  | { kind: 'silent'; actor: string };

/** What each kind of change names. */
const KINDS: { [Kind in Change['kind']]: readonly ('source' | 'target' | 'actor' | 'label')[] } = {
  'add-tie': ['source', 'target'],
  'remove-tie': ['source', 'target'],
  'add-actor': ['actor'],
  'remove-actor': ['actor'],
  'rename-actor': ['actor', 'label'],
  silent: ['actor'],
};

/** Why a change cannot be made, and whom it names. */
export type ChangeMistake =
  | 'unknown-actor'
  | 'ambiguous-actor'
  | 'actor-exists'
  | 'tie-exists'
  | 'no-tie'
  | 'same-actor'
  | 'unknown-sector'
  | 'unknown-role';

/** A change that cannot be made; of an unknown word the names go on with those that are near. */
export class ChangeError extends CareChainError<ChangeMistake> {
  constructor(
    code: ChangeMistake,
    readonly change: Change,
    readonly names: readonly string[],
  ) {
    super(code, `care-chain/what-if: ${SAYS[code](names)}`);
    this.name = 'ChangeError';
  }
}

const SAYS: Record<ChangeMistake, (names: readonly string[]) => string> = {
  'unknown-actor': ([name]) => `there is no actor "${name}".`,
  'ambiguous-actor': ([name, ...ids]) =>
    `"${name}" may be ${ids.map((id) => `"${id}"`).join(' or ')}. Name one by its id.`,
  'actor-exists': ([name]) => `the actor "${name}" is there already.`,
  'tie-exists': ([a, b]) => `the tie "${a}" – "${b}" is there already.`,
  'no-tie': ([a, b]) => `there is no tie "${a}" – "${b}" to take away.`,
  'same-actor': ([name]) => `"${name}" cannot have a tie with itself.`,
  'unknown-sector': ([word]) => `the care chain knows no sector "${word}".`,
  'unknown-role': ([word]) => `the care chain knows no role "${word}".`,
};

/**
 * A data set with some changes made, one after the other, and the changes with actors by their ids.
 *
 * @throws ChangeError for the first that cannot be made
 */
export function withChanges(
  dataset: Dataset,
  changes: readonly Change[],
): { dataset: Dataset; changes: Change[] } {
  assertResult('withChanges', dataset, 'data set');
  assertList('withChanges', changes);
  for (const change of changes) checkChange(change);
  let now = dataset;
  const made = changes.map((change) => {
    const one = named(now, change);
    now = withChange(now, one);
    return one;
  });
  return { dataset: now, changes: made };
}

function checkChange(change: Change): void {
  assertRecord('withChanges', change, 'each change as an object { kind, … }');
  if (!Object.hasOwn(KINDS, String(change.kind)))
    refuseName(
      'withChanges',
      { code: 'unknown-change', what: 'there is no change', name: change.kind },
      Object.keys(KINDS),
    );
  for (const key of KINDS[change.kind]) {
    const named = (change as { [key: string]: unknown })[key];
    if (change.kind === 'add-actor') assertRecord('withChanges', named, 'the new actor as { id }');
    else assertText('withChanges', named);
  }
}

function withChange(dataset: Dataset, change: Change): Dataset {
  switch (change.kind) {
    case 'add-tie': {
      const { source, target, weight } = change;
      if (hasTie(dataset, source, target))
        throw new ChangeError('tie-exists', change, [source, target]);
      return withTie(dataset, { source, target, ...(weight === undefined ? {} : { weight }) });
    }
    case 'remove-tie': {
      const { source, target } = change;
      if (!hasTie(dataset, source, target))
        throw new ChangeError('no-tie', change, [source, target]);
      return withoutTie(dataset, source, target);
    }
    case 'add-actor':
      return withActor(dataset, change.actor);
    case 'remove-actor':
      return withoutActor(dataset, change.actor);
    case 'rename-actor':
      return withLabel(dataset, change.actor, change.label);
    case 'silent':
      return withAnswer(dataset, change.actor, false);
  }
}

function hasTie({ ties, directed }: Dataset, a: string, b: string): boolean {
  return ties.some(
    ({ source, target }) =>
      (source === a && target === b) || (!directed && source === b && target === a),
  );
}

/** The change with the ids of those it names. */
function named(dataset: Dataset, change: Change): Change {
  const id = (name: string) => actorNamed(dataset, name, change);
  switch (change.kind) {
    case 'add-actor':
      if (dataset.actors.some((actor) => actor.id === change.actor.id))
        throw new ChangeError('actor-exists', change, [change.actor.id]);
      return change;
    case 'remove-actor':
    case 'rename-actor':
    case 'silent':
      return { ...change, actor: id(change.actor) };
    default: {
      const [source, target] = [id(change.source), id(change.target)];
      if (source === target) throw new ChangeError('same-actor', change, [source]);
      return { ...change, source, target };
    }
  }
}

/** The ids that a name may mean: the exact id, else those of the exact label, else those of either in another spelling. */
export function findActor({ actors }: Pick<Dataset, 'actors'>, name: string): string[] {
  const folded = fold(name);
  const tests: ((actor: { id: string; label: string }) => boolean)[] = [
    ({ id }) => id === name,
    ({ label }) => label === name,
    ({ id, label }) => folded !== '' && (fold(id) === folded || fold(label) === folded),
  ];
  for (const test of tests) {
    const found = actors.filter(test);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

function actorNamed(dataset: Dataset, name: string, change: Change): string {
  const found = findActor(dataset, name);
  if (found.length === 1) return found[0];
  throw new ChangeError(found.length > 1 ? 'ambiguous-actor' : 'unknown-actor', change, [
    name,
    ...found,
  ]);
}
