import * as z from 'zod/mini';
import { FORMAT_VERSION } from '../version.ts';
import { chain } from './chain.ts';
import { dataset, problem } from './dataset.ts';
import { id, matrix } from './fields.ts';
import { finding, nextStep } from './findings.ts';
import { actor, membership, network, sector, tie } from './network.ts';

/** The whole result of one analysis: plain JSON, language-neutral, the only thing that a report sees. */
export const analysisSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  tool: z.object({ name: z.string(), version: z.string() }),
  dataset,
  settings: z.record(z.string(), z.json()),
  network,
  actors: z.array(actor),
  ties: z.array(tie),
  /** Who sits in which committee; absent where the tables name no seat. */
  memberships: z.optional(z.array(membership)),
  sectors: z.array(sector),
  sectorMatrix: z.object({
    sectors: z.array(id),
    ties: matrix,
    possible: matrix,
    density: matrix,
    /** Sum of weights by possible ties. */
    weight: z.optional(matrix),
  }),
  chain: z.nullable(chain),
  /** The planners' views by id; those whose columns the table lacks are absent. */
  views: z.record(z.string(), z.json()),
  findings: z.array(finding),
  /** The three ties that would cure most together, one after the other; none where no proposal stands out. Absent where `settings` says so. */
  plan: z.optional(z.array(nextStep)),
  problems: z.array(problem),
});
