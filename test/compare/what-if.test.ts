import { describe, expect, test } from 'vitest';
import { type Change, ChangeError, dataset, plan, readChanges, whatIf } from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';

describe.each(scenarios)('%s', (scenario) => {
  const read = datasetOf(scenario);
  const options = optionsOf(scenario);

  test('with nothing changed shows no change', () => {
    const { comparison } = whatIf(read, [], options);
    expect(comparison.findings).toMatchObject({ new: [], gone: [] });
    expect(comparison.ties).toMatchObject({ made: [], lost: [] });
  });

  test('with the steps of a plan closes the handovers that they name', () => {
    const { steps } = plan(read, { ...options, steps: 2 });
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
  ])('that cannot be made are refused: %j', (change, code, names) => {
    try {
      whatIf(made, [change]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ChangeError);
      expect(error).toMatchObject({ code, names });
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
