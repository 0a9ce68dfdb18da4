import * as z from 'zod/mini';
import { id, words } from './fields.ts';

const roleStatus = z.enum([
  /** One connected actor fills it. */
  'filled',
  /** More than one actor fills it, at least one of them connected. */
  'several',
  /** Somebody fills it, but has no tie at all. */
  'unconnected',
  /** Nobody fills it. */
  'absent',
  /** Nobody fills it, but a role that the template accepts in its place is filled (`standIns`). */
  'stood-in',
  /** Nobody fills it, and the table says so and often why: planned, no capacity, not in this state (column `status`). */
  'absent-known',
]);

const handoverStatus = z.enum([
  /** A tie named from both sides. */
  'confirmed',
  /** One actor fills both roles, and no tie between two actors carries it. */
  'internal',
  /** A tie that the other side answered and did not name. */
  'one-sided',
  /** A tie whose other side was not asked, is silent, or that a tie list states once. */
  'reported',
  /** No tie, but a path over others: `via`. */
  'indirect',
  /** In directed data, no tie its way, but one the other way: it was written down in one direction. */
  'one-direction',
  'missing',
  /** Free choice, with ties or without: nobody may steer, so it is never counted, as gap or as success. */
  'limited',
  'role-absent',
]);

/** How the care chain stands in this network. */
export const chain = z.object({
  /** The id of the chain. */
  id,
  /** Of one's own chain. */
  label: z.optional(words),
  /** Whose law and contracts it follows, as a code of ISO 3166 or in the words of one's own chain; null where a chain does not say. */
  jurisdiction: z.nullable(z.string()),
  /** Its roles, each with who fills it. */
  roles: z.array(
    z.object({
      /** The id of the role. */
      id,
      /** Of one's own chain. */
      label: z.optional(words),
      /** The corner where the role usually sits; null where it fits none. */
      sector: z.nullable(id),
      /** Whether the chain expects somebody to fill it. */
      required: z.boolean(),
      /** Whether and how it is filled. */
      status: roleStatus,
      /** Who fills it. */
      actors: z.array(id),
      /** Roles that are filled and that the template accepts in the place of this one. */
      standIns: z.array(id),
      /** Actors of this role that the table says are not there, and its own word for it. */
      absences: z.array(
        z.object({
          /** The actor. */
          actor: id,
          /** The table's own word. */
          status: z.string(),
        }),
      ),
      /** What may help for a while where nobody fills the role, where one's own chain says it. */
      whenAbsent: z.optional(words),
    }),
  ),
  /** The handovers that the chain expects. */
  handovers: z.array(
    z.object({
      /** The role that hands over. */
      from: id,
      /** The role that takes over. */
      to: id,
      /** Whether and how a tie carries it. */
      status: handoverStatus,
      /** The ties that carry it, as pairs of actors: who hands over, who takes over. */
      ties: z.array(z.tuple([id, id])),
      /** The actors that fill both roles and hand over within themselves. */
      internal: z.array(id),
      /** The actors between the two roles on a shortest path, where it is indirect. */
      via: z.array(id),
      /** The one actor in every tie that carries it, where more than one tie does and others fill that actor's role too. */
      hangsOn: z.nullable(id),
      /** What it is there for, where one's own chain says it. */
      why: z.optional(words),
      /** What the expectation rests on: law, contract, standard, funding, seed or judgement. */
      basis: z.string(),
      /** The text that the expectation rests on. */
      source: z.string(),
      /** The state of the source's text: a year, month or day, or `as-amended`; null where none is stated. */
      state: z.nullable(z.string()),
      /** Roles that may take over instead. */
      orTo: z.array(id),
      /** Why law limits it: the id of the reason, or the words of one's own chain; null where it does not. */
      limited: z.nullable(z.union([z.string(), words])),
      /** In which way law limits it: with consent in each case, or by free choice; null where it does not. */
      limit: z.nullable(z.enum(['consent', 'free-choice'])),
    }),
  ),
  /** Public money that cooperation along this chain may be paid from; absent where the chain names none. */
  funding: z.optional(
    z.array(
      z.object({
        /** The rule or programme that pays. */
        source: z.string(),
        /** The state of the source's text: a year, month or day, or `as-amended`; null where none is stated. */
        state: z.nullable(z.string()),
        /** What it pays for: the id of a text, or the words of one's own chain. */
        what: z.union([z.string(), words]),
      }),
    ),
  ),
  /** The role that steers the single case; null where the chain has none. */
  caseManagerRole: z.nullable(id),
});
