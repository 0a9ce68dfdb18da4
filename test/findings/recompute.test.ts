import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { find, rules } from '../../src/findings/index.ts';
import { runs } from '../runs.ts';
import { components, measured, type Network } from './measured.ts';

vi.setConfig({ testTimeout: 30_000 });

const names = 'abcdefghijkl'.split('');

/** Small networks with up to four sectors, some actors without one. */
const networks = fc
  .record({
    n: fc.integer({ min: 1, max: names.length }),
    seats: fc.array(
      fc.record({
        sector: fc.constantFrom(null, 'G', 'P', 'K', 'Z'),
        answered: fc.constantFrom(null, true, false),
      }),
      { minLength: names.length, maxLength: names.length },
    ),
    ties: fc.uniqueArray(
      fc.record({
        a: fc.nat(names.length - 1),
        b: fc.nat(names.length - 1),
        confirmed: fc.constantFrom(null, true, false),
      }),
      { maxLength: 22, selector: ({ a, b }) => Math.min(a, b) * 100 + Math.max(a, b) },
    ),
    directed: fc.boolean(),
  })
  .map(
    ({ n, seats, ties, directed }): Network => ({
      actors: Object.fromEntries(names.slice(0, n).map((name, i) => [name, seats[i]])),
      ties: ties
        .filter(({ a, b }) => a !== b && a < n && b < n)
        .map(({ a, b, confirmed }) => [names[a], names[b], confirmed]),
      sectors: ['G', 'P', 'K', 'Z'],
      directed,
    }),
  );

/** Helpers straight from the lists of a network. */
function plain({ actors, ties, sectors = [] }: Network) {
  const seats = actors as Record<string, { sector?: string | null; answered?: boolean | null }>;
  const ids = Object.keys(seats).sort();
  const members = (sector: string) => ids.filter((id) => seats[id].sector === sector);
  const tied = (a: string, b: string) =>
    ties.some(([s, t]) => (s === a && t === b) || (s === b && t === a));
  const around = (id: string) => ids.filter((other) => other !== id && tied(id, other));
  const into = (id: string, sector: string) =>
    around(id).some((other) => seats[other].sector === sector);
  const pairs = sectors.flatMap((a, i) =>
    sectors.slice(i + 1).map((b): [string, string] => [a, b]),
  );
  const relations = (a: string, b: string) =>
    members(a).flatMap((x) =>
      members(b)
        .filter((y) => tied(x, y))
        .map((y) => [x, y]),
    );
  return { seats, ids, members, tied, around, into, pairs, relations };
}

const check = (property: (network: Network) => void) =>
  fc.assert(fc.property(networks, property), { numRuns: runs(300) });

/** The ties between two sectors if all ties between actors with a sector were dealt out evenly. */
function byChance({ actors, ties, directed }: Network, [a, b]: string[]): number {
  const sectorOf = new Map(actors instanceof Map ? [...actors] : Object.entries(actors));
  const placed = [...sectorOf.values()]
    .map(({ sector }) => sector)
    .filter((sector) => sector !== undefined && sector !== null);
  const told = ties.filter(
    ([s, t]) => s !== t && sectorOf.get(s)?.sector && sectorOf.get(t)?.sector,
  );
  const distinct = new Set(told.map(([s, t]) => (directed || s < t ? `${s} ${t}` : `${t} ${s}`)));
  const room = (placed.length * (placed.length - 1)) / (directed ? 1 : 2);
  const size = (sector: string) => placed.filter((own) => own === sector).length;
  return (distinct.size * size(a) * size(b) * (directed ? 2 : 1)) / room;
}

