import type { Finding } from '../analysis.ts';
import type { Rule } from '../findings/rule.ts';
import type { Context } from '../network/context.ts';
import { BOTH } from '../network/drawn-network.ts';
import { slotOfPair } from '../network/ties.ts';
import { donors } from './donor.ts';
import { type Mask, silentLoss } from './masks.ts';
import { evenPicker, shareOf, streamOf } from './picks.ts';
import { recounter } from './recount.ts';

/** The share of silent actors whose draws findings and shown ranks take. */
export const SHOWN_SHARE = 0.2;

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

/** How far the findings hold; whoever counts beside may go through the masks of the silent draws, each counted when it is taken. */
export function holdsOf(
  context: Context,
  findings: readonly Finding[],
  {
    reporters,
    draws,
    seed,
    rules,
    sides = true,
    goThrough,
  }: {
    reporters: Uint8Array;
    draws: number;
    seed: number;
    rules: ReadonlyMap<string, Rule>;
    sides?: boolean;
    goThrough?: (masks: Iterable<Mask>) => void;
  },
): Holds[] {
  const { ties, dataset } = context;
  const loss = silentLoss(ties, reporters);
  const pick = evenPicker(ties.order, shareOf(SHOWN_SHARE, ties.order));
  const next = streamOf(seed, `silent ${SHOWN_SHARE}`);
  const silent = recounter(context, findings, { ties, kinds: ['presence'], rules });
  const masks = function* () {
    for (let draw = 0; draw < draws; draw++) {
      const mask = loss.without(pick(next));
      silent.add(mask.keep);
      yield mask;
    }
  };
  // Without anything to be counted nothing needs to be drawn.
  if (goThrough) goThrough(masks());
  else if (silent.asks) exhaust(masks());
  const donated = donors(ties, reporters, dataset.actors);
  const imputed =
    donated &&
    recounter(context, findings, { ties: donated.possible, kinds: ['presence', 'absence'], rules });
  if (donated && imputed?.asks)
    for (const { keep } of donated.draws(draws, streamOf(seed, 'imputed'))) imputed.add(keep);
  const confirmed = sides ? confirmedOnly(context, findings, rules) : null;
  return findings.map((finding, place) => ({
    silent: silent.rateOf(place),
    imputed: imputed?.rateOf(place) ?? null,
    confirmedOnly: confirmed?.[place] ?? null,
    refutableBy: [...(rules.get(finding.rule)?.refutableBy?.(finding, context) ?? [])],
  }));
}

function exhaust(masks: Iterable<Mask>): void {
  const next = masks[Symbol.iterator]();
  while (!next.next().done);
}

/** Whether each finding holds when only the ties count that both sides named; `null` where nobody can tell. */
function confirmedOnly(
  context: Context,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): (boolean | null)[] {
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
  const recount = recounter(context, findings, { ties, kinds: ['presence'], rules });
  recount.add(keep);
  return findings.map((_, place) => {
    const rate = recount.rateOf(place);
    return rate === null ? null : rate === 1;
  });
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
