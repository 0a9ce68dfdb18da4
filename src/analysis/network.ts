import * as z from 'zod/mini';
import { actorFieldsOf } from './actor-fields.ts';
import { count, figure, id, text, words } from './fields.ts';

/** One count of a broker role beside what chance would give. */
const roleCount = z.object({
  /** How often. */
  count: z.number(),
  /** How often by chance, on average; null where that is not defined. */
  expected: figure,
  /** How many standard deviations above chance; null where that is not defined. */
  z: figure,
});

/** The figures of one actor by measure id, some of them tables; `null` where a figure is not defined. */
const actorMeasures = z.catchall(
  z.object({
    /** How often the actor stands in each broker role between two others without a tie of their own; null where sectors are missing. */
    brokerage: z.optional(z.nullable(z.record(z.string(), roleCount))),
  }),
  z.json(),
);

export const actor = z.object({
  /** The id of the actor. */
  id,
  /** The name that the table gives. */
  label: z.string(),
  ...actorFieldsOf({ text, texts: z.array(id), truth: z.nullable(z.boolean()) }),
  /** False where the actor is only named by others and has no row of its own. */
  listed: z.boolean(),
  /** The user's own columns, kept as they stand in the table. */
  attributes: z.record(z.string(), z.string()),
  /** Its figures by measure. */
  measures: actorMeasures,
  /** By measure the rank that is shown, and where nine of ten draws with a fifth of the actors silent put it. */
  ranks: z.optional(
    z.record(
      z.string(),
      z.object({
        /** 1 and how many others are better in at least nine of ten draws. */
        rank: count,
        /** The best rank of nine in ten draws; null where none was drawn. */
        from: z.nullable(count),
        /** The worst rank of nine in ten draws; null where none was drawn. */
        to: z.nullable(count),
      }),
    ),
  ),
});

export const tie = z.object({
  /** The id of the one end; in directed networks of who hands over. */
  source: id,
  /** The id of the other end. */
  target: id,
  /** The weight, above zero. */
  weight: z.number(),
  /** The layer, where the table has several. */
  layer: text,
  /** The wave of the survey, where the table has several. */
  wave: text,
  /** True: named from both sides. False: the other side answered and did not name it. Null: the other side was not asked or is silent. */
  confirmed: z.nullable(z.boolean()),
  /** Where it is stated, in the words of the table. */
  evidence: text,
  /** What the people concerned have of it, where the table says so. */
  benefit: z.optional(z.string()),
  /** The figures of the tied pair by measure id. */
  measures: z.record(z.string(), figure),
});

export const network = z.catchall(
  z.object({
    /** Number of actors. */
    actors: count,
    /** Number of ties. */
    ties: count,
    /** Whether ties run from one actor to the other. */
    directed: z.boolean(),
    /** Whether any weight differs from 1. */
    weighted: z.boolean(),
    /** Ties by possible ties; null below two actors. */
    density: figure,
    /** Number of parts that no tie joins. */
    components: count,
    /** Actors without any tie. */
    isolates: z.array(id),
    /** Actors without whom a part would fall apart. */
    cutpoints: z.array(id),
    /** Ties without which a part would fall apart, as pairs of actors. */
    bridges: z.array(z.tuple([id, id])),
    /** Ties between sectors less those inside, by all ties, beside what chance would give. */
    eiIndex: z.catchall(
      z.object({
        /** The index, from -1 to 1; null without ties between actors with sectors. */
        value: figure,
        /** Its mean with the sectors shuffled; null where that is not defined. */
        expected: figure,
      }),
      z.json(),
    ),
  }),
  z.json(),
);

export const sector = z.catchall(
  z.object({
    /** The id of the sector. */
    id,
    /** A table's own word, or what one's own chain calls it; absent for a corner of a shipped chain, which its id names. */
    label: z.optional(z.union([z.string(), words])),
    /** How many actors are in it. */
    actors: count,
    /** Ties inside by possible ties; null below two actors. */
    density: figure,
    /** Ties to other sectors less those inside, by both; null without ties. */
    eiIndex: figure,
  }),
  z.json(),
);

/** One actor's seat in a committee, as the tables name it. */
export const membership = z.object({
  /** Who sits there. */
  actor: id,
  /** The body. */
  body: z.string(),
  /** What kind of body it is, as the table says. */
  bodyType: text,
  /** What the actor does there, as the table says. */
  function: text,
});
