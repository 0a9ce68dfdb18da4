import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/analysis.ts';
import { type Groupable, grouped } from '../../src/findings/group.ts';
import { inOrder } from '../../src/findings/order.ts';
import { everyResult, findingOf, narrowed } from '../../src/findings/results.ts';
import { severities } from '../../src/findings/severity.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const pair = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  .filter(([a, b]) => a < b);
const result = fc.record({
  rule: fc.constantFrom(
    'side-carried-by-one',
    'cutpoint',
    'broker',
    'thin-side',
    'handover-missing',
    'isolated-actor',
  ),
  severity: fc.constantFrom(...severities),
  restsOn: fc.uniqueArray(pair, { maxLength: 5, selector: (one) => one.join() }),
  lacks: fc.option(
    fc.tuple(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.option(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 })),
    ),
  ),
});
const results: fc.Arbitrary<Groupable[]> = fc.array(
  result.map((one) => (one.restsOn.length > 0 ? { ...one, lacks: null } : one)),
  { maxLength: 12 },
);

const rank = [
  'handover-missing',
  'isolated-actor',
  'side-carried-by-one',
  'cutpoint',
  'broker',
  'thin-side',
];

/** The same straight from its sentence: nothing indexed, every set written out. */
function naive(list: readonly Groupable[]): Groupable[][] {
  const order = list
    .map((one, i) => ({ one, i }))
    .sort(
      (x, y) =>
        severities.indexOf(x.one.severity) - severities.indexOf(y.one.severity) ||
        rank.indexOf(x.one.rule) - rank.indexOf(y.one.rule) ||
        x.i - y.i,
    )
    .map(({ one }) => one);
  const groups: Groupable[][] = [];
  const ties = (one: Groupable) => one.restsOn.map((tie) => tie.join());
  const lacked = ({ lacks }: Groupable) =>
    lacks === null
      ? []
      : lacks[0].flatMap((a) =>
          (lacks[1] ?? [...names, 'everybody']).flatMap((b) => [`${a} ${b}`, `${b} ${a}`]),
        );
  const isIn = (some: string[], all: string[]) => some.every((each) => all.includes(each));
  for (const one of order) {
    const own = ties(one);
    const shared = groups.map(([leader]) => ties(leader).filter((tie) => own.includes(tie)).length);
    const fits = groups.map(
      ([leader], g) =>
        shared[g] > 0 &&
        (shared[g] >= own.length / 2 || (leader.rule === one.rule && isIn(ties(leader), own))),
    );
    const most = Math.max(0, ...shared.filter((_, g) => fits[g]));
    let home = shared.findIndex((count, g) => fits[g] && count === most);
    if (home < 0 && one.lacks)
      home = groups.findIndex(
        ([leader]) =>
          leader.lacks !== null &&
          !(leader.rule === 'isolated-actor' && one.rule === 'isolated-actor') &&
          (isIn(lacked(one), lacked(leader)) || isIn(lacked(leader), lacked(one))),
      );
    if (home < 0) groups.push([one]);
    else groups[home].push(one);
  }
  return groups;
}

describe('grouping', () => {
  test('is what its sentence says', () => {
    fc.assert(
      fc.property(
        // Pairs of two groups that overlap can be written in two ways; the sentence is about groups without a common actor.
        results.filter((list) =>
          list.every(({ lacks }) => !lacks?.[1] || !lacks[0].some((id) => lacks[1]?.includes(id))),
        ),
        (list) => {
          expect(grouped(list)).toEqual(naive(list));
        },
      ),
      { seed: 17, numRuns: 400 },
    );
  });

  test('loses no result and tells none twice', () => {
    fc.assert(
      fc.property(results, (list) => {
        const all = grouped(list).flat();
        expect(all.length).toBe(list.length);
        for (const one of list) expect(all.filter((other) => other === one).length).toBe(1);
      }),
      { seed: 17 },
    );
  });

  test('is led by the gravest', () => {
    fc.assert(
      fc.property(results, (list) => {
        for (const group of grouped(list))
          for (const { severity } of group)
            expect(severities.indexOf(severity)).toBeGreaterThanOrEqual(
              severities.indexOf(group[0].severity),
            );
      }),
      { seed: 17 },
    );
  });

  test('makes one finding of the two ends of a bridge', () => {
    const cut = (ends: [string, string][]): Groupable => ({
      rule: 'cutpoint',
      severity: 'look',
      restsOn: ends,
      lacks: null,
    });
    expect(
      grouped([
        cut([['a', 'b']]),
        cut([
          ['a', 'b'],
          ['b', 'c'],
          ['b', 'd'],
        ]),
      ]).length,
    ).toBe(1);
    expect(grouped([cut([['a', 'b']]), cut([['c', 'd']])]).length).toBe(2);
  });
});

