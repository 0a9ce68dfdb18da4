import * as z from 'zod/mini';
import { problem } from '../analysis/dataset.ts';
import { finding } from '../analysis/findings.ts';
import { severities } from '../findings/severity.ts';
import { count, figure, id, labels, sector } from './parts.ts';

const limit = z.object({
  /** The least value that passes. */
  min: z.optional(z.number()),
  /** The greatest value that passes. */
  max: z.optional(z.number()),
  /** The only value that passes. */
  equals: z.optional(z.number()),
});

/** What `check` gives: a verdict on many networks, and why. */
export const checkSchema = z.object({
  /** The version of this format. */
  formatVersion: z.literal(2),
  /** The data sets that were judged, by name. */
  dataSets: z.array(
    z.object({
      /** The name of the data set. */
      name: z.string(),
      /** The paths of its tables. */
      files: z.array(z.string()),
      /** The id of the care chain, or `none`. */
      chain: id,
      /** The lightest severity of a new finding that fails. */
      failOn: z.enum(severities),
      /** The figures by which data sets are compared. */
      summary: z.record(z.string(), z.json()),
      /** The sectors and what lies between each two. */
      sides: z.optional(
        z.object({
          /** The sectors. */
          sectors: z.array(
            z.extend(sector, {
              /** How many actors are in it. */
              actors: count,
            }),
          ),
          /** Each two sectors. */
          pairs: z.array(
            z.object({
              /** The places of the two among the sectors. */
              ends: z.tuple([count, count]),
              /** Ties between them. */
              ties: count,
              /** Possible ties between them. */
              possible: count,
            }),
          ),
        }),
      ),
      /** What the rules found. */
      findings: z.object({
        /** Findings that the baseline does not know. */
        new: z.array(z.partial(finding)),
        /** Findings that the baseline knows; they fail nothing. */
        known: z.array(z.partial(finding)),
      }),
      /** The limits of figures, each with what there is. */
      budgets: z.array(
        z.object({
          /** The name of the figure. */
          figure: z.string(),
          /** What it may be. */
          limit,
          /** What it is; null where it is not known or not defined. */
          value: figure,
          /** Whether the limit is kept. */
          passed: z.boolean(),
          /** Why it is not kept; null where it is. */
          why: z.nullable(
            z.object({
              /** The reason. */
              code: z.string(),
              /** Names that may have been meant. */
              near: z.array(z.string()),
            }),
          ),
        }),
      ),
      /** The names that the findings need. */
      labels,
      /** How many things were odd in the tables, by severity. */
      problems: z.object({
        /** Errors. */
        error: count,
        /** Warnings. */
        warning: count,
        /** Notes. */
        info: count,
      }),
      /** Whether it failed. */
      failed: z.boolean(),
    }),
  ),
  /** Data sets that could not be analysed. */
  broken: z.array(
    z.object({
      /** The name of the data set. */
      name: z.string(),
      /** What is wrong with its tables. */
      problems: z.array(problem),
      /** What else went wrong, as a sentence; null where the tables say it. */
      message: z.nullable(
        z.object({
          /** In English. */
          en: z.string(),
          /** In German. */
          de: z.string(),
        }),
      ),
    }),
  ),
  /** Entries of the baseline that were not found again. */
  stale: z.array(z.json()),
  /** Patterns of the settings that fit no data set. */
  unusedPatterns: z.array(z.string()),
  /** Whether all passed. */
  verdict: z.enum(['passed', 'failed']),
});
