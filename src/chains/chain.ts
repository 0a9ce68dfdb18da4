import * as z from 'zod/mini';

const id = z.string();
/** A name or a reason, in the languages in which its author gives it. */
const words = z.strictObject({
  /** In German. */
  de: z.optional(z.string()),
  /** In English. */
  en: z.optional(z.string()),
});

/** What an expected handover rests on; `funding` is a condition for public money, no duty. */
const basis = z.enum(['law', 'contract', 'standard', 'funding', 'seed', 'judgement']);

/**
 * How law limits a handover: with `consent` in each case the path is still expected; with `free-choice` nobody may steer, so that it is
 * neither proposed nor counted, as gap or as success.
 */
const limit = z.enum(['consent', 'free-choice']);

const sector = z.strictObject({
  /** The id of the corner. */
  id,
  /** Its name. */
  label: words,
  /** Words of tables that mean it. */
  aliases: z.array(z.string()),
});

const role = z.strictObject({
  /** The id of the role. */
  id,
  /** Its name. */
  label: words,
  /** The corner of the quadrangle where this role usually sits; null where it fits none. */
  sector: z.nullable(id),
  /** Words of tables that mean it. */
  aliases: z.array(z.string()),
  /** Whether the chain expects somebody to fill it. */
  required: z.boolean(),
  /** Other roles of the chain of which any one can take the place of this one. */
  anyOf: z.optional(z.array(id)),
  /** The text that names the role. */
  source: z.string(),
  /** The state of the source's text: a year, month or day (`2024-01-26`), or `as-amended`. */
  state: z.optional(z.string()),
  /** Whether one serves the whole district, so that a neighbourhood lacks nothing without one of its own; `neighbourhood` by default. */
  reach: z.optional(z.enum(['district', 'neighbourhood'])),
  /** What may help for a while where nobody fills the role. */
  whenAbsent: z.optional(words),
});

const handover = z.strictObject({
  /** The role that hands over. */
  from: id,
  /** The role that takes over. */
  to: id,
  /** What it is there for, as a clause. */
  why: words,
  /** What the expectation rests on. */
  basis,
  /** The text that the expectation rests on. */
  source: z.string(),
  /** The state of the source's text: a year, month or day (`2024-01-26`), or `as-amended`. */
  state: z.optional(z.string()),
  /** Roles that may take over instead: a tie to any of them carries it. */
  orTo: z.optional(z.array(id)),
  /** Why this handover is legally limited; absent where it is not. */
  limited: z.optional(words),
  /** In which way it is limited; `free-choice` where `limited` says why and not how. */
  limit: z.optional(limit),
});

/** A care chain: the four sectors of its quadrangle, its roles, and the handovers that should be there. */
const funding = z.strictObject({
  /** The rule or programme that pays. */
  source: z.string(),
  /** The state of the source's text: a year, month or day (`2024-01-26`), or `as-amended`. */
  state: z.optional(z.string()),
  /** What it pays for, as a sentence. */
  what: words,
});

export const chainSchema = z.strictObject({
  /** The id of the chain; `none` is taken. */
  id,
  /** Its name. */
  label: words,
  /** Whose law and contracts it follows, as a code of ISO 3166 (`DE`, `AT`, `CH`, `GB-ENG`) or in words. */
  jurisdiction: z.optional(z.string()),
  /** The corners of its quadrangle, four as a rule. */
  sectors: z.array(sector),
  /** Its roles. */
  roles: z.array(role),
  /** The handovers that should be there. */
  handovers: z.array(handover),
  /** Public money that cooperation along this chain may be paid from. */
  funding: z.optional(z.array(funding)),
  /** The role that steers the single case; null where there is none. */
  caseManagerRole: z.nullable(id),
});

export type Chain = z.infer<typeof chainSchema>;
export type Words = z.infer<typeof words>;

/**
 * A chain as computation takes it: one's own brings its names and reasons, a shipped one leaves them to the words of each language and
 * says by an id why a handover is limited.
 */
export interface ChainData
  extends Omit<Chain, 'label' | 'sectors' | 'roles' | 'handovers' | 'funding'> {
  label?: Words;
  sectors: readonly Unnamed<z.infer<typeof sector>>[];
  roles: readonly Unnamed<z.infer<typeof role>>[];
  handovers: readonly Handover[];
  funding?:
    | readonly { source: string; state?: string | undefined; what: string | Words }[]
    | undefined;
}

type Unnamed<Entry extends { label: Words }> = Omit<Entry, 'label'> & { label?: Words };

export type Handover = Omit<z.infer<typeof handover>, 'why' | 'limited'> & {
  why?: Words;
  limited?: string | Words | undefined;
};
