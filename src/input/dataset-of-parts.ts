import { actorFields, fieldNames } from '../analysis/actor-fields.ts';
import { checkedDataset, quote, refuse } from './checked-dataset.ts';
import type { Actor, Dataset, Membership, MergeRule, Tie } from './dataset.ts';
import { sidesOf } from './tie-counts.ts';

/** An actor of which only the id need be known. */
export type ActorInput = Pick<Actor, 'id'> & Partial<Actor>;
/** A tie of which only the ends need be known; it then weighs 1. */
export type TieInput = Pick<Tie, 'source' | 'target'> & Partial<Tie>;
/** A seat of which only the actor and the committee need be known. */
export type MembershipInput = Pick<Membership, 'actor' | 'body'> & Partial<Membership>;

export interface DatasetInput {
  actors: readonly ActorInput[];
  ties: readonly TieInput[];
  memberships?: readonly MembershipInput[];
  /** What the data set is called in reports; `data` by default. */
  name?: string;
  /** Whether ties run from source to target; by default they do not. */
  directed?: boolean;
  /** How ties of one pair in several layers or waves count together; by default as the strongest. */
  merge?: MergeRule;
}

const text = (value: unknown) => typeof value === 'string';
const flag = (value: unknown) => typeof value === 'boolean';
const orNull = (test: (value: unknown) => boolean) => (value: unknown) =>
  value === null || test(value);
const texts = (value: unknown) => Array.isArray(value) && value.every(text);
const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const columns = (value: unknown) => record(value) && Object.values(value as object).every(text);
const weight = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value > 0;

type Fields = Record<string, [test: (value: unknown) => boolean, kind: string]>;

const aText: Fields[string] = [text, 'a text'];
const aTextOrNull: Fields[string] = [orNull(text), 'a text or null'];
const aList: Fields[string] = [texts, 'a list of texts'];
const yesNo: Fields[string] = [orNull(flag), 'true, false or null'];

const held = { text: aTextOrNull, texts: aList, truth: yesNo };

const ofActor: Fields = {
  id: aText,
  label: aText,
  ...Object.fromEntries(fieldNames.map((field) => [field, held[actorFields[field]]])),
  listed: [flag, 'true or false'],
  attributes: [columns, 'an object of texts by the name of their column'],
  location: [record, '{ file, row }'],
};
const ofTie: Fields = {
  source: aText,
  target: aText,
  weight: [weight, 'a number above 0'],
  layer: aTextOrNull,
  wave: aTextOrNull,
  confirmed: yesNo,
  evidence: aTextOrNull,
  benefit: aText,
  reporter: aText,
  locations: [Array.isArray, 'a list of { file, row }'],
};
const ofMembership: Fields = {
  actor: aText,
  body: aText,
  bodyType: aTextOrNull,
  function: aTextOrNull,
};
const ofDataset: Fields = {
  name: aText,
  actors: [Array.isArray, 'a list of actors'],
  ties: [Array.isArray, 'a list of ties'],
  memberships: [Array.isArray, 'a list of { actor, body }'],
  directed: [flag, 'true or false'],
  merge: [
    (rule) => ['max', 'sum', 'mean', 'last'].includes(rule as string),
    'max, sum, mean or last',
  ],
};

/**
 * Makes a data set of actors, ties and seats that a program holds, and fills what is not stated: the label is the id, a tie weighs 1, all
 * else is unknown. O(n log n + m log m).
 *
 * @throws Error that starts with `care-chain/dataset:` and names the value that does not fit
 * @example
 * const dataset = dataset({ actors: [{ id: 'ward' }, { id: 'gp' }], ties: [{ source: 'ward', target: 'gp' }] });
 */
