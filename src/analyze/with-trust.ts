import type { Analysis } from '../analysis.ts';
import { roundNumbers } from '../network/round-numbers.ts';
import type { LightTrust } from '../trust/light.ts';

/** Adds to an analysis how far its ranks and findings hold. */
export function withTrust(analysis: Analysis, trust: LightTrust | null, asked: number): Analysis {
  const draws = trust?.draws ?? 0;
  const settings = {
    ...analysis.settings,
    draws,
    ...(draws === asked ? {} : { drawsAsked: asked }),
  };
  if (!trust) return { ...analysis, settings };
  // One after the other, as `everyResult` lists them.
  let k = 0;
  const next = () => roundNumbers(trust.holds[k++]);
  return {
    ...analysis,
    settings,
    actors: analysis.actors.map((actor, i) => ({ ...actor, ranks: trust.ranks[i] })),
    findings: analysis.findings.map(({ members, ...finding }) => ({
      ...finding,
      holds: next(),
      members: members.map((member) => ({ ...member, holds: next() })),
    })),
  };
}
