import * as z from 'zod/mini';
import { chainSchema } from '../chains/chain.ts';
import type { Field } from '../input/headers.ts';
import { shapeIds } from '../input/shape-ids.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const actor = z.string();

const table = z.strictObject({
  /** The name of the file. */
  name: z.string(),
  text: described(z.optional(z.string()), 'A text table in UTF-8, sign by sign.'),
  base64: described(z.optional(z.string()), 'Any other file, byte by byte.'),
});

const settings = z.strictObject({
  name: described(
    z.nullable(z.string()),
    'What the data set is called; null leaves it to the tables.',
  ),
  /** Whether ties run from one actor to the other; null leaves it to the tables. */
  directed: z.nullable(z.boolean()),
  /** How the weights of repeated ties become one. */
  merge: z.enum(['max', 'sum', 'mean', 'last']),
  chain: described(
    z.union([z.string(), chainSchema]),
    'The care chain: an id, "none", or a chain of one’s own.',
  ),
  /** The wave that is looked at; null for all. */
  wave: z.nullable(z.string()),
  /** The layer that is looked at; null for all. */
  layer: z.nullable(z.string()),
  /** Whether high grades mean much or little; null leaves it to the tables. */
  scale: z.nullable(z.enum(['asc', 'desc'])),
  /** What the silence of actors means for ties that others report; null leaves it to the tables. */
  fill: z.optional(z.nullable(z.enum(['reported', 'confirmed', 'none']))),
  /** Whether one of two who both answered is enough for a tie, or both must name it; null takes one. */
  tieRule: z.optional(z.nullable(z.enum(['either', 'both']))),
  /** The weight below which a tie counts as weak; null calls none weak. */
  weakBelow: z.optional(z.nullable(z.number())),
  caseManager: described(
    z.optional(z.nullable(z.string())),
    'The role whose place on both levels is looked at; null takes that of the chain.',
  ),
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    /** What is changed. */
    kind: z.literal('add-tie'),
    /** One end of the tie. */
    source: actor,
    /** The other end. */
    target: actor,
    /** Its weight; 1 where none is given. */
    weight: z.optional(z.number()),
  }),
  z.strictObject({
    /** What is changed. */
    kind: z.literal('remove-tie'),
    /** One end of the tie. */
    source: actor,
    /** The other end. */
    target: actor,
  }),
  z.strictObject({
    /** What is changed. */
    kind: z.literal('add-actor'),
    /** The actor. */
    actor: z.strictObject({
      /** The id of the new actor. */
      id: actor,
      /** The sector, in a word of tables. */
      sector: z.optional(z.nullable(z.string())),
      /** The roles, in words of tables. */
      roles: z.optional(z.array(z.string())),
    }),
  }),
  z.strictObject({
    /** What is changed. */
    kind: z.literal('remove-actor'),
    /** The actor. */
    actor,
  }),
  z.strictObject({
    /** What is changed. */
    kind: z.literal('rename-actor'),
    /** The actor. */
    actor,
    /** The new name. */
    label: z.string(),
  }),
  z.strictObject({
    /** What is changed. */
    kind: z.literal('silent'),
    /** The actor. */
    actor,
  }),
]);

/** Every field that there is, by its name; one that is missing or too much does not compile. */
const fields = {
  id: true,
  name: true,
  from: true,
  to: true,
  partners: true,
  endDetail: true,
  direction: true,
  waves: true,
  layers: true,
  others: true,
  sector: true,
  role: true,
  setting: true,
  ownership: true,
  stakeholderGroup: true,
  department: true,
  tier: true,
  area: true,
  kind: true,
  core: true,
  status: true,
  answered: true,
  weight: true,
  layer: true,
  wave: true,
  evidence: true,
  benefit: true,
  committee: true,
  members: true,
  committeeType: true,
  function: true,
  completed: true,
  metadata: true,
  personal: true,
} as const satisfies Record<Field, true>;

const shape = z.enum(shapeIds);

/** A project as it is written: the tables as they were read, and all that was decided about them. */
export const projectSchema = z.strictObject({
  /** What this file is. */
  kind: z.literal('care-chain-project'),
  /** The version of this format. */
  formatVersion: z.literal(2),
  /** What wrote it. */
  tool: z.object({
    /** The name of the program. */
    name: z.string(),
    /** Its version. */
    version: z.string(),
  }),
  /** The tables, as they were read. */
  tables: z.array(table),
  /** How they are read and measured. */
  settings,
  shapes: described(
    z.array(
      z.strictObject({
        /** The name of the table. */
        table: z.string(),
        /** What it is. */
        shape,
      }),
    ),
    'What a table is, where somebody said so.',
  ),
  columns: described(
    z.array(
      z.strictObject({
        /** The header of the column. */
        header: z.string(),
        /** What it holds. */
        field: z.enum(Object.keys(fields) as Field[]),
      }),
    ),
    'What a column holds, where somebody said so.',
  ),
  words: described(
    z.array(
      z.strictObject({
        /** Whether it means a role or a sector. */
        kind: z.enum(['role', 'sector']),
        /** The word of the tables. */
        word: z.string(),
        /** The id of what it means. */
        meaning: z.string(),
      }),
    ),
    'What words of the tables mean: the id of a role or a sector of the chain.',
  ),
  names: described(
    z.array(
      z.strictObject({
        /** The spelling. */
        alias: z.string(),
        /** The name that holds. */
        name: z.string(),
      }),
    ),
    'Spellings that mean the same actor, and the name that holds.',
  ),
  apart: described(
    z.array(z.string()),
    'Names that are nearly alike and mean different actors, joined by " | ".',
  ),
  changes: described(z.array(change), 'What was changed in the network after reading it.'),
  actors: described(
    z.array(
      z.strictObject({
        /** The id of the actor. */
        actor,
        /** The sector in the place of that in the tables; null for none. */
        sector: z.optional(z.nullable(z.string())),
        /** The roles in the place of those in the tables. */
        roles: z.optional(z.array(z.string())),
      }),
    ),
    'Sectors and roles of single actors in the place of those in the tables.',
  ),
  trial: described(
    z.array(change),
    'Changes that are tried out beside the network and are no part of it.',
  ),
});
