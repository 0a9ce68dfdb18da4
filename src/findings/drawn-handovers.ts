import type { HandoverResult } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { fillersOf, isFreeChoice } from '../network/expected-handovers.ts';

/** Which pairs of actors carry the expected handovers of a drawn network. */
export interface DrawnHandovers {
  /** The pairs that carry a handover, giver and taker, by the place of the handover in the chain. */
  readonly carried: readonly (readonly [number, number])[][];
  /** By actor, how many handovers that are no free choice it carries alone: it is an end of all that carries them; counted when asked for. */
  alone: () => Int32Array;
}

/** An expected handover between actors. */
export interface Expected {
  handover: HandoverResult;
  givers: number[];
  takers: number[];
  /** Those who fill both roles. */
  internal: number[];
  /** Every pair that may carry it. */
  pairs: [number, number][];
}

/** The expected handovers of the chain with the actors of their roles, in its order. */
export function expectedHandovers({ analysis: { chain }, ties: { ids } }: Context): Expected[] {
  if (!chain) return [];
  const places = new Map(ids.map((id, i) => [id, i]));
  const actorsOf = new Map(
    chain.roles.map(({ id, actors }) => [id, actors.map((actor) => places.get(actor) as number)]),
  );
  return chain.handovers.map((handover) => {
    const givers = actorsOf.get(handover.from) ?? [];
    const takers = fillersOf(actorsOf, [handover.to, ...handover.orTo]);
    return {
      handover,
      givers,
      takers,
      internal: givers.filter((actor) => takers.includes(actor)),
      pairs: givers.flatMap((giver) =>
        takers.filter((taker) => taker !== giver).map((taker): [number, number] => [giver, taker]),
      ),
    };
  });
}

/**
 * Looks up which pairs carry each handover, in one network after the other.
 *
 * @param matrix which arcs there are: 1 at `from * n + to`
 */
export function drawnHandovers(context: Context, matrix: Uint8Array): () => DrawnHandovers {
  const { order } = context.ties;
  const expected = expectedHandovers(context);
  const cells = expected.map(({ pairs }) =>
    Int32Array.from(pairs, ([giver, taker]) => giver * order + taker),
  );
  const carried = expected.map((): (readonly [number, number])[] => []);
  const counted = new Int32Array(context.ties.order);
  let isCounted = false;
  const drawn: DrawnHandovers = {
    carried,
    alone: () => {
      if (isCounted) return counted;
      counted.fill(0);
      for (let k = 0; k < expected.length; k++)
        if (!isFreeChoice(expected[k].handover))
          countCommon(carried[k], expected[k].internal, counted);
      isCounted = true;
      return counted;
    },
  };
  return () => {
    isCounted = false;
    for (let k = 0; k < expected.length; k++) {
      const list = carried[k];
      const cell = cells[k];
      // What is there is written over, since a list that is emptied takes new memory for every draw.
      let size = 0;
      for (let p = 0; p < cell.length; p++)
        if (matrix[cell[p]] === 1) list[size++] = expected[k].pairs[p];
      if (list.length > size) list.length = size;
    }
    return drawn;
  };
}

/** The place of a handover in the chain. */
export function handoverAt(
  { analysis: { chain } }: Context,
  [from, to]: readonly [string, string],
): number {
  return chain?.handovers.findIndex((one) => one.from === from && one.to === to) ?? -1;
}

/** Adds 1 to every actor that is an end of all that carries a handover: its pairs, and those who hand over within themselves. */
function countCommon(
  carried: readonly (readonly [number, number])[],
  internal: readonly number[],
  counted: Int32Array,
): void {
  if (carried.length === 0 && internal.length === 0) return;
  const a = carried.length > 0 ? carried[0][0] : internal[0];
  const b = carried.length > 0 ? carried[0][1] : a;
  if (isCommon(a, carried, internal)) counted[a]++;
  if (b !== a && isCommon(b, carried, internal)) counted[b]++;
}

function isCommon(
  actor: number,
  carried: readonly (readonly [number, number])[],
  internal: readonly number[],
): boolean {
  for (let p = 0; p < carried.length; p++)
    if (carried[p][0] !== actor && carried[p][1] !== actor) return false;
  for (let i = 0; i < internal.length; i++) if (internal[i] !== actor) return false;
  return true;
}
