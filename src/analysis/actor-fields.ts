/** What an actor is beside its name, field by field, each with what it holds, in the order in which they are written. */
export const actorFields = {
  sector: 'text',
  roles: 'texts',
  setting: 'text',
  ownership: 'text',
  stakeholderGroup: 'text',
  department: 'text',
  tier: 'text',
  area: 'text',
  kind: 'text',
  core: 'truth',
  /** For example active, planned, missing, no capacity. */
  status: 'text',
  /** Whether the actor answered the survey. */
  answered: 'truth',
} as const;

interface Held {
  /** `null` where the table says nothing. */
  text: string | null;
  texts: string[];
  /** `null` where the table says nothing. */
  truth: boolean | null;
}

export type ActorField = keyof typeof actorFields;

type Holding<Kind extends keyof Held> = {
  [Field in ActorField]: (typeof actorFields)[Field] extends Kind ? Field : never;
}[ActorField];

/** All of them, as an actor has them. */
export type ActorFields = { -readonly [Field in ActorField]: Held[(typeof actorFields)[Field]] };

export const fieldNames = Object.keys(actorFields) as ActorField[];

const namesOf = <Kind extends keyof Held>(kind: Kind) =>
  fieldNames.filter((field) => actorFields[field] === kind) as Holding<Kind>[];

export const textFields = namesOf('text');
export const truthFields = namesOf('truth');

/** Each field as a function of its name gives it; roles are a list of their own. */
export function fieldsFrom(given: Partial<ActorFields>): ActorFields {
  return Object.fromEntries(
    fieldNames.map((field) => [
      field,
      field === 'roles' ? [...(given.roles ?? [])] : (given[field] ?? null),
    ]),
  ) as unknown as ActorFields;
}
