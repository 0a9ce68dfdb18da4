import type { Finding, Json } from '../analysis.ts';
import type { Proposal } from './plan-result.ts';

type Result = Finding['members'][number];

/** What a step changes that a finding may be about. */
export interface Change {
  step: Proposal;
  /** Those who are cutpoints no more. */
  freed: ReadonlySet<string>;
  /** Ends that had no tie. */
  joined: readonly string[];
}

const pairIn = (list: readonly (readonly string[])[], pair: Json | undefined): boolean =>
  Array.isArray(pair) && list.some(([a, b]) => a === pair[0] && b === pair[1]);

const sidePair = (side: readonly string[] | null, sectors: readonly string[]): boolean =>
  side !== null && sectors.length === 2 && side.every((sector) => sectors.includes(sector));

/** By rule whether a step makes its finding go. */
const goes: Record<string, (finding: Result, change: Change) => boolean> = {
  'handover-missing': ({ evidence }, { step }) => pairIn(step.closes, evidence['handover']),
  'handover-hangs-on-one': ({ evidence }, { step }) => pairIn(step.secondWay, evidence['handover']),
  'empty-side': ({ sectors }, { step }) => sidePair(step.emptySide, sectors),
  'side-carried-by-one': ({ sectors }, { step }) => sidePair(step.relievesSide, sectors),
  broker: ({ evidence }, { step }) => {
    const { pairs, relations } = evidence;
    return (
      Array.isArray(pairs) &&
      Array.isArray(relations) &&
      pairs.length === 1 &&
      Number(relations[0]) > 0 &&
      sidePair(step.relievesSide, pairs[0] as string[])
    );
  },
  cutpoint: ({ actors }, { freed }) => actors.every((id) => freed.has(id)),
  'isolated-actor': ({ actors }, { joined }) => actors.every((id) => joined.includes(id)),
};

/** The fingerprints of the findings that a step makes go for sure. */
export function curedFindings(findings: readonly Result[], change: Change): string[] {
  return findings
    .filter((finding) => goes[finding.rule]?.(finding, change))
    .map(({ fingerprint }) => fingerprint);
}
