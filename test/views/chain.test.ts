import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/index.ts';
import { classify } from '../../src/network/classify.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { chainResult } from '../../src/views/chain.ts';
import { analysed, chain, datasetOf, type Row } from '../findings/chain-rules.ts';
import { runs, thorough } from '../runs.ts';

const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const statuses = ['', '', '', 'aktiv', 'geplant', 'keine Kapazität'];

/** Lists of actors with any roles of the chain, any partners and any status. */
const tables = fc
  .tuple(
    fc.array(fc.subarray(['A', 'B', 'C', 'D', 'other']), { minLength: 7, maxLength: 7 }),
    fc.array(fc.subarray(people), { minLength: 7, maxLength: 7 }),
    fc.array(fc.constantFrom(...statuses), { minLength: 7, maxLength: 7 }),
    fc.array(fc.constantFrom('yes' as const, 'no' as const), { minLength: 7, maxLength: 7 }),
  )
  .map(([roles, partners, status, answered]) =>
    people.map(
      (id, i): Row => [
        id,
        roles[i].join('|'),
        partners[i].filter((other) => other !== id).join('|'),
        answered[i],
        status[i],
      ],
    ),
  );

/** The chain's result alone, without the rest of the analysis. */
function resultOf(rows: Row[], directed: boolean) {
  const dataset = datasetOf(rows, directed);
  const { roles } = classify(dataset, chain);
  const described = {
    actors: dataset.actors.map((actor, i) => ({ ...actor, roles: roles[i], measures: {} })),
    ties: dataset.ties,
  } as unknown as Pick<Analysis, 'actors' | 'ties'>;
  return { described, chain: chainResult(chain, described, tiesOfDataset(dataset)) };
}

/** The result of the chain, straight from its definition. */
function naive({ actors, ties }: Pick<Analysis, 'actors' | 'ties'>, directed: boolean) {
  const gone = new Set(['geplant', 'keine Kapazität']);
  const of = (role: string) =>
    actors
      .filter(({ roles, status }) => roles.includes(role) && !gone.has(status ?? ''))
      .map(({ id }) => id);
  const arc = (a: string, b: string) =>
    ties.some(
      ({ source, target }) =>
        (source === a && target === b) || (!directed && source === b && target === a),
    );
  const word = (a: string, b: string) => {
    if (directed) return arc(b, a) ? 'confirmed' : 'reported';
    const { confirmed } = ties.find(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    ) as Analysis['ties'][number];
    return confirmed === null ? 'reported' : confirmed ? 'confirmed' : 'one-sided';
  };
  const ids = actors.map(({ id }) => id).sort();
  return {
    roles: chain.roles.map(({ id }) => {
      const filled = of(id);
      const absent = actors.some(({ roles }) => roles.includes(id)) ? 'absent-known' : 'absent';
      const tied = filled.some((a) => ids.some((b) => arc(a, b) || arc(b, a)));
      return [
        id,
        filled.length === 0
          ? absent
          : !tied
            ? 'unconnected'
            : filled.length > 1
              ? 'several'
              : 'filled',
      ];
    }),
    handovers: chain.handovers.map(({ from, to, limited }) => {
      const [givers, takers] = [of(from), of(to)];
      const pairs = givers.flatMap((a) =>
        takers.filter((b) => a !== b && arc(a, b)).map((b) => [a, b]),
      );
      const words = pairs.map(([a, b]) => word(a, b));
      const both = givers.filter((a) => takers.includes(a));
      const one = ids.find((m) => givers.some((a) => arc(a, m)) && takers.some((b) => arc(m, b)));
      const two = ids
        .flatMap((m) => ids.map((n) => [m, n]))
        .find(
          ([m, n]) => givers.some((a) => arc(a, m)) && arc(m, n) && takers.some((b) => arc(n, b)),
        );
      const status =
        givers.length === 0 || takers.length === 0
          ? 'role-absent'
          : limited
            ? 'limited'
            : pairs.length > 0
              ? (['confirmed', 'reported', 'one-sided'].find((best) =>
                  (words as string[]).includes(best),
                ) as string)
              : both.length > 0
                ? 'internal'
                : takers.some((b) => givers.some((a) => arc(b, a)))
                  ? 'one-direction'
                  : one || two
                    ? 'indirect'
                    : 'missing';
      return {
        from,
        to,
        status,
        ties: pairs,
        internal: both,
        steps: status !== 'indirect' ? 0 : one ? 1 : 2,
      };
    }),
  };
}

