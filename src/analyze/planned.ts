import type { Analysis, Finding, NextStep } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { MOST_ACTORS, nextSteps } from '../plan/next-steps.ts';

/** The name of the next steps among what may be left out. */
export const PLAN = 'plan';

/** The next steps, and what the settings say of them. */
export function planned(
  { dataset, analysis, ties, sectors }: Context,
  findings: readonly Finding[],
  leaveOut: boolean,
): { plan: NextStep[] | null; settings: Analysis['settings']; findings: Finding[] } {
  const { settings, chain, actors, sectors: corners } = analysis;
  const found = leaveOut
    ? null
    : nextSteps(
        {
          dataset,
          ties,
          sectors,
          labels: corners.map(({ label }) => label),
          roles: actors.map(({ roles }) => roles),
          chain,
        },
        findings,
      );
  if (found)
    return {
      plan: found.steps,
      settings: { ...settings, planPairs: found.pairs },
      findings: found.findings,
    };
  const why = leaveOut ? 'asked for' : { actors: ties.order, most: MOST_ACTORS };
  const leftOut = { ...(settings['leftOut'] as object | undefined), [PLAN]: why };
  return { plan: null, settings: { ...settings, leftOut }, findings: [...findings] };
}
