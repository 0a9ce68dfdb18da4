import type { Finding } from '../analysis.ts';
import { drawnFrom } from '../findings/drawn.ts';
import type { Rule } from '../findings/rule.ts';
import type { Context } from '../network/context.ts';
import type { Ties } from '../network/ties.ts';

/** Counts in how many networks each finding is found again. */
export interface Recounter {
  /** Whether it asks about any finding at all. */
  asks: boolean;
  /** Asks about the network that `keep` leaves. */
  add: (keep: Uint8Array) => void;
  /** Share of the networks in which the finding at this place was found; `null` where it was not asked about. */
  rateOf: (place: number) => number | null;
}

/**
 * Asks again for networks drawn from `ties`: a finding holds where the same rule names the same actors, sectors, roles or handovers.
 *
 * @param kinds which findings are asked about: on what is there, on what is not, or both
 */
export function recounter(
  context: Context,
  findings: readonly Finding[],
  {
    ties,
    kinds,
    rules,
  }: {
    ties: Ties;
    kinds: readonly ('presence' | 'absence')[];
    rules: ReadonlyMap<string, Rule>;
  },
): Recounter {
  const asked = findings.map((finding) => {
    const rule = rules.get(finding.rule);
    return rule?.basedOn && kinds.includes(rule.basedOn)
      ? (rule.stands?.(finding, context) ?? null)
      : null;
  });
  const asks = asked.some(Boolean);
  const draw = asks ? drawnFrom(context, ties) : null;
  const counts = new Int32Array(findings.length);
  let draws = 0;
  return {
    asks,
    add: (keep) => {
      draws++;
      if (!draw) return;
      const drawn = draw(keep);
      asked.forEach((stands, place) => {
        if (stands?.(drawn)) counts[place]++;
      });
    },
    rateOf: (place) => (asked[place] === null || draws === 0 ? null : counts[place] / draws),
  };
}
