import * as z from 'zod/mini';
import { finding } from '../analysis/findings.ts';
import { count, figure, id, labels, text } from './parts.ts';

const size = z.object({
  /** What the network is called. */
  name: z.string(),
  /** Number of actors. */
  actors: count,
  /** Number of ties. */
  ties: count,
});
const named = z.object({
  /** The id. */
  id,
  /** The name. */
  label: z.string(),
});
const actor = z.object({
  /** The id of the actor. */
  id,
  /** The name that the table gives. */
  label: z.string(),
  /** The id of the sector; null where none is known. */
  sector: text,
});
const tie = z.object({
  /** The id of the one end; in directed networks of who hands over. */
  source: id,
  /** The id of the other end. */
  target: id,
  /** Whether both ends were asked in both waves; if not, it may only have been reported for the first time or no more. */
  askedBoth: z.boolean(),
});
const change = z.object({
  /** The name of the figure. */
  figure: z.string(),
  /** Its value before; null where it is not defined. */
  before: figure,
  /** Its value after; null where it is not defined. */
  after: figure,
  /** After less before; null where one of them is not defined. */
  change: figure,
});
const handover = z.object({
  /** The role that hands over. */
  from: id,
  /** The role that takes over. */
  to: id,
  /** Its status before. */
  before: z.string(),
  /** Its status after. */
  after: z.string(),
});
const words = z.object({
  /** In English. */
  en: z.optional(z.string()),
  /** In German. */
  de: z.optional(z.string()),
});

/** What `compare` gives: what changed from one network to another. */
export const comparisonSchema = z.object({
  /** The version of this format. */
  formatVersion: z.literal(2),
  /** The first network. */
  before: size,
  /** The second network. */
  after: size,
  /** What makes the two hard to compare. */
  notes: z.array(
    z.object({
      /** What kind of thing it is. */
      code: z.enum(['unknown-alias', 'direction-differs', 'chain-differs', 'basis-differs']),
      /** What it is about. */
      value: z.string(),
    }),
  ),
  /** Who came, went and stayed. */
  actors: z.object({
    /** How many are in both. */
    stayed: count,
    /** Who is in the second alone. */
    come: z.array(actor),
    /** Who is in the first alone. */
    gone: z.array(actor),
    /** Who bears another name in the second. */
    renamed: z.array(
      z.object({
        /** The name before. */
        before: named,
        /** The name after. */
        after: named,
        /** By what that was seen: said by an alias, or by a label that is the same. */
        by: z.enum(['alias', 'label']),
      }),
    ),
  }),
  /** Which ties were made, lost and kept, among those who are in both. */
  ties: z.object({
    /** Whether source and target say who hands over to whom. */
    directed: z.boolean(),
    /** How many are in both. */
    kept: count,
    /** Ties in the second alone. */
    made: z.array(tie),
    /** Ties in the first alone. */
    lost: z.array(tie),
    /** Kept ties that both sides name now and did not before. */
    confirmed: z.array(tie),
  }),
  /** What became of the handovers; null where the two do not share a care chain. */
  handovers: z.nullable(
    z.object({
      /** Handovers that a tie carries now and none did before. */
      closed: z.array(handover),
      /** Handovers that no tie carries any more. */
      broken: z.array(handover),
      /** Other changes, such as one that both sides confirm now. */
      changed: z.array(handover),
      /** The id of the chain of both. */
      chain: id,
      /** Its roles. */
      roles: z.array(
        z.object({
          /** The id of the role. */
          id,
          /** Its name, where one's own chain gives one. */
          label: z.optional(words),
        }),
      ),
    }),
  ),
  /** What became of the findings. */
  findings: z.object({
    /** Findings in the second alone. */
    new: z.array(finding),
    /** Findings in the first alone. */
    gone: z.array(finding),
    /** Findings in both. */
    still: z.array(finding),
  }),
  /** What became of the figures. */
  measures: z.object({
    /** Figures of the network. */
    network: z.array(change),
    /** Figures of the sectors. */
    sectors: z.array(change),
    /** Figures of the actors, those who moved most first. */
    actors: z.array(
      z.object({
        /** The measure. */
        measure: z.string(),
        /** How many actors have the figure in both. */
        of: count,
        /** The actors whose rank moved. */
        actors: z.array(
          z.object({
            /** The id of the actor. */
            actor: id,
            /** The figure before. */
            before: z.number(),
            /** The figure after. */
            after: z.number(),
            /** After less before. */
            change: z.number(),
            /** The rank before. */
            rankBefore: count,
            /** The rank after. */
            rankAfter: count,
            /** Whether the rank lies elsewhere than silence alone would put it; null where none was drawn. */
            beyondSilence: z.nullable(z.boolean()),
          }),
        ),
      }),
    ),
  }),
  /** The same among those alone who were asked in both waves. */
  samePeople: z.object({
    /** By what those are known. */
    basis: z.string(),
    /** How many they are. */
    actors: count,
    /** How many were asked before. */
    askedBefore: count,
    /** How many were asked after. */
    askedAfter: count,
    /** Whether exactly the same were asked in both waves. */
    same: z.boolean(),
    /** Ties that were made among them. */
    made: count,
    /** Ties that were lost among them. */
    lost: count,
    /** Figures of the network among them. */
    network: z.array(change),
    /** Figures of the sectors among them. */
    sectors: z.array(change),
  }),
  /** The names of all actors of both, and of what the findings mention. */
  labels,
});
