import type { Finding } from '../analysis.ts';
import { drawnFrom } from '../findings/drawn.ts';
import { ruleList } from '../findings/find.ts';
import type { Rule } from '../findings/rule.ts';
import type { Context } from '../network/context.ts';
import { BOTH } from '../network/drawn-network.ts';
import { slotOfPair, type Ties } from '../network/ties.ts';

/** How far a finding holds. */
export interface Holds {
  /** Share of the draws with a fifth of the actors silent in which the rule finds the same; of findings on what is there only. */
  silent: number | null;
  /** Share of the draws of what the silent may have answered in which the rule finds the same; where nobody is silent `null`. */
  imputed: number | null;
  /** Whether it holds when only ties count that both sides named; of findings on what is there, where that is known. */
  confirmedOnly: boolean | null;
  /** The silent actors each of whom could refute it by an answer. */
  refutableBy: string[];
}

/** Counts in how many networks each finding is found again. */
export interface Recounter {
  /** Asks about the network that `keep` leaves. */
  add: (keep: Uint8Array) => void;
  /** Share of the networks in which the finding at this place was found; `null` where it was not asked about. */
  rateOf: (place: number) => number | null;
}

const rules = new Map<string, Rule>(ruleList.map((rule) => [rule.id, rule]));

/**
 * Asks again for networks drawn from `ties`: a finding holds where the same rule names the same actors, sectors, roles or handovers.
 *
 * @param kinds which findings are asked about: on what is there, on what is not, or both
 */
export function recounter(
  context: Context,
  findings: readonly Finding[],
  { ties, kinds }: { ties: Ties; kinds: readonly ('presence' | 'absence')[] },
): Recounter {
  const asked = findings.map((finding) => {
    const rule = rules.get(finding.rule);
    return rule?.basedOn && kinds.includes(rule.basedOn)
      ? (rule.stands?.(finding, context) ?? null)
      : null;
  });
  const draw = asked.some(Boolean) ? drawnFrom(context, ties) : null;
  const counts = new Int32Array(findings.length);
  let draws = 0;
  return {
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

/** Whether each finding holds when only the ties count that both sides named; `null` where nobody can tell. */
export function confirmedOnly(context: Context, findings: readonly Finding[]): (boolean | null)[] {
  const { dataset, ties } = context;
  const said = dataset.ties.filter(({ confirmed }) => confirmed !== null);
  if (said.length === 0) return findings.map(() => null);
  const places = new Map(ties.ids.map((id, i) => [id, i]));
  const keep = new Uint8Array(ties.size);
  for (const { source, target, confirmed } of said) {
    if (!confirmed) continue;
    const slot = slotOfPair(ties, places.get(source) as number, places.get(target) as number);
    if (slot >= 0) keep[slot] = BOTH;
  }
  const recount = recounter(context, findings, { ties, kinds: ['presence'] });
  recount.add(keep);
  return findings.map((_, place) => {
    const rate = recount.rateOf(place);
    return rate === null ? null : rate === 1;
  });
}

/** The silent actors each of whom could refute a finding. */
export function refutableBy(context: Context, finding: Finding): string[] {
  return rules.get(finding.rule)?.refutableBy?.(finding, context) ?? [];
}

/** Silent actors by how many findings their answers could change, the most first. */
export function askFirst(
  findings: readonly Pick<Finding, 'fingerprint'>[],
  holds: readonly Holds[],
): { actor: string; findings: string[] }[] {
  const byActor = new Map<string, string[]>();
  holds.forEach(({ refutableBy }, place) => {
    for (const actor of refutableBy) {
      const list = byActor.get(actor) ?? [];
      list.push(findings[place].fingerprint);
      byActor.set(actor, list);
    }
  });
  return [...byActor]
    .map(([actor, findings]) => ({ actor, findings }))
    .sort((a, b) => b.findings.length - a.findings.length || (a.actor < b.actor ? -1 : 1));
}
