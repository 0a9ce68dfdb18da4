import { adjacency } from '../network/adjacency.ts';
import { splits } from '../network/articulation.ts';
import { lowpoints } from '../network/lowpoints.ts';
import type { Handovers } from './handover-cures.ts';
import type { PlanContext } from './plan-context.ts';
import type { Sides } from './side-cures.ts';

/** What would break if an actor were away, and who could step in; all as ids. */
export interface Absence {
  actor: string;
  degree: number;
  /** Handovers that a tie carries today and none would. */
  handovers: [from: string, to: string][];
  /** Sides that have ties today and would have none. */
  sides: [string, string][];
  /** The parts that would fall off the rest, the larger first. */
  cutOff: string[][];
  /** Those who could step in, the nearest first: by shared roles in what breaks, then by contacts that they have already. */
  standIns: { actor: string; roles: string[]; common: number }[];
}

/** As many as could step in are named. */
const MOST_STAND_INS = 3;

/** What breaks without an actor, and without each of those without whom anything does, the worst first. O(n + m) once and for each actor. */
export function absences(
  { ties, sectors, chain, roles }: PlanContext,
  { handovers, sides }: { handovers: Handovers; sides: Sides },
): { of: (actor: number) => Absence; all: () => Absence[] } {
  const { offsets, neighbors } = adjacency(ties);
  const split = splits(ties);
  const name = (actor: number) => ties.ids[actor];
  const contacts = (actor: number) => neighbors.subarray(offsets[actor], offsets[actor + 1]);
  const known = new Set(chain?.roles.map(({ id }) => id));

  const of = (actor: number): Absence => {
    const broken = [...handovers.hanging].filter(([, carriers]) => carriers.includes(actor));
    const emptied = sides.list.filter(({ carriers }) => carriers.includes(actor));
    const { cutOff } = split(actor);
    const own = new Set(contacts(actor));
    const lost = new Set(
      broken.flatMap(([k]) => [
        ...(handovers.givers[k].includes(actor) ? [handovers.list[k].from] : []),
        ...(handovers.takers[k].includes(actor) ? [handovers.list[k].to] : []),
      ]),
    );
    const needed = lost.size > 0 ? lost : new Set(roles[actor].filter((role) => known.has(role)));
    const standIns = ties.ids
      .map((id, other) => ({
        actor: id,
        other,
        roles: roles[other].filter((role) => needed.has(role)),
        common: other === actor ? 0 : contacts(other).filter((v) => own.has(v)).length,
      }))
      .filter(({ other, roles, common }) => other !== actor && (roles.length > 0 || common > 1))
      .filter(({ roles }) => needed.size === 0 || roles.length > 0)
      .sort((x, y) => y.roles.length - x.roles.length || y.common - x.common || x.other - y.other)
      .slice(0, MOST_STAND_INS);
    return {
      actor: name(actor),
      degree: ties.degrees[actor],
      handovers: broken.map(([k]) => [handovers.list[k].from, handovers.list[k].to]),
      sides: emptied.map(({ codes: [a, b] }) => [sectors.ids[a], sectors.ids[b]]),
      cutOff: cutOff.map((part) => part.actors().map(name)),
      standIns: standIns.map(({ actor, roles, common }) => ({ actor, roles, common })),
    };
  };
  const all = () => {
    const { isCutpoint } = lowpoints(ties);
    const carriers = [...handovers.hanging.values(), ...sides.list.map((side) => side.carriers)];
    const breaking = new Set(carriers.flat());
    isCutpoint.forEach((is, actor) => {
      if (is === 1) breaking.add(actor);
    });
    const list = [...breaking].sort((a, b) => a - b).map(of);
    return list.sort(byAbsence);
  };
  return { of, all };
}

/** Below 0 where more breaks without the first: handovers, then sides, then actors cut off. */
function byAbsence(x: Absence, y: Absence): number {
  const off = ({ cutOff }: Absence) => cutOff.reduce((sum, part) => sum + part.length, 0);
  return (
    y.handovers.length - x.handovers.length || y.sides.length - x.sides.length || off(y) - off(x)
  );
}
