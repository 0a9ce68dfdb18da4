import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { brokerage } from '../../src/measures/brokerage.ts';
import { constraint } from '../../src/measures/constraint.ts';
import { effectiveSize } from '../../src/measures/effective-size.ts';
import { effectiveSizeBorgatti } from '../../src/measures/effective-size-borgatti.ts';
import { efficiency } from '../../src/measures/efficiency.ts';
import { hierarchy } from '../../src/measures/hierarchy.ts';
import { localConstraint } from '../../src/measures/local-constraint.ts';
import { partialBrokerage } from '../../src/measures/partial-brokerage.ts';
import { root } from '../paths.ts';
import { differences } from './oracle/networks.ts';

type Row = Record<string, number | null>;
type Actor = Row & { [key: `brokerage${string}`]: Row };

interface Expected {
  directed: boolean;
  actors: Record<string, Actor>;
  local_constraint: Record<string, Row>;
}

/** Networks whose figures other tools confirm, those of the project and more of the same form beside it where there are some. */
const cases = [join(root, 'fixtures/cases'), join(root, '../shared/cases')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((folder) => existsSync(join(folder, 'expected.json')));

test('the shipped cases are found', () => {
  expect(cases.map((folder) => basename(folder))).toEqual(
    expect.arrayContaining(['davis', 'florentine', 'karate']),
  );
});

const rows = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

function graphOf(folder: string, directed: boolean) {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const cells of rows(join(folder, 'actors.csv')))
    graph.addNode(cells[0], { sector: cells.at(-1) });
  for (const [source, target, weight = '1'] of rows(join(folder, 'ties.csv')))
    graph.addEdge(source, target, { weight: Number(weight) });
  return graph;
}

describe.each(cases)('%s', (folder) => {
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const graph = graphOf(folder, expected.directed);

  test('structural holes are those that other tools give', () => {
    const { list, check } = differences();
    const ego = { method: 'ego' } as const;
    const figures = {
      effective_size: effectiveSize(graph),
      effective_size_borgatti: effectiveSizeBorgatti(graph),
      efficiency: efficiency(graph),
      constraint: constraint(graph),
      hierarchy: hierarchy(graph),
      effective_size_ego: effectiveSize(graph, ego),
      constraint_ego: constraint(graph, ego),
      hierarchy_ego: hierarchy(graph, ego),
    };
    for (const [key, result] of Object.entries(figures))
      for (const [id, actor] of Object.entries(expected.actors))
        check(`${key} of ${id}`, result[id], actor[key]);
    const local = localConstraint(graph);
    for (const [ego, alters] of Object.entries(expected.local_constraint)) {
      expect(Object.keys(local[ego]).sort()).toEqual(Object.keys(alters).sort());
      for (const alter in alters) check(`c ${ego} ${alter}`, local[ego][alter], alters[alter]);
    }
    expect(list).toEqual([]);
  });

  test('brokerage is what other tools give, in both units of pairs', () => {
    const { list, check } = differences();
    const ordered = brokerage(graph, { pairs: 'ordered' }) as any;
    const own = brokerage(graph) as any;
    const partial = partialBrokerage(graph, { pairs: 'ordered' }) as any;
    for (const [id, actor] of Object.entries(expected.actors)) {
      expect(Object.keys(ordered[id])).toEqual(Object.keys(actor.brokerage));
      for (const role in actor.brokerage) {
        check(`${role} ${id}`, ordered[id][role].count, actor.brokerage[role]);
        check(`E ${role} ${id}`, ordered[id][role].expected, actor.brokerage_expected[role]);
        check(`z ${role} ${id}`, ordered[id][role].z, actor.brokerage_z[role]);
        check(`partial ${role} ${id}`, partial[id][role], actor.brokerage_partial[role]);
      }
      if (expected.directed) {
        expect(own[id]).toEqual(ordered[id]);
        continue;
      }
      expect(Object.keys(own[id])).toEqual(Object.keys(actor.brokerage_unordered));
      for (const role in actor.brokerage_unordered) {
        check(`unordered ${role} ${id}`, own[id][role].count, actor.brokerage_unordered[role]);
        check(`E ${role} ${id}`, own[id][role].expected, actor.brokerage_unordered_expected[role]);
        check(`z ${role} ${id}`, own[id][role].z, actor.brokerage_unordered_z[role]);
      }
    }
    expect(list).toEqual([]);
  });
});