describe.each([false, true])('with directed data: %s', (directed) => {
  test('roles and handovers are what their definition gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(tables, (rows) => {
        const { described, chain: result } = resultOf(rows, directed);
        if (!result) {
          expect(rows.every(([, roles]) => !/[ABCD]/.test(roles))).toBe(true);
          return;
        }
        const expected = naive(described, directed);
        expect(result.roles.map(({ id, status }) => [id, status])).toEqual(expected.roles);
        expect(
          result.handovers.map(({ from, to, status, ties, internal, via }) => ({
            from,
            to,
            status,
            ties,
            internal,
            steps: via.length,
          })),
        ).toEqual(expected.handovers);
        for (const { status } of result.handovers) seen.add(status);
      }),
      { numRuns: Math.max(75, runs(300)), seed: 1 },
    );
    for (const status of [
      'role-absent',
      'confirmed',
      'reported',
      'internal',
      'limited',
      'indirect',
      ...(directed ? ['one-direction'] : []),
    ])
      expect(seen).toContain(status);
  });

  test('the way of an indirect handover is a way, and no shorter one exists', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { described, chain: result } = resultOf(rows, directed);
        const arcs = new Set(
          described.ties.flatMap(({ source, target }) =>
            directed ? [`${source}>${target}`] : [`${source}>${target}`, `${target}>${source}`],
          ),
        );
        const roles = new Map(result?.roles.map(({ id, actors }) => [id, actors]));
        for (const { from, to, via, status } of result?.handovers ?? []) {
          expect(via.length > 0).toBe(status === 'indirect');
          if (via.length === 0) continue;
          const [first, last] = [via[0], via[via.length - 1]];
          expect(roles.get(from)?.some((a) => arcs.has(`${a}>${first}`))).toBe(true);
          expect(roles.get(to)?.some((b) => arcs.has(`${last}>${b}`))).toBe(true);
          for (let i = 1; i < via.length; i++) expect(arcs).toContain(`${via[i - 1]}>${via[i]}`);
        }
      }),
      { numRuns: thorough ? Math.max(75, runs(150)) : runs(150) },
    );
  });

  test('a handover hangs on an actor exactly if its loss takes every tie and others fill its role', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { chain: result } = resultOf(rows, directed);
        const size = (role: string) =>
          result?.roles.find(({ id }) => id === role)?.actors.length ?? 0;
        for (const { from, to, ties, internal, hangsOn } of result?.handovers ?? []) {
          const candidates = people.filter(
            (id) =>
              internal.length === 0 &&
              ties.length > 1 &&
              ((size(from) > 1 && ties.every(([a]) => a === id)) ||
                (size(to) > 1 && ties.every(([, b]) => b === id))),
          );
          expect(hangsOn).toBe(candidates[0] ?? null);
        }
      }),
      { numRuns: thorough ? Math.max(75, runs(150)) : runs(150) },
    );
  });
});

test('a role that another stands in for is not missing', () => {
  const roles = chain.roles.map((role) => (role.id === 'C' ? { ...role, anyOf: ['D'] } : role));
  const { analysis } = analysed(
    [
      ['a', 'A', 'b', 'yes'],
      ['b', 'B', 'a', 'yes'],
      ['d', 'D', 'a', 'yes'],
    ],
    { by: { ...chain, roles } },
  );
  expect(analysis.chain?.roles.find(({ id }) => id === 'C')).toMatchObject({
    status: 'stood-in',
    standIns: ['D'],
  });
  expect(analysis.findings.map(({ rule }) => rule)).not.toContain('role-absent');
});

test('a table without any role of the chain says nothing about it', () => {
  expect(
    analysed([
      ['a', '', 'b', 'yes'],
      ['b', 'other', '', 'yes'],
    ]).analysis.chain,
  ).toBeNull();
});
