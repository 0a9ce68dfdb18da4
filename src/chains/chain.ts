import * as z from 'zod/mini';

const id = z.string();
const words = z.strictObject({ de: z.string(), en: z.string() });

/** What an expected handover rests on. */
const basis = z.enum(['law', 'contract', 'standard', 'seed', 'judgement']);

const sector = z.strictObject({ id, label: words, aliases: z.array(z.string()) });

const role = z.strictObject({
  id,
  label: words,
  /** The corner of the quadrangle where this role usually sits; null where it fits none. */
  sector: z.nullable(id),
  aliases: z.array(z.string()),
  required: z.boolean(),
  /** Other roles of the chain of which any one can take the place of this one. */
  anyOf: z.optional(z.array(id)),
  source: z.string(),
});

const handover = z.strictObject({
  from: id,
  to: id,
  why: words,
  basis,
  source: z.string(),
  /** Why this handover is legally limited; absent where it is not. */
  limited: z.optional(words),
});

/** A care chain: the four sectors of its quadrangle, its roles, and the handovers that should be there. */
export const chainSchema = z.strictObject({
  id,
  label: words,
  sectors: z.array(sector),
  roles: z.array(role),
  handovers: z.array(handover),
  caseManagerRole: z.nullable(id),
});

export type Chain = z.infer<typeof chainSchema>;
export type Handover = z.infer<typeof handover>;
