import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  type Change,
  ChangeError,
  compare,
  dataset,
  plan,
  readChanges,
  whatIf,
  withoutTie,
  withTie,
} from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios, shipped, shippedNames } from '../fixtures.ts';
import { idOf, madeDataset, networks, smallChain } from '../plan/naive.ts';
import { runs, some } from '../runs.ts';

describe.each(some(scenarios, 8))('%s', (scenario) => {
  const read = datasetOf(scenario);
  // Who is silent and what chance does is another matter.
  const options = { ...optionsOf(scenario), draws: 0, permutations: 99 };

  test('with nothing changed shows no change', () => {
    const { comparison } = whatIf(read, [], options);
    expect(comparison.findings).toMatchObject({ new: [], gone: [] });
    expect(comparison.ties).toMatchObject({ made: [], lost: [] });
  });

  test('with the steps of a plan closes the handovers that they name', () => {
    const { steps } = plan(read, { ...optionsOf(scenario), steps: 2 });
    const changes = steps.map(
      ({ source, target }): Change => ({ kind: 'add-tie', source, target }),
    );
    const { after, comparison } = whatIf(read, changes, options);
    expect(comparison.ties.made).toHaveLength(steps.length);
    const status = new Map(
      after.chain?.handovers.map((one) => [`${one.from} > ${one.to}`, one.status]),
    );
    for (const [from, to] of steps.flatMap(({ closes }) => closes))
      expect(['confirmed', 'reported', 'one-sided']).toContain(status.get(`${from} > ${to}`));
  });
});

test('what comes and goes is what a naive look at both lists of ties says', () => {
  fc.assert(
    fc.property(
      networks(9),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 }),
      fc.option(fc.nat(8)),
      ({ n, pairs }, directed, drawn, away) => {
        const made = madeDataset(n, pairs, directed);
        const key = (a: number, b: number) =>
          directed || a < b ? `${idOf(a)} ${idOf(b)}` : `${idOf(b)} ${idOf(a)}`;
        const now = new Set(pairs.map(([a, b]) => key(a, b)));
        const old = new Set(now);
        const changes = drawn.flatMap(([x, y]): Change[] => {
          const [a, b] = [x % n, y % n];
          if (a === b) return [];
          const there = now.delete(key(a, b));
          if (!there) now.add(key(a, b));
          return [{ kind: there ? 'remove-tie' : 'add-tie', source: idOf(a), target: idOf(b) }];
        });
        if (away !== null) {
          changes.push({ kind: 'remove-actor', actor: idOf(away % n) });
          for (const tie of now) if (tie.split(' ').includes(idOf(away % n))) now.delete(tie);
        }
        const { comparison, after } = whatIf(made, changes, {
          chain: smallChain,
          draws: 0,
          permutations: 99,
        });
        const keys = (list: readonly { source: string; target: string }[]) =>
          list.map(({ source, target }) => `${source} ${target}`).sort();
        const less = (one: Set<string>, other: Set<string>) =>
          [...one].filter((tie) => !other.has(tie)).sort();
        expect(keys(after.ties)).toEqual([...now].sort());
        expect(keys(comparison.ties.made)).toEqual(less(now, old));
        expect(keys(comparison.ties.lost)).toEqual(less(old, now));
        expect(comparison.actors.gone.map(({ id }) => id)).toEqual(
          away === null ? [] : [idOf(away % n)],
        );
      },
    ),
    { numRuns: runs(40) },
  );
});

test.each(some(shippedNames, 12))('an edit and its undo in %s change nothing', (name) => {
  const read = shipped(name);
  const [tie] = read.ties;
  if (!tie) return;
  const { layer, wave, source, target } = tie;
  const again = withTie(withoutTie(read, source, target, { layer, wave }), tie);
  const [before, after] = [read, again].map((one) => analyze(one, { draws: 0 }));
  const { actors, ties, findings } = compare(before, after);
  expect(actors).toMatchObject({ come: [], gone: [], renamed: [] });
  expect(ties).toMatchObject({ made: [], lost: [], confirmed: [] });
  expect(findings).toMatchObject({ new: [], gone: [] });
  expect(after).toEqual(before);
});

