/** What an actor is beside its name, field by field, each with what holds it, in the order in which they are written. */
export const actorFieldsOf = <Text, Texts, Truth>({
  text,
  texts,
  truth,
}: {
  text: Text;
  texts: Texts;
  truth: Truth;
}) => ({
  /** The id of the sector; null where none is known. */
  sector: text,
  /** The roles: ids of the chain, else the words of the table. */
  roles: texts,
  /** Inpatient or outpatient, as the table says. */
  setting: text,
  /** Who owns it, as the table says. */
  ownership: text,
  /** The group of stakeholders, as the table says. */
  stakeholderGroup: text,
  /** The department, as the table says. */
  department: text,
  /** The level of planning, as the table says. */
  tier: text,
  /** The area, as the table says. */
  area: text,
  /** What it is: an organisation, a person and so on, as the table says. */
  kind: text,
  /** Whether the table counts it among the core. */
  core: truth,
  /** Whether it is there, planned or gone, in the words of the table. */
  status: text,
  /** Whether it answered; null where the table does not say. */
  answered: truth,
});

export const actorFields = actorFieldsOf({ text: 'text', texts: 'texts', truth: 'truth' } as const);

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
