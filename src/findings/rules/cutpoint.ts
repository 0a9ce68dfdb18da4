import { adjacency } from '../../network/adjacency.ts';
import { type Part, splits } from '../../network/articulation.ts';
import type { Context } from '../../network/context.ts';
import { lowpoints } from '../../network/lowpoints.ts';
import { memo } from '../../network/memo.ts';
import type { Ties } from '../../network/ties.ts';
import { placesOf } from '../drawn.ts';
import { type Pair, pairsOf, tiesFrom } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type CutpointEvidence = {
  actor: string;
  /** Sizes of the parts that are cut off, without the largest part. */
  parts: number[];
  cutOff: number;
  /** Actors of the largest part. */
  rest: number;
  /** Up to twelve of the actors cut off, small parts first; of a part of more than a thousand, one. */
  names: string[];
  /** Sectors whose actors, but for the cutpoint, are all among those cut off; not told for more than a thousand actors. */
  sectors: string[];
  /** The one tie on which all those cut off hang; null where there are several. */
  bridge: Pair | null;
  /** The area of all those cut off, where the table gives one and it is nobody else's; null else. */
  area: string | null;
  /** Two actors on different sides of the cut whom a plan would bring together; null where no plan was made or none fits. */
  secondWay: Pair | null;
};

const maxNames = 12;
const maxCounted = 1000;

/** Where it comes from. */
export const reference = 'Tarjan 1972, SIAM J. Computing 1:146–160';

export const cutpoint = rule<'cutpoint', CutpointEvidence>(
  {
    id: 'cutpoint',
    severity: 'look',
    question: 'thread',
    basedOn: 'presence',
  },
  (context) => {
    const { analysis, ties } = context;
    const { ids, codes } = context.sectors;
    if (analysis.network.cutpoints.length === 0) return [];
    const place = placesOf(context);
    const split = splits(ties);
    return analysis.network.cutpoints
      .map((id) => {
        const actor = place(id);
        const { rest, cutOff } = split(actor);
        const total = cutOff.reduce((sum, { size }) => sum + size, 0);
        const listed: number[] = [];
        const lost = new Map<number, number>();
        for (const part of cutOff.toReversed()) {
          if (listed.length < maxNames)
            listed.push(
              ...(part.size <= maxCounted
                ? part.actors().slice(0, maxNames - listed.length)
                : [part.entry]),
            );
          if (total <= maxCounted)
            for (const u of part.actors()) lost.set(codes[u], (lost.get(codes[u]) ?? 0) + 1);
        }
        const whole = ids.filter(
          (_, code) =>
            lost.has(code) &&
            lost.get(code) === analysis.sectors[code].actors - (codes[actor] === code ? 1 : 0),
        );
        const evidence: CutpointEvidence = {
          actor: id,
          parts: cutOff.map(({ size }) => size),
          cutOff: total,
          rest,
          names: listed.map((u) => ties.ids[u]),
          sectors: whole,
          bridge: bridgeOf(context, actor, cutOff),
          area: total <= maxCounted ? areaOf(context, cutOff) : null,
          secondWay: null,
        };
        return { actors: [id], sectors: whole, evidence };
      })
      .sort((x, y) => y.evidence.cutOff - x.evidence.cutOff);
  },
  {
    restsOn: ({ evidence: { actor } }, context) => {
      const own = placesOf(context)(actor);
      const { cutOff } = splits(context.ties)(own);
      const lost = new Set(cutOff.flatMap((part) => membersOf(part)));
      return pairsOf([
        ...tiesFrom(context, own, (other) => lost.has(other)),
        ...(bridgesAt(context.ties).get(own) ?? []).map(
          ([a, b]): Pair => [context.ties.ids[a], context.ties.ids[b]],
        ),
      ]);
    },
    refutableBy: ({ evidence: { actor } }, context) =>
      silentWhere(context, ({ id }) => id !== actor),
    stands: ({ evidence: { actor, sectors } }, context) => {
      const own = placesOf(context)(actor);
      const { ids, codes } = context.sectors;
      const sizes = context.analysis.sectors.map(({ actors }) => actors);
      if (codes[own] >= 0) sizes[codes[own]]--;
      const whole = new Set(sectors.map((id) => ids.indexOf(id)));
      const lost = new Int32Array(ids.length);
      return (drawn) => {
        const { parts, partOf } = drawn.without(own);
        if (parts < 2) return false;
        lost.fill(0);
        let total = 0;
        for (let v = 0; v < partOf.length; v++) {
          if (partOf[v] <= 0) continue;
          total++;
          if (codes[v] >= 0) lost[codes[v]]++;
        }
        return ids.every(
          (_, code) =>
            whole.has(code) ===
            (total <= maxCounted && lost[code] > 0 && lost[code] === sizes[code]),
        );
      };
    },
  },
);

/** The bridges by each of their two ends. */
const bridgesAt = memo((ties: Ties) => {
  const found = new Map<number, [number, number][]>();
  for (const bridge of lowpoints(ties).bridges)
    for (const end of bridge) {
      const list = found.get(end);
      if (list) list.push(bridge);
      else found.set(end, [bridge]);
    }
  return found;
});

/** The actors of a part; of a large one only the one who was tied to the missing actor. */
const membersOf = ({ size, entry, actors }: Part): number[] =>
  size <= maxCounted ? actors() : [entry];

/** The single tie of an actor into what is cut off. */
function bridgeOf(context: Context, actor: number, cutOff: readonly Part[]): Pair | null {
  if (cutOff.length !== 1) return null;
  const lost = new Set(membersOf(cutOff[0]));
  const { offsets, neighbors } = adjacency(context.ties);
  const into = [...neighbors.subarray(offsets[actor], offsets[actor + 1])].filter((v) =>
    lost.has(v),
  );
  if (into.length !== 1 || cutOff[0].size > maxCounted) return null;
  return [context.ties.ids[actor], context.ties.ids[into[0]]];
}

/** The area that those cut off have in common and no other actor has. */
function areaOf({ analysis: { actors } }: Context, cutOff: readonly Part[]): string | null {
  const lost = new Set(cutOff.flatMap((part) => part.actors()));
  const [first] = lost;
  const area = actors[first]?.area ?? null;
  const isWhole = actors.every((actor, u) => (actor.area === area) === lost.has(u));
  return area !== null && isWhole ? area : null;
}