describe('recomputed from the lists', () => {
  test('empty sides, their sizes, their silent actors and who works with both', () => {
    check((network) => {
      const { seats, members, pairs, relations, into, ids } = plain(network);
      const expected = pairs
        .filter(
          ([a, b]) =>
            members(a).length > 0 && members(b).length > 0 && relations(a, b).length === 0,
        )
        .map(([a, b]) => ({
          sectors: [a, b],
          actors: [members(a).length, members(b).length],
          silent: [...members(a), ...members(b)].filter((id) => seats[id].answered === false)
            .length,
          ties: 0,
          possible: members(a).length * members(b).length * (network.directed ? 2 : 1),
          both: ids.filter((id) => into(id, a) && into(id, b)).length,
          chain: false,
          expected: [],
          byChance: byChance(network, [a, b]),
          unread: [],
        }));
      const found = rules.emptySide
        .check(measured(network))
        .map(({ evidence: { common, ...rest } }) => {
          for (const id of common)
            for (const sector of rest.sectors) expect(into(id, sector)).toBe(true);
          return { ...rest, both: common.length };
        });
      expect(found).toEqual(expected.map((side) => ({ ...side, both: Math.min(3, side.both) })));
    });
  });

  test('an empty side is a gap only where the care chain expects a handover across it', () => {
    const seats = Object.fromEntries(
      [...'abcdef'].map((id, i) => [id, { sector: i < 3 ? 'G' : 'Z' }]),
    );
    const within = (ids: string): [string, string][] => [
      [ids[0], ids[1]],
      [ids[1], ids[2]],
      [ids[0], ids[2]],
    ];
    const few = measured({ actors: seats, ties: [['a', 'b']] });
    const side = measured({ actors: seats, ties: [...within('abc'), ...within('def')] });
    const role = (id: string, sector: string) => ({ id, sector });
    const chain = (handovers: object[]) => ({
      ...side,
      analysis: {
        ...side.analysis,
        chain: { roles: [role('ward', 'G'), role('parish', 'Z')], handovers } as never,
      },
    });
    const handover = { from: 'ward', to: 'parish', limit: null };
    expect(rules.emptySide.check(chain([handover]))[0]).toMatchObject({
      evidence: { expected: [['ward', 'parish']] },
    });
    expect(rules.emptySide.check(chain([handover]))[0].severity).toBe('gap');
    expect(rules.emptySide.check(chain([]))[0].severity).toBe('look');
    const limited = { ...handover, limit: 'free-choice' };
    expect(rules.emptySide.check(chain([limited]))[0].severity).toBe('look');
    expect(rules.emptySide.check(chain([{ ...handover, limit: 'consent' }]))[0].severity).toBe(
      'gap',
    );
    // Where no chain says what to expect, chance must leave at least one tie.
    expect(rules.emptySide.check(side)[0].severity).toBe('gap');
    expect(rules.emptySide.check(few)[0]).toMatchObject({
      severity: 'note',
      evidence: { byChance: 9 / 15 },
    });
  });

  test('thin sides', () => {
    check((network) => {
      const { seats, ids, members, pairs } = plain(network);
      const factor = network.directed ? 1 : 2;
      const density = (network.ties.length * factor) / (ids.length * (ids.length - 1));
      const expected = pairs.filter(([a, b]) => {
        const ends = ([s, t]: Network['ties'][number]) => [seats[s].sector, seats[t].sector];
        const ties = network.ties.filter(
          (tie) => ends(tie).includes(a) && ends(tie).includes(b),
        ).length;
        const possible = members(a).length * members(b).length * (network.directed ? 2 : 1);
        return ties > 0 && ties / possible < density / 2;
      });
      const found = rules.thinSide.check(measured(network)).map(({ evidence }) => evidence.sectors);
      expect(found.map(String).sort()).toEqual(expected.map(String).sort());
    });
  });

  test('sides that hang on one', () => {
    check((network) => {
      const { pairs, relations, members, seats } = plain(network);
      const expected = pairs.flatMap(([a, b]) => {
        const ends = relations(a, b);
        const carriers = [...new Set(ends.flat())].filter((id) =>
          ends.every((pair) => pair.includes(id)),
        );
        if (carriers.length === 0) return [];
        const alone = carriers.some((id) => members(seats[id].sector as string).length === 1);
        return [{ sectors: [a, b], relations: ends.length, carriers: carriers.sort(), alone }];
      });
      const found = rules.sideCarriedByOne
        .check(measured(network))
        .map(({ evidence: { sectors, relations, carriers, alone } }) => ({
          sectors,
          relations,
          carriers: carriers.toSorted(),
          alone,
        }));
      expect(found).toEqual(expected);
    });
  });

  test('brokers: every tie of two sectors is theirs, or they are the only contact of both', () => {
    check((network) => {
      const { pairs, relations, ids, into, seats, around } = plain(network);
      const expected = pairs.flatMap(([a, b]) => {
        const ends = relations(a, b);
        const both = ids.filter((id) => into(id, a) && into(id, b));
        const outside = both.filter((id) => seats[id].sector !== a && seats[id].sector !== b);
        const brokers = both.filter((id) =>
          ends.length > 0 ? ends.every((pair) => pair.includes(id)) : both.length === 1,
        );
        return brokers.map((id) =>
          [
            id,
            a,
            b,
            ends.length,
            outside.filter((other) => other !== id).length,
            around(id).length,
          ].join(),
        );
      });
      const found = rules.broker
        .check(measured(network))
        .flatMap(({ evidence: { actor, pairs, relations, others, degree } }) =>
          pairs.map(([a, b], i) => [actor, a, b, relations[i], others[i], degree].join()),
        );
      expect(found.sort()).toEqual(expected.sort());
    });
  });

  test('cutpoints: the parts, the rest, the names and the sectors lost', () => {
    check((network) => {
      const { ids, around, members } = plain(network);
      const found = rules.cutpoint.check(measured(network)).map(({ evidence }) => evidence);
      const expected = ids.filter((id) => {
        const parts = components(
          ids.filter((other) => other !== id),
          (u) => around(u).filter((v) => v !== id),
        );
        return parts.filter((part) => part.some((u) => around(id).includes(u))).length > 1;
      });
      expect(found.map(({ actor }) => actor).sort()).toEqual(expected);
      for (const { actor, parts, cutOff, rest, names, sectors } of found) {
        const left = components(
          ids.filter((id) => id !== actor),
          (u) => around(u).filter((v) => v !== actor),
        )
          .filter((part) => part.some((u) => around(actor).includes(u)))
          .sort((x, y) => y.length - x.length || (x[0] < y[0] ? -1 : 1));
        expect([rest, ...parts]).toEqual(left.map(({ length }) => length));
        expect(cutOff).toBe(parts.reduce((sum, size) => sum + size, 0));
        const lost = left.slice(1).flat();
        expect(names.toSorted()).toEqual(lost.toSorted());
        const expectedSectors = (network.sectors ?? []).filter((sector) => {
          const others = members(sector).filter((id) => id !== actor);
          return others.length > 0 && others.every((id) => lost.includes(id));
        });
        expect(sectors).toEqual(expectedSectors);
      }
    });
  });

  test('isolated actors, actors without a corner, empty corners, one-sided ties', () => {
    check((network) => {
      const { ids, around, seats, members } = plain(network);
      const input = measured(network);
      const actors = (found: { actors?: string[] }[]) => found.flatMap(({ actors = [] }) => actors);
      expect(actors(rules.isolatedActor.check(input))).toEqual(
        ids.filter((id) => around(id).length === 0),
      );
      const unplaced = ids.filter((id) => !seats[id].sector);
      expect(rules.noCorner.check(input).map(({ evidence }) => evidence.count)).toEqual(
        unplaced.length === 0 ? [] : [unplaced.length],
      );
      if (unplaced.length < ids.length)
        expect(actors(rules.noCorner.check(input))).toEqual(unplaced);
      expect(rules.emptyCorner.check(input).map(({ evidence }) => evidence.sector)).toEqual(
        (network.sectors ?? []).filter((sector) => members(sector).length === 0),
      );
      const single = network.ties.filter(([, , confirmed]) => confirmed === false);
      expect(rules.oneSided.check(input).flatMap(({ evidence }) => evidence.pairs)).toEqual(
        single.map(([s, t]) => [s, t]),
      );
    });
  });
});