describe('changes', () => {
  const made = dataset({
    actors: [
      { id: '1', label: 'Klinik Nord', sector: 'health' },
      { id: '2', label: 'Sozialamt', sector: 'municipality' },
      { id: '3', label: 'Sozialamt', sector: 'municipality' },
      { id: '4', label: 'Chor e. V.' },
    ],
    ties: [{ source: '1', target: '2' }],
  });

  test('name actors by id, label or another spelling of it, and come back with ids', () => {
    const { changes, after } = whatIf(made, [
      { kind: 'add-tie', source: 'klinik nord', target: 'Chor' },
      { kind: 'remove-tie', source: '2', target: 'Klinik Nord' },
      { kind: 'add-actor', actor: { id: 'Pfarramt', sector: 'civil-society' } },
      { kind: 'add-tie', source: 'Pfarramt', target: '3' },
      { kind: 'remove-actor', actor: '2' },
      { kind: 'silent', actor: '4' },
    ]);
    expect(changes).toMatchObject([
      { source: '1', target: '4' },
      { source: '2', target: '1' },
      {},
      { source: 'Pfarramt', target: '3' },
      { actor: '2' },
      { actor: '4' },
    ]);
    expect(after.actors.map(({ id }) => id)).toEqual(['1', '3', '4', 'Pfarramt']);
    expect(after.ties.map(({ source, target }) => [source, target])).toEqual([
      ['1', '4'],
      ['3', 'Pfarramt'],
    ]);
    expect(after.dataset.response?.silent).toEqual(['4']);
  });

  test.each<[Change, string, string[]]>([
    [{ kind: 'remove-actor', actor: 'Niemand' }, 'unknown-actor', ['Niemand']],
    [{ kind: 'silent', actor: 'Sozialamt' }, 'ambiguous-actor', ['Sozialamt', '2', '3']],
    [{ kind: 'add-tie', source: '1', target: '2' }, 'tie-exists', ['1', '2']],
    [{ kind: 'add-tie', source: '1', target: 'Klinik Nord' }, 'same-actor', ['1']],
    [{ kind: 'remove-tie', source: '1', target: '4' }, 'no-tie', ['1', '4']],
    [{ kind: 'add-actor', actor: { id: '1' } }, 'actor-exists', ['1']],
    [
      { kind: 'add-actor', actor: { id: '5', sector: 'Zivilgeselschaft' } },
      'unknown-sector',
      ['Zivilgeselschaft', 'Zivilgesellschaft'],
    ],
    [
      { kind: 'add-actor', actor: { id: '5', roles: ['Krankenhaussozialdinst'] } },
      'unknown-role',
      ['Krankenhaussozialdinst', 'Krankenhaussozialdienst'],
    ],
  ])('that cannot be made are refused: %j', (change, code, names) => {
    try {
      whatIf(made, [change]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ChangeError);
      expect(error).toMatchObject({ code });
      expect((error as ChangeError).names).toEqual(expect.arrayContaining(names));
    }
  });

  test('are read from a table in either language', () => {
    const rows = (lines: string[][]) => ({
      rows: lines.map((cells, k) => ({ row: k + 1, cells })),
    });
    expect(
      readChanges(
        rows([
          ['Änderung', 'Akteur', 'Mit', 'Sektor', 'Rolle', 'Gewicht'],
          ['neue Beziehung', 'A', 'B', '', '', '2,5'],
          ['Beziehung weg', 'A', 'C', '', '', ''],
          ['Akteur neu', 'D', '', 'Pflege', 'Sozialstation; Pflegedienst', ''],
          ['', '', '', '', '', ''],
          ['Akteur weg', 'E', '', '', '', ''],
          ['keine Antwort', 'F', '', '', '', ''],
        ]),
      ),
    ).toEqual([
      { kind: 'add-tie', source: 'A', target: 'B', weight: 2.5 },
      { kind: 'remove-tie', source: 'A', target: 'C' },
      {
        kind: 'add-actor',
        actor: { id: 'D', sector: 'Pflege', roles: ['Sozialstation', 'Pflegedienst'] },
      },
      { kind: 'remove-actor', actor: 'E' },
      { kind: 'silent', actor: 'F' },
    ]);
    const head = ['change', 'actor', 'with', 'weight'];
    for (const [lines, code, row] of [
      [[['a', 'b']], 'columns', 0],
      [[], 'columns', 0],
      [[head, ['more', 'A', '', '']], 'kind', 2],
      [[head, ['add-tie', 'A', '', '']], 'name', 2],
      [[head, ['add-tie', 'A', 'B', 'viel']], 'weight', 2],
    ] as [string[][], string, number][])
      try {
        readChanges(rows(lines));
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ code, row });
      }
  });
});
