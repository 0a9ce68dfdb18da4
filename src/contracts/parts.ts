import * as z from 'zod/mini';

export const id = z.string();
export const text = z.nullable(z.string());
export const figure = z.nullable(z.number());
export const count = z.int().check(z.nonnegative());
export const pair = z.tuple([id, id]);

const words = z.object({
  /** In English. */
  en: z.optional(z.string()),
  /** In German. */
  de: z.optional(z.string()),
});
export const sector = z.object({
  /** The id of the sector. */
  id,
  /** Its name, where the id does not say it. */
  label: z.optional(z.union([z.string(), words])),
});
const role = z.object({
  /** The id of the role. */
  id,
  /** Its name, where one's own chain gives one. */
  label: z.optional(words),
  /** The chain that it belongs to, where there are several. */
  chain: z.optional(id),
});
const handover = z.object({
  /** The role that hands over. */
  from: id,
  /** The role that takes over. */
  to: id,
  /** What it is there for, where one's own chain says it. */
  why: z.optional(words),
  /** What the expectation rests on. */
  basis: z.optional(z.string()),
  /** The text that the expectation rests on. */
  source: z.string(),
  /** The chain that it belongs to, where there are several. */
  chain: z.optional(id),
});

/** A name; of a person also what reports say in its place. */
const actor = z.object({
  /** The id of the actor. */
  id,
  /** The name that the table gives. */
  label: z.string(),
  /** Of a person: what it is. */
  kind: z.optional(text),
  /** Of a person: the roles by which reports call it. */
  roles: z.optional(z.array(z.string())),
  /** Of a person: the sector by which reports call it. */
  sector: z.optional(text),
});

/** The names of what the findings mention. */
export const labels = z.object({
  /** The names of the actors. */
  actors: z.array(actor),
  /** The names of the sectors. */
  sectors: z.array(sector),
  /** The names of the chain; null without one. */
  chain: z.nullable(
    z.object({
      /** The id of the chain. */
      id,
      /** Its roles. */
      roles: z.array(role),
      /** Its handovers. */
      handovers: z.array(handover),
    }),
  ),
});

/** What a plan tells of its names. */
export const planLabels = z.object({
  /** The name of the data set. */
  name: z.string(),
  /** The names of the actors. */
  actors: z.array(actor),
  /** The names of the sectors. */
  sectors: z.array(sector),
  /** The names of the chain; null without one. */
  chain: z.nullable(
    z.object({
      /** The id of the chain. */
      id,
      /** Its roles. */
      roles: z.array(
        z.object({
          /** The id of the role. */
          id,
          /** Its name, where one's own chain gives one. */
          label: z.optional(words),
          /** Who fills it. */
          actors: z.array(id),
        }),
      ),
      /** Its handovers. */
      handovers: z.array(
        z.object({
          /** The role that hands over. */
          from: id,
          /** The role that takes over. */
          to: id,
          /** What it is there for, where one's own chain says it. */
          why: z.optional(words),
          /** The text that the expectation rests on. */
          source: z.string(),
          /** Why law limits it: the id of the reason, or the words of one's own chain; null where it does not. */
          limited: z.nullable(z.union([z.string(), words])),
        }),
      ),
    }),
  ),
});