const told = (
  rule: string,
  severity: Finding['severity'],
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  severity,
  actors: [],
  sectors: [],
  evidence: {},
  restsOn: [],
  locations: [],
  fingerprint: `${rule} ${severity} ${JSON.stringify(more)}`,
  members: [],
  ...more,
});

describe('a group', () => {
  const group = findingOf([
    told('broker', 'note'),
    told('cutpoint', 'look'),
    told('thin-side', 'note'),
  ]);

  test('is led by the gravest of its results and holds all others', () => {
    expect(everyResult([group as Finding]).map(({ rule }) => rule)).toEqual([
      'cutpoint',
      'broker',
      'thin-side',
    ]);
    expect(findingOf([])).toBeNull();
  });

  test('without its leading result is led by the next', () => {
    const left = narrowed(group as Finding, ({ rule }) => rule !== 'cutpoint');
    expect(everyResult(left ? [left] : []).map(({ rule }) => rule)).toEqual([
      'broker',
      'thin-side',
    ]);
    expect(narrowed(group as Finding, () => false)).toBeNull();
  });
});

describe('the order', () => {
  const order = (list: Finding[], refutableBy: string[] = []) =>
    inOrder(list, {
      refutableBy: () => refutableBy,
      ofView: (rule) => rule === 'department-isolated',
    }).map(({ rule, fingerprint }) => (fingerprint.includes('#') ? fingerprint : rule));
  const handover = (basis: string, severity: Finding['severity'] = 'look') =>
    told('handover-missing', severity, { evidence: { basis, givers: ['a'], takers: ['b'] } });

  test('is a permutation', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            rule: fc.constantFrom(...rank, 'role-absent', 'one-sided'),
            severity: fc.constantFrom(...severities),
          }),
        ),
        (list) => {
          const findings = list.map(({ rule, severity }, i) =>
            told(rule, severity, { fingerprint: `${i}` }),
          );
          const found = inOrder(findings, { refutableBy: () => [], ofView: () => false });
          expect(new Set(found)).toEqual(new Set(findings));
          expect(found.length).toBe(findings.length);
        },
      ),
      { seed: 17 },
    );
  });

  test('begins with what is missing by law or contract, then what hangs on one, then the rest, then notes', () => {
    expect(
      order([
        told('one-sided', 'note'),
        told('department-isolated', 'look'),
        told('thin-side', 'look'),
        told('broker', 'look'),
        handover('contract'),
      ]),
    ).toEqual(['handover-missing', 'broker', 'thin-side', 'department-isolated', 'one-sided']);
  });

  test('puts a source before a judgement', () => {
    const [first] = inOrder([handover('judgement', 'gap'), handover('law')], {
      refutableBy: () => [],
      ofView: () => false,
    });
    expect(first.evidence['basis']).toBe('law');
  });

  test('keeps one place on page one for what asking can settle', () => {
    const open = told('handover-hangs-on-one', 'note', { restsOn: [['quiet', 'x']] });
    const many = [1, 2, 3].flatMap((n) => [
      told('cutpoint', 'look', { fingerprint: `c${n}` }),
      told('handover-missing', 'look', { fingerprint: `m${n}`, evidence: { basis: 'law' } }),
    ]);
    const found = inOrder([...many, open], {
      refutableBy: ({ rule }) => (rule === 'handover-hangs-on-one' ? ['quiet'] : []),
      ofView: () => false,
    });
    expect(found.slice(0, 5).map(({ rule }) => rule)).toEqual([
      'handover-missing',
      'handover-missing',
      'cutpoint',
      'cutpoint',
      'handover-hangs-on-one',
    ]);
  });

  test('puts first of what hangs on one that which carries most', () => {
    const side = (n: number) =>
      told('side-carried-by-one', 'look', {
        fingerprint: `#${n}`,
        restsOn: Array.from({ length: n }, (_, i): [string, string] => ['a', `x${i}`]),
      });
    expect(order([side(1), side(3), side(2)])).toEqual(['#3', '#2', '#1']);
  });
});
