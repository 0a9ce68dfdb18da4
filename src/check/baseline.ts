import * as z from 'zod/mini';
import { assertList } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { everyResult } from '../findings/results.ts';
import type { CheckedFinding } from './reduce.ts';

const entry = z.strictObject({
  /** The name of the data set. */
  dataSet: z.string(),
  /** The id of the rule. */
  rule: z.string(),
  /** Whom it concerns. */
  actors: z.array(z.string()),
  /** The sectors that it concerns. */
  sectors: z.array(z.string()),
  /** By it the finding is known again. */
  fingerprint: z.string(),
  /** Why this finding is accepted; kept when the baseline is written anew. */
  comment: z.optional(z.string()),
});

/** Findings that are known and do not fail a check: who and what, no numbers. */
export const baselineSchema = z.strictObject({
  /** Where editors find the schema of this file. */
  $schema: z.optional(z.string()),
  /** The version of this format. */
  formatVersion: z.literal(2),
  /** The findings that are known. */
  findings: z.array(entry),
});

export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineEntry = z.infer<typeof entry>;

/**
 * Checks the content of a baseline file and returns it.
 *
 * @throws Error that starts with `care-chain/check:` and names the first place that does not fit.
 */
export function readBaseline(value: unknown): Baseline {
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.map(String).join('.') || 'the file';
  throw new CareChainError(
    'bad-baseline',
    `care-chain/check: this is no baseline: ${place}: ${issue?.message ?? 'unknown'}. Give a file that "care-chain check --update-baseline" wrote.`,
  );
}

/** What tells one finding of one data set from all others. */
export const baselineKey = (
  dataSet: string,
  { rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>,
) => JSON.stringify([dataSet, rule, fingerprint]);

/**
 * The baseline after a run: all findings of the data sets that were checked, with the comments of those already known; entries of
 * other data sets stay as they are. Ordered by data set, rule and fingerprint, so that a version control shows what changed.
 */
export function updateBaseline(
  before: Baseline | null,
  dataSets: readonly { name: string; findings: readonly CheckedFinding[] }[],
): Baseline {
  assertList('updateBaseline', dataSets);
  for (const { findings } of dataSets.map(Object)) assertList('updateBaseline', findings);
  const known = before?.findings ?? [];
  const comments = new Map(known.map((old) => [baselineKey(old.dataSet, old), old.comment]));
  const checked = new Set(dataSets.map(({ name }) => name));
  const findings = known.filter(({ dataSet }) => !checked.has(dataSet));
  for (const { name, findings: found } of dataSets)
    for (const { rule, actors, sectors, fingerprint } of everyResult(found)) {
      const comment = comments.get(baselineKey(name, { rule, fingerprint }));
      findings.push({
        dataSet: name,
        rule,
        actors: actors.toSorted(),
        sectors: sectors.toSorted(),
        fingerprint,
        ...(comment === undefined ? {} : { comment }),
      });
    }
  const order = (a: BaselineEntry, b: BaselineEntry) =>
    compare(a.dataSet, b.dataSet) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint);
  return {
    ...(before?.$schema === undefined ? {} : { $schema: before.$schema }),
    formatVersion: 2,
    findings: findings.sort(order),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