export function dataset(input: DatasetInput): Dataset {
  if (!record(input)) refuse('dataset', `expected { actors, ties }, got ${quote(input)}.`);
  check(input, 'the data set', ofDataset, ['actors', 'ties']);
  const { actors, ties, memberships = [], name = 'data', directed = false, merge = 'max' } = input;
  for (const [k, actor] of actors.entries()) check(actor, `actors[${k}]`, ofActor, ['id']);
  for (const [k, tie] of ties.entries()) check(tie, `ties[${k}]`, ofTie, ['source', 'target']);
  for (const [k, seat] of memberships.entries())
    check(seat, `memberships[${k}]`, ofMembership, ['actor', 'body']);
  const made = ties.map(filledTie);
  return checkedDataset(
    {
      name,
      actors: actors.map(filledActor),
      ties: made,
      memberships: memberships.map(({ actor, body, bodyType = null, function: as = null }) => ({
        actor,
        body,
        bodyType,
        function: as,
      })),
      directed,
      problems: [],
      provenance: [],
      counts: { reported: made.length, merged: 0, selfTies: 0, zeroWeights: 0, ...sidesOf(made) },
      rules: { merge, direction: 'given' },
    },
    'dataset',
  );
}

/** An actor with every field, unknown where nothing is stated. */
export function filledActor(stated: ActorInput): Actor {
  const { id, label = id, listed = true, location = { file: null, row: null } } = stated;
  // Field by field, since a million actors put together by spreading take four times the room.
  const actor: { -readonly [Field in keyof Actor]?: unknown } = { id, label, listed };
  for (const field of fieldNames)
    actor[field] = field === 'roles' ? [...(stated.roles ?? [])] : (stated[field] ?? null);
  actor.attributes = { ...stated.attributes };
  actor.location = location;
  return actor as Actor;
}

/**
 * The same for an actor of whom only the name is known, as a million of them may be: written out, since an object that grows field by field
 * takes three times as long and more room.
 */
export function namedActor(
  { id, label, listed, location }: Pick<Actor, 'id' | 'label' | 'listed' | 'location'>,
  { roles, attributes }: Pick<Actor, 'roles' | 'attributes'>,
): Actor {
  return {
    id,
    label,
    listed,
    sector: null,
    roles,
    setting: null,
    ownership: null,
    stakeholderGroup: null,
    department: null,
    tier: null,
    area: null,
    kind: null,
    core: null,
    status: null,
    answered: null,
    attributes,
    location,
  };
}

/** A tie with every field; it weighs 1 where nothing is stated. */
export function filledTie({ source, target, ...stated }: TieInput): Tie {
  const {
    weight = 1,
    layer = null,
    wave = null,
    confirmed = null,
    evidence = null,
    locations = [],
    reporter,
    benefit,
  } = stated;
  const named = {
    ...(benefit === undefined ? {} : { benefit }),
    ...(reporter === undefined ? {} : { reporter }),
  };
  return { source, target, weight, layer, wave, confirmed, evidence, ...named, locations };
}

/** Refuses a value of the wrong kind, a name that nothing has, and a missing value. */
function check(given: object, place: string, fields: Fields, needed: readonly string[]): void {
  if (!record(given)) refuse('dataset', `${place} is ${quote(given)}. Give an object.`);
  const values = given as Record<string, unknown>;
  const at = (name: string) => (place === 'the data set' ? name : `${place}.${name}`);
  for (const name of needed)
    if (values[name] === undefined)
      refuse('dataset', `${at(name)} is missing. Give ${fields[name][1]}.`);
  for (const [name, value] of Object.entries(values)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      refuse(
        'dataset',
        `${at(name)} is unknown. ${fields === ofActor ? 'Put a column of your own into attributes; the fields are' : 'The fields are'} ${Object.keys(fields).join(', ')}.`,
      );
    if (value !== undefined && !field[0](value))
      refuse('dataset', `${at(name)} is ${shown(value)}. Give ${field[1]}.`);
  }
}

function shown(value: unknown): string {
  return typeof value === 'object'
    ? (JSON.stringify(value)?.slice(0, 80) ?? 'an object')
    : quote(value);
}
