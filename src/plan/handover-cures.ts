import type { HandoverResult } from '../analysis.ts';
import { isFreeChoice } from '../network/expected-handovers.ts';
import type { PlanContext } from './plan-context.ts';

/** What a tie does for the handovers of a chain, as places among them. */
export interface HandoverCures {
  /** Those that it carries and that are no matter of free choice. */
  carries: readonly number[];
  closes: readonly number[];
  secondWay: readonly number[];
  /** Whether a handover of free choice is between the roles of the two and no missing one: then nobody may propose the tie. */
  onlyLimited: boolean;
}

const NO_CURES: HandoverCures = { carries: [], closes: [], secondWay: [], onlyLimited: false };

/** The handovers of a chain, and what a tie from one actor to another does for them; in undirected networks the tie carries both ways. */
export interface Handovers {
  readonly list: readonly HandoverResult[];
  /** Those that are missing or indirect and may be asked for. */
  readonly open: ReadonlySet<number>;
  /** Direct ones that hang on one actor or one tie, and on whom. */
  readonly hanging: ReadonlyMap<number, readonly number[]>;
  /** By place of a handover: who gives, who takes. */
  readonly givers: readonly (readonly number[])[];
  readonly takers: readonly (readonly number[])[];
  readonly cures: (source: number, target: number) => HandoverCures;
}

const DIRECT = new Set(['confirmed', 'reported', 'one-sided']);

/** Whether a handover is carried by a tie. */
export const isDirect = ({ status }: HandoverResult): boolean => DIRECT.has(status);

/** Prepares the handovers of a chain; a tie is then judged in O(roles of its ends). */
export function handoversOf({ chain, ties }: PlanContext): Handovers {
  const list = chain?.handovers ?? [];
  const roles = chain?.roles ?? [];
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  const at = (id: string) => index.get(id) as number;
  const code = new Map(roles.map(({ id }, k) => [id, k]));
  const fillers = roles.map(({ actors }) => actors.map(at));
  const rolesOf: number[][] = Array.from({ length: ties.order }, () => []);
  fillers.forEach((actors, role) => {
    for (const actor of actors) rolesOf[actor].push(role);
  });
  const codeOf = (role: string) => code.get(role) ?? -1;
  const from = list.map((handover) => codeOf(handover.from));
  const to = list.map((handover) => [handover.to, ...handover.orTo].map(codeOf));
  const between = new Map<number, number[]>();
  list.forEach((_, k) => {
    for (const taker of to[k]) {
      if (from[k] < 0 || taker < 0) continue;
      const place = from[k] * roles.length + taker;
      between.set(place, [...(between.get(place) ?? []), k]);
    }
  });

  const open = new Set(
    list.flatMap(({ status }, k) => (status === 'missing' || status === 'indirect' ? [k] : [])),
  );
  const hanging = new Map<number, readonly number[]>();
  list.forEach((handover, k) => {
    if (!isDirect(handover)) return;
    const common = commonEnds(handover.ties.map(([a, b]): [number, number] => [at(a), at(b)]));
    if (common.length > 0) hanging.set(k, common);
  });

  const collect = (giver: number, taker: number, found: number[]) => {
    for (const a of rolesOf[giver])
      for (const b of rolesOf[taker])
        for (const k of between.get(a * roles.length + b) ?? [])
          if (!found.includes(k)) found.push(k);
  };
  const cures = (source: number, target: number): HandoverCures => {
    if (rolesOf[source].length === 0 || rolesOf[target].length === 0) return NO_CURES;
    const all: number[] = [];
    collect(source, target, all);
    const own = all.length;
    collect(target, source, all);
    if (all.length === 0) return NO_CURES;
    const limited = all.some((k) => isFreeChoice(list[k]));
    const carries = (ties.directed ? all.slice(0, own) : all)
      .filter((k) => !isFreeChoice(list[k]))
      .sort((a, b) => a - b);
    const closes = carries.filter((k) => open.has(k));
    const secondWay = carries.filter(
      (k) => hanging.has(k) && !hanging.get(k)?.some((end) => end === source || end === target),
    );
    return { carries, closes, secondWay, onlyLimited: limited && closes.length === 0 };
  };
  const actorsOf = (role: number) => (role < 0 ? [] : fillers[role]);
  const takers = to.map((all) => [...new Set(all.flatMap(actorsOf))]);
  return { list, open, hanging, givers: from.map(actorsOf), takers, cures };
}

/** The actors that all ties touch: both ends of one tie, the one actor of several, nobody. */
export function commonEnds(pairs: readonly (readonly [number, number])[]): number[] {
  if (pairs.length === 0) return [];
  return [...new Set(pairs[0])].filter((end) => pairs.every((pair) => pair.includes(end)));
}
