import type { Analysis } from '../../src/analysis.ts';
import type { Dataset } from '../../src/input/dataset.ts';
import type { Context } from '../../src/network/context.ts';
import { buildTies } from '../../src/network/ties.ts';

/** An actor as the tests write it: its sector, and whether it answered. */
export type Seat = { sector?: string | null; answered?: boolean | null; label?: string };

export interface Network {
  actors: Record<string, Seat> | Map<string, Seat>;
  /** Pairs of ids; a third entry says whether the other end confirmed. */
  ties: [string, string, (boolean | null)?][];
  /** Sectors in their order; by default those of the actors, sorted. */
  sectors?: string[];
  directed?: boolean;
}

/** A measured network, every figure straight from its definition. */
export function measured({ actors, ties, sectors, directed = false }: Network): Context {
  const seats = new Map(actors instanceof Map ? actors : Object.entries(actors));
  const ids = [...seats.keys()].sort();
  const sectorOf = (id: string) => seats.get(id)?.sector ?? null;
  const named = [...new Set(ids.map(sectorOf).filter((sector) => sector !== null))].sort();
  const corners = sectors ?? named;
  const joined = (a: string, b: string) =>
    ties.some(([s, t]) => (s === a && t === b) || (s === b && t === a));
  const around = (a: string) => ids.filter((b) => b !== a && joined(a, b));
  const arc = (a: string, b: string) =>
    directed ? ties.some(([s, t]) => s === a && t === b) : joined(a, b);
  const members = (sector: string) => ids.filter((id) => sectorOf(id) === sector);
  const matrix = (cell: (k: string[], l: string[], same: boolean) => number | null) =>
    corners.map((k) => corners.map((l) => cell(members(k), members(l), k === l)));
  const count = (k: string[], l: string[], same: boolean) =>
    k.reduce((sum, a) => sum + l.filter((b) => a !== b && arc(a, b)).length, 0) /
    (same && !directed ? 2 : 1);
  const possible = (k: string[], l: string[], same: boolean) =>
    same ? (k.length * (k.length - 1)) / (directed ? 1 : 2) : k.length * l.length;
  const all = count(ids, ids, true);
  const most = possible(ids, ids, true);
  const silent = ids.filter((id) => seats.get(id)?.answered === false);
  const asked = ids.filter((id) => typeof seats.get(id)?.answered === 'boolean');
  const index = new Map(ids.map((id, i) => [id, i]));
  const end = (place: 0 | 1) => Int32Array.from(ties, (tie) => index.get(tie[place]) as number);
  const parts = (without: string) =>
    components(
      ids.filter((id) => id !== without),
      around,
    ).length;

  const analysis: Omit<Analysis, 'findings'> = {
    formatVersion: 2,
    tool: { name: 'care-chain', version: '0' },
    dataset: {
      name: 'made by hand',
      files: [],
      shapes: [],
      response:
        asked.length === 0
          ? null
          : {
              asked: asked.length,
              answered: asked.length - silent.length,
              rate: (asked.length - silent.length) / asked.length,
              silent,
            },
      ties: {
        reported: ties.length,
        merged: 0,
        selfTies: 0,
        zeroWeights: 0,
        confirmed: ties.filter((tie) => tie[2] === true).length,
        oneSided: ties.filter((tie) => tie[2] === false).length,
        unanswered: ties.filter((tie) => (tie[2] ?? null) === null).length,
      },
      mentionedOnly: [],
    },
    settings: {
      chain: 'entlassmanagement',
      sectors: 'chain',
      directed,
      method: 'whole',
      merge: 'max',
    },
    network: {
      actors: ids.length,
      ties: all,
      directed,
      weighted: false,
      density: most === 0 ? null : all / most,
      components: components(ids, around).length,
      isolates: ids.filter((id) => around(id).length === 0),
      cutpoints: ids.filter(
        (id) => around(id).length > 0 && parts(id) > components(ids, around).length,
      ),
      bridges: [],
      eiIndex: { value: null, expected: null },
    },
    actors: ids.map((id) => ({
      id,
      label: seats.get(id)?.label ?? id,
      sector: sectorOf(id),
      roles: [],
      setting: null,
      ownership: null,
      stakeholderGroup: null,
      department: null,
      tier: null,
      area: null,
      kind: null,
      core: null,
      status: null,
      answered: seats.get(id)?.answered ?? null,
      listed: true,
      attributes: {},
      measures: {
        degree: around(id).length,
        strength: around(id).length,
        effectiveSize: around(id).length === 0 ? null : effectiveSize(around(id), joined),
        efficiency:
          around(id).length === 0 ? null : effectiveSize(around(id), joined) / around(id).length,
        constraint: constraint(id, around),
        hierarchy: null,
        egoDensity: null,
        eiIndex: null,
      },
    })),
    ties: ties.map(([source, target, confirmed = null]) => ({
      source,
      target,
      weight: 1,
      layer: null,
      wave: null,
      confirmed,
      evidence: null,
      measures: {},
    })),
    sectors: corners.map((id) => ({
      id,
      label: { en: id, de: id },
      actors: members(id).length,
      density: null,
      eiIndex: null,
    })),
    sectorMatrix: {
      sectors: corners,
      ties: matrix(count),
      possible: matrix(possible),
      density: matrix((k, l, same) =>
        possible(k, l, same) === 0 ? null : count(k, l, same) / possible(k, l, same),
      ),
    },
    chain: null,
    views: {},
    problems: [],
  };
  const dataset: Dataset = {
    name: analysis.dataset.name,
    actors: analysis.actors.map(({ measures: _, ...actor }) => ({
      ...actor,
      location: { file: null, row: null },
    })),
    ties: analysis.ties.map((tie) => ({ ...tie, locations: [] })),
    memberships: [],
    directed,
    problems: [],
    provenance: [],
    counts: analysis.dataset.ties,
    rules: { merge: 'max', direction: 'default' },
  };
  return {
    analysis,
    dataset,
    ties: buildTies(
      ids,
      { source: end(0), target: end(1), weight: new Float64Array(ties.length).fill(1) },
      { directed, parallel: 'max' },
    ),
    sectors: {
      ids: corners,
      codes: Int32Array.from(ids, (id) => corners.indexOf(sectorOf(id) ?? '\0')),
    },
    chain: null,
    isOtherRole: () => false,
  };
}

/** Actors that reach each other. */
export function components(ids: string[], around: (id: string) => string[]): string[][] {
  const left = new Set(ids);
  const found: string[][] = [];
  for (const start of ids) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const id of part) for (const next of around(id)) if (left.delete(next)) part.push(next);
    found.push(part.sort());
  }
  return found;
}

/** Borgatti's form for ties without weights: contacts less twice the ties among them by their number. */
function effectiveSize(alters: string[], joined: (a: string, b: string) => boolean): number {
  const among = alters.reduce(
    (sum, a) => sum + alters.filter((b) => a < b && joined(a, b)).length,
    0,
  );
  return alters.length - (2 * among) / alters.length;
}

function constraint(ego: string, around: (id: string) => string[]): number | null {
  const share = (a: string, b: string) => (around(a).includes(b) ? 1 / around(a).length : 0);
  const alters = around(ego);
  if (alters.length === 0) return null;
  return alters.reduce((sum, j) => {
    const indirect = alters
      .filter((q) => q !== j)
      .reduce((all, q) => all + share(ego, q) * share(q, j), 0);
    return sum + (share(ego, j) + indirect) ** 2;
  }, 0);
}