test('shuffled rows give the same findings', () => {
  fc.assert(
    fc.property(networks, fc.infiniteStream(fc.nat()), (network, random) => {
      const keys = new Map(network.ties.map((tie) => [tie, random.next().value as number]));
      const shuffled = network.ties.toSorted((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
      // Pairs of one-sided ties follow the order of the ties, which the reader has sorted.
      const of = (ties: Network['ties']) =>
        find(measured({ ...network, ties })).filter(({ rule }) => rule !== 'one-sided');
      expect(of(shuffled)).toEqual(of(network.ties));
    }),
    { numRuns: runs(60) },
  );
});

test('of many sectors only the 28 sides with the most possible ties are judged', () => {
  const actors = new Map(
    Array.from({ length: 12 }, (_, k) =>
      Array.from({ length: k < 2 ? 3 : 1 }, (_, i): [string, { sector: string }] => [
        `${k}-${i}`,
        { sector: `s${String(k).padStart(2, '0')}` },
      ]),
    ).flat(),
  );
  const found = rules.emptySide.check(measured({ actors, ties: [] }));
  expect(found).toHaveLength(28);
  expect(found[0].evidence).toMatchObject({ sectors: ['s00', 's01'], possible: 9 });
  expect(Math.min(...found.map(({ evidence }) => evidence.possible))).toBe(1);
  expect(found.filter(({ evidence }) => evidence.possible === 3)).toHaveLength(20);
});
