import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import * as measures from '../../src/measures/index.ts';
import { root } from '../paths.ts';
import { same } from './sectored-network.ts';

const folders = [join(root, 'fixtures/cases'), join(root, '../shared/cases')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((folder) => existsSync(join(folder, 'expected.json')));

test('the shipped cases are found', () => {
  expect(folders.length).toBeGreaterThanOrEqual(3);
});

describe.each(folders)('%s', (folder) => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const rows = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name), 'utf8'), { columns: true });
  const graph = expected.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const { id, sector } of rows('actors.csv')) graph.addNode(id, { sector });
  for (const { source, target, weight } of rows('ties.csv'))
    graph.addEdge(source, target, { weight: Number(weight) });

  test('gives the known figures of segregation', () => {
    const ei = measures.eiIndex(graph);
    const figures: Record<string, unknown> = {
      ei_index: ei.value,
      ei_external: ei.external,
      ei_internal: ei.internal,
      ei_index_weighted: ei.weighted,
      ei_index_dyads: ei.dyads,
      ei_expected: ei.expected,
      ei_min: ei.min,
      ei_max: ei.max,
      ei_rescaled: ei.rescaled,
      yule_q: measures.yuleQ(graph),
      odds_ratio: measures.oddsRatio(graph),
      freeman_segregation: measures.freemanSegregation(graph),
      modularity_sectors: measures.sectorModularity(graph),
    };
    const wanted: Record<string, unknown> = Object.fromEntries(
      Object.keys(figures).map((key) => [key, expected.global[key]]),
    );
    const actors = measures.actorEiIndex(graph);
    for (const [id, actor] of Object.entries<Record<string, unknown>>(expected.actors)) {
      figures[`ei of ${id}`] = actors[id];
      wanted[`ei of ${id}`] = actor.ei;
    }
    const ends = measures.sectorEiIndex(graph);
    const edges = measures.sectorEiIndexEdges(graph);
    for (const [sector, group] of Object.entries<Record<string, unknown>>(expected.ei_groups)) {
      figures[`ends of ${sector}`] = ends[sector];
      wanted[`ends of ${sector}`] = group.ei_ends;
      figures[`ties of ${sector}`] = edges[sector];
      wanted[`ties of ${sector}`] = group.ei_edges;
    }
    const { sectors, density, weight } = measures.sectorMatrix(graph);
    sectors.forEach((from, k) => {
      sectors.forEach((to, l) => {
        figures[`density ${from} ${to}`] = density[k][l];
        wanted[`density ${from} ${to}`] = expected.sector_density[`${from}|${to}`];
        figures[`weight ${from} ${to}`] = weight[k][l];
        wanted[`weight ${from} ${to}`] = expected.sector_density_weighted[`${from}|${to}`];
      });
    });
    expect(Object.values(wanted)).not.toContain(undefined);
    const wrong = Object.keys(wanted).filter((key) => !same(figures[key], wanted[key]));
    expect(wrong.map((key) => `${key} is ${figures[key]}, expected ${wanted[key]}`)).toEqual([]);
  });
});
