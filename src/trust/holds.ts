import type { Finding } from '../analysis.ts';
import { ruleList } from '../findings/find.ts';
import { identity } from '../findings/fingerprint.ts';
import type { Context, Rule } from '../findings/rule.ts';
import { thinned } from '../network/thinned.ts';
import { slotOfPair, type Ties } from '../network/ties.ts';
import { drawnContext } from './drawn-context.ts';
import { BOTH } from './drawn-network.ts';

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
  /** Asks the rules about the network that `keep` leaves. */
  add: (keep: Uint8Array) => void;
  /** Share of the networks in which the finding at this place was found; `null` where its rule was not asked. */
  rateOf: (place: number) => number | null;
}

const rules = new Map(ruleList.map((rule) => [rule.id, rule]));

/** The rule of a finding, where it rests on ties. */
function drawnRule({ rule }: Finding): (Rule & { basedOn: 'presence' | 'absence' }) | null {
  const found = rules.get(rule);
  return found?.basedOn ? { ...found, basedOn: found.basedOn } : null;
}

/**
 * Asks the rules of the findings again for networks drawn from `ties`: a finding holds where the same rule names the same actors, sectors,
 * roles or handovers.
 *
 * @param kinds which findings are asked about: on what is there, on what is not, or both
 */
export function recounter(
  context: Context,
  findings: readonly Finding[],
  { ties, kinds }: { ties: Ties; kinds: readonly ('presence' | 'absence')[] },
): Recounter {
  const asked = new Map<string, Rule>();
  const places = new Map<string, number[]>();
  findings.forEach((finding, place) => {
    const rule = drawnRule(finding);
    if (!rule || !kinds.includes(rule.basedOn)) return;
    asked.set(rule.id, rule);
    const key = identity(rule.id, finding);
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  });
  const views = new Set([...asked.values()].flatMap(({ view }) => view ?? []));
  const contextOf = asked.size === 0 ? null : drawnContext(context, views);
  const counts = new Int32Array(findings.length);
  const isAsked = new Uint8Array(findings.length);
  for (const list of places.values()) for (const place of list) isAsked[place] = 1;
  let draws = 0;
  return {
    add: (keep) => {
      draws++;
      if (!contextOf) return;
      const drawn = contextOf(thinned(ties, keep));
      for (const rule of asked.values())
        for (const found of rule.check(drawn))
          for (const place of places.get(identity(rule.id, found)) ?? []) counts[place]++;
    },
    rateOf: (place) => (isAsked[place] === 0 || draws === 0 ? null : counts[place] / draws),
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
