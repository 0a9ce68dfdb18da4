import type { Analysis } from '../analysis.ts';
import { firstFindings } from '../findings/order.ts';
import { roundNumbers } from '../network/round-numbers.ts';
import type { LightTrust } from '../trust/light.ts';

/** The name of the ranks with their ranges among what may be left out. */
export const RANKS = 'ranks';

/** Adds to an analysis how far its ranks and findings hold; of page one, how far the findings hold that stand there. */
export function withTrust(
  analysis: Analysis,
  trust: LightTrust | null,
  { asked, pageOne }: { asked: number; pageOne: boolean },
): Analysis {
  const draws = trust?.draws ?? 0;
  const settings: Analysis['settings'] = {
    ...analysis.settings,
    draws,
    ...(draws === asked ? {} : { drawsAsked: asked }),
  };
  if (!trust) return { ...analysis, settings };
  const { ranks } = trust;
  if (!ranks)
    settings['leftOut'] = { ...(settings['leftOut'] as object | undefined), [RANKS]: 'asked for' };
  // One after the other, as `everyResult` lists them.
  let k = 0;
  const next = () => roundNumbers(trust.holds[k++]);
  const first = pageOne ? firstFindings(analysis.findings).length : 0;
  return {
    ...analysis,
    settings,
    actors: ranks
      ? analysis.actors.map((actor, i) => ({ ...actor, ranks: ranks[i] }))
      : analysis.actors,
    findings: pageOne
      ? analysis.findings.map((finding, place) =>
          place < first ? { ...finding, holds: next() } : finding,
        )
      : analysis.findings.map(({ members, ...finding }) => ({
          ...finding,
          holds: next(),
          members: members.map((member) => ({ ...member, holds: next() })),
        })),
  };
}
