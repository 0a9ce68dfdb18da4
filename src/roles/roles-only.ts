import type { Analysis, AnalyzedSector, HandoverResult, RoleResult } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { CareChainError, checkOptionNames } from '../error.ts';
import { fillersOf, isFreeChoice } from '../network/expected-handovers.ts';
import { isSmall, suppressed } from './suppress.ts';

/** How a handover stands, as far as roles alone tell it. */
export type RolesHandoverStatus = 'direct' | 'indirect' | 'missing' | 'limited' | 'role-absent';

/** What a network shows by role and sector, without any actor; `null` stands for what is so small that it would tell of somebody. */
export interface RolesReport {
  formatVersion: 1;
  tool: Analysis['tool'];
  /** Numbers above 0 and below this one are left out. */
  least: number;
  directed: boolean;
  actors: number;
  ties: number;
  density: number | null;
  /** `null` where the table does not say who was asked. */
  asked: number | null;
  answered: number | null;
  sectors: (Pick<AnalyzedSector, 'id' | 'label'> & { actors: number | null })[];
  /** Actors without a sector. */
  unplaced: number | null;
  /** Ties between two sectors and within one, of those that are possible. */
  sides: { sectors: [string, string]; ties: number | null; possible: number | null }[];
  /** `null` without a chain. */
  chain: {
    id: string;
    label?: NonNullable<Analysis['chain']>['label'];
    jurisdiction: string | null;
    roles: (Pick<RoleResult, 'id' | 'label' | 'sector' | 'required'> & {
      actors: number | null;
    })[];
    handovers: (Pick<HandoverResult, 'from' | 'to' | 'orTo' | 'basis'> & {
      /** `null` where one of its roles has too few actors. */
      status: RolesHandoverStatus | null;
      ties: number | null;
    })[];
  } | null;
}

export interface RolesOptions {
  /** The smallest number above 0 that is told; 3 by default. */
  least?: number;
}

/** As few as are told where the caller does not say. */
export const LEAST = 3;

/**
 * What an analysis shows by role and sector, without any actor: no name, no id, no word of the table but those of sectors that enough
 * actors share.
 *
 * Numbers from 1 to `least` − 1 are left out, and with them what would give them away by subtraction. O(actors + sectors² + roles).
 *
 * @throws Error with the prefix `care-chain/rolesOnly:` where `least` is no whole number from 1.
 * @example
 * rolesOnly(analysis).sectors[0]; // { id: 'health', actors: 13 }
 */
export function rolesOnly(analysis: Analysis, options: RolesOptions = {}): RolesReport {
  checkOptionNames('rolesOnly', options, ['least']);
  assertResult('rolesOnly', analysis, 'analysis');
  const { least = LEAST } = options;
  if (!Number.isSafeInteger(least) || least < 1)
    throw new CareChainError(
      'bad-option',
      `care-chain/rolesOnly: least is ${String(least)}. Take a whole number from 1.`,
    );
  const { network, dataset, chain } = analysis;
  const told = (count: number) => (isSmall(count, least) ? null : count);
  const unplaced = analysis.actors.filter(({ sector }) => sector === null).length;
  const sizes = [...analysis.sectors.map(({ actors }) => actors), unplaced];
  const hidden = suppressed(sizes, least);
  const names = sectorNames(analysis, hidden);
  const { asked = null, answered = null } = dataset.response ?? {};
  return {
    formatVersion: 1,
    tool: analysis.tool,
    least,
    directed: network.directed,
    actors: network.actors,
    ties: network.ties,
    density: network.density,
    asked,
    answered:
      asked === null || answered === null || isSmall(asked - answered, least)
        ? null
        : told(answered),
    sectors: names.map((name, k) => ({ ...name, actors: hidden[k] ? null : sizes[k] })),
    unplaced: hidden[sizes.length - 1] ? null : unplaced,
    sides: sidesOf(analysis, { names: names.map(({ id }) => id), hidden, least }),
    chain: chain && {
      id: chain.id,
      ...(chain.label && { label: chain.label }),
      jurisdiction: chain.jurisdiction,
      roles: rolesOf(chain.roles, least),
      handovers: chain.handovers.map((handover) => handoverOf(handover, chain.roles, least)),
    },
  };
}

