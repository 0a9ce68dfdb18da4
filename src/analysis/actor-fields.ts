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

/** An actor's fields as a function of their names gives them; nothing is said where it gives none. */
export function fieldsBy(
  of: (field: ActorField) => ActorFields[ActorField] | undefined,
): ActorFields {
  const fields: Partial<Record<ActorField, unknown>> = {};
  for (const field of fieldNames) fields[field] = of(field) ?? (field === 'roles' ? [] : null);
  return fields as ActorFields;
}
