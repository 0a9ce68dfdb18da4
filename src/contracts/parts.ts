import * as z from 'zod/mini';

export const id = z.string();
export const text = z.nullable(z.string());
export const figure = z.nullable(z.number());
export const count = z.int().check(z.nonnegative());
export const pair = z.tuple([id, id]);

const words = z.object({ en: z.optional(z.string()), de: z.optional(z.string()) });
export const sector = z.object({ id, label: z.optional(z.union([z.string(), words])) });
const role = z.object({ id, label: z.optional(words), chain: z.optional(id) });
const handover = z.object({
  from: id,
  to: id,
  why: z.optional(words),
  basis: z.optional(z.string()),
  source: z.string(),
  chain: z.optional(id),
});

/** A name; of a person also what reports say in its place. */
const actor = z.object({
  id,
  label: z.string(),
  kind: z.optional(text),
  roles: z.optional(z.array(z.string())),
  sector: z.optional(text),
});

/** The names of what the findings mention. */
export const labels = z.object({
  actors: z.array(actor),
  sectors: z.array(sector),
  chain: z.nullable(z.object({ id, roles: z.array(role), handovers: z.array(handover) })),
});

/** What a plan tells of its names. */
export const planLabels = z.object({
  name: z.string(),
  actors: z.array(actor),
  sectors: z.array(sector),
  chain: z.nullable(
    z.object({
      id,
      roles: z.array(z.object({ id, label: z.optional(words), actors: z.array(id) })),
      handovers: z.array(
        z.object({
          from: id,
          to: id,
          why: z.optional(words),
          source: z.string(),
          limited: z.nullable(z.union([z.string(), words])),
        }),
      ),
    }),
  ),
});