/** Sectors by name: corners of a chain always, a table's own word where enough actors share it and it names none of them. */
function sectorNames(
  { sectors, settings, actors }: Analysis,
  hidden: readonly boolean[],
): Pick<AnalyzedSector, 'id' | 'label'>[] {
  if (settings['sectors'] !== 'own')
    return sectors.map(({ id, label }) => ({ id, ...(label === undefined ? {} : { label }) }));
  const called = new Set(actors.flatMap(({ id, label }) => [id, label]));
  return sectors.map(({ id, label }, k) => {
    const name = typeof label === 'string' ? label : id;
    const safe = !hidden[k] && !called.has(id) && !called.has(name);
    return safe ? { id, ...(label === undefined ? {} : { label }) } : { id: `sector-${k + 1}` };
  });
}

function sidesOf(
  { sectorMatrix, network, sectors }: Analysis,
  { names, hidden, least }: { names: string[]; hidden: boolean[]; least: number },
): RolesReport['sides'] {
  const cell = (matrix: (number | null)[][], k: number, l: number) =>
    (matrix[k][l] ?? 0) + (network.directed && k !== l ? (matrix[l][k] ?? 0) : 0);
  const sides = sectors.flatMap((_, k) =>
    sectors.slice(k).map((_, at) => {
      const l = k + at;
      return {
        pair: [k, l] as const,
        ties: cell(sectorMatrix.ties, k, l),
        possible: cell(sectorMatrix.possible, k, l),
      };
    }),
  );
  // Those that touch an actor without a sector are the rest of the sum.
  const rest = network.ties - sides.reduce((sum, { ties }) => sum + ties, 0);
  const small = suppressed([...sides.map(({ ties }) => ties), rest], least);
  return sides.map(({ pair: [k, l], ties, possible }, at) => {
    const unsaid = hidden[k] || hidden[l];
    return {
      sectors: [names[k], names[l]],
      ties: unsaid || small[at] ? null : ties,
      possible: unsaid ? null : possible,
    };
  });
}

/** The roles with the number of their actors; in a sector never one alone is left out. */
function rolesOf(
  roles: readonly RoleResult[],
  least: number,
): NonNullable<RolesReport['chain']>['roles'] {
  const bySector = new Map<string | null, RoleResult[]>();
  for (const role of roles) bySector.set(role.sector, [...(bySector.get(role.sector) ?? []), role]);
  const hidden = new Set<string>();
  for (const own of bySector.values()) {
    const small = suppressed(
      own.map(({ actors }) => actors.length),
      least,
    );
    own.forEach(({ id }, k) => {
      if (small[k]) hidden.add(id);
    });
  }
  return roles.map(({ id, label, sector, required, actors }) => ({
    id,
    ...(label && { label }),
    sector,
    required,
    actors: hidden.has(id) ? null : actors.length,
  }));
}

function handoverOf(
  handover: HandoverResult,
  roles: readonly RoleResult[],
  least: number,
): NonNullable<RolesReport['chain']>['handovers'][number] {
  const { from, to, orTo, basis, ties, internal } = handover;
  const filled = new Map(roles.map(({ id, actors }) => [id, actors]));
  const [givers, takers] = [fillersOf(filled, [from]), fillersOf(filled, [to, ...orTo])];
  const few = isSmall(givers.length, least) || isSmall(takers.length, least);
  const free = isFreeChoice(handover);
  return {
    from,
    to,
    orTo,
    basis,
    status: few ? null : statusOf(handover),
    ties: few || free || internal.length > 0 || isSmall(ties.length, least) ? null : ties.length,
  };
}

function statusOf({ status }: HandoverResult): RolesHandoverStatus {
  switch (status) {
    case 'indirect':
    case 'missing':
    case 'limited':
    case 'role-absent':
      return status;
    default:
      return 'direct';
  }
}
