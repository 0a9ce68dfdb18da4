import { analysisSchema } from '../analysis/schema.ts';
import type { Analysis } from '../analysis.ts';
import type { Analysis as Result } from '../result.ts';
import { FORMAT_VERSION } from '../version.ts';
import { AnalysisError } from './analysis-error.ts';
import { checkFigures } from './figures.ts';
import { checkReferences } from './references.ts';
import { checkWords } from './words.ts';

/**
 * Reads a saved Analysis, and refuses what no care-chain wrote: it must fit the schema; every actor, sector and role that is named
 * must be there; figures must be what their measures give; and the evidence of findings and the views must be what their words
 * need. What this version does not know is let through.
 *
 * O(size of the analysis).
 *
 * @throws AnalysisError, whose message starts with `care-chain/read-analysis:` and names the first key that does not fit, or says that
 * another version wrote the file.
 */
export function readAnalysis(value: unknown): Result {
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (Number.isInteger(version) && version !== FORMAT_VERSION)
    throw new AnalysisError(
      (version as number) > FORMAT_VERSION ? 'newer' : 'older',
      'formatVersion',
      String(version),
    );
  if (typeof value !== 'object' || value === null || version === undefined)
    throw new AnalysisError('no-analysis', '');
  const result = analysisSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const what =
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.code === 'invalid_value'
          ? issue.values.map(String).join(', ')
          : '';
    throw new AnalysisError('type', issue.path.map(String).join('.'), what);
  }
  const analysis = value as Analysis;
  checkReferences(analysis);
  checkFigures(analysis);
  checkWords(analysis);
  return analysis as Result;
}
