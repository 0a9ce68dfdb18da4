import * as z from 'zod/mini';
import { FORMAT_VERSION } from '../version.ts';
import { chain } from './chain.ts';
import { dataset, problem } from './dataset.ts';
import { id, matrix } from './fields.ts';
import { finding, nextStep } from './findings.ts';
import { actor, membership, network, sector, tie } from './network.ts';

/** The whole result of one analysis: plain JSON, language-neutral, the only thing that a report sees. */
export const analysisSchema = z.object({
  /** The version of this format; it rises only when a field is removed, renamed or changes its meaning. */
  formatVersion: z.literal(FORMAT_VERSION),
  /** What computed it. */
  tool: z.object({
    /** The name of the program. */
    name: z.string(),
    /** Its version. */
    version: z.string(),
  }),
  /** What was read. */
  dataset,
  /** How it was computed: every option with its value, what was sampled, and what was left out. */
  settings: z.record(z.string(), z.json()),
  /** The figures of the whole network by measure. */
  network,
  /** The actors with their figures. */
  actors: z.array(actor),
  /** The ties with their figures. */
  ties: z.array(tie),
  /** Who sits in which committee; absent where the tables name no seat. */
  memberships: z.optional(z.array(membership)),
  /** The sectors with their figures. */
  sectors: z.array(sector),
  /** Ties inside of and between the sectors. */
  sectorMatrix: z.object({
    /** The ids of its rows and columns. */
    sectors: z.array(id),
    /** Number of ties, a row a sector. */
    ties: matrix,
    /** Number of possible ties. */
    possible: matrix,
    /** Ties by possible ties; null where none is possible. */
    density: matrix,
    /** Sum of weights by possible ties. */
    weight: z.optional(matrix),
  }),
  /** How the care chain stands in this network; null without one. */
  chain: z.nullable(chain),
  /** The planners' views by id; those whose columns the table lacks are absent. */
  views: z.record(z.string(), z.json()),
  /** What the rules found, in the order in which a planner would take it up. */
  findings: z.array(finding),
  /** The three ties that would cure most together, one after the other; none where no proposal stands out. Absent where `settings` says so. */
  plan: z.optional(z.array(nextStep)),
  /** What was odd in the tables. */
  problems: z.array(problem),
});
