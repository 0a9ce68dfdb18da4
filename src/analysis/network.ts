import * as z from 'zod/mini';
import { count, figure, id, text, words } from './fields.ts';

/** One count of a broker role beside what chance would give. */
const roleCount = z.object({ count: z.number(), expected: figure, z: figure });

/** The figures of one actor by measure id, some of them tables; `null` where a figure is not defined. */
const actorMeasures = z.catchall(
  z.object({ brokerage: z.optional(z.nullable(z.record(z.string(), roleCount))) }),
  z.json(),
);

export const actor = z.object({
  id,
  label: z.string(),
  sector: z.nullable(id),
  roles: z.array(id),
  setting: text,
  ownership: text,
  stakeholderGroup: text,
  department: text,
  tier: text,
  area: text,
  kind: text,
  core: z.nullable(z.boolean()),
  status: text,
  answered: z.nullable(z.boolean()),
  /** False where the actor is only named by others and has no row of its own. */
  listed: z.boolean(),
  /** The user's own columns, kept as they stand in the table. */
  attributes: z.record(z.string(), z.string()),
  measures: actorMeasures,
  /** By measure the rank that is shown, and where nine of ten draws with a fifth of the actors silent put it. */
  ranks: z.optional(
    z.record(z.string(), z.object({ rank: count, from: z.nullable(count), to: z.nullable(count) })),
  ),
});

export const tie = z.object({
  source: id,
  target: id,
  weight: z.number(),
  layer: text,
  wave: text,
  /** True: named from both sides. False: the other side answered and did not name it. Null: the other side was not asked or is silent. */
  confirmed: z.nullable(z.boolean()),
  evidence: text,
  /** What the people concerned have of it, where the table says so. */
  benefit: z.optional(z.string()),
  /** The figures of the tied pair by measure id. */
  measures: z.record(z.string(), figure),
});

export const network = z.catchall(
  z.object({
    actors: count,
    ties: count,
    directed: z.boolean(),
    weighted: z.boolean(),
    density: figure,
    components: count,
    isolates: z.array(id),
    cutpoints: z.array(id),
    bridges: z.array(z.tuple([id, id])),
    eiIndex: z.catchall(z.object({ value: figure, expected: figure }), z.json()),
  }),
  z.json(),
);

export const sector = z.catchall(
  z.object({
    id,
    /** A table's own word, or what one's own chain calls it; absent for a corner of a shipped chain, which its id names. */
    label: z.optional(z.union([z.string(), words])),
    actors: count,
    density: figure,
    eiIndex: figure,
  }),
  z.json(),
);

/** One actor's seat in a committee, as the tables name it. */
export const membership = z.object({
  actor: id,
  body: z.string(),
  bodyType: text,
  function: text,
});
