import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import * as registry from '../../src/views/index.ts';
import type { Context, View } from '../../src/views/view.ts';
import { made } from './made.ts';

/** A path of actors in which every cell of every column is a value of its own, and two bodies that hold everybody. */
function path(n: number): Context {
  const ids = Array.from({ length: n }, (_, i) => `actor ${i}`);
  const dataset = made({
    actors: Object.fromEntries(
      ids.map((id, i) => [
        id,
        {
          sector: i % 3 ? 'municipality' : 'civil-society',
          area: `area ${i}`,
          department: `office ${i}`,
          kind: 'Person',
          ownership: i % 2 ? 'kirchlich' : `owner ${i}`,
          tier: i % 2 ? 'Quartier' : `tier ${i}`,
          stakeholderGroup: i % 2 ? 'Vereine' : `group ${i}`,
          core: i % 2 === 0,
        },
      ]),
    ),
    ties: ids
      .slice(1)
      .map((id, i) => [
        ids[i],
        id,
        { layer: i % 2 ? 'Ebene 1' : 'Ebene 2', evidence: `Vertrag ${i}` },
      ]),
    seats: ids.flatMap((id, i): [string, string][] => [
      [id, 'AG 1'],
      [id, 'AG 2'],
      [id, `body ${i % 50}`],
    ]),
  });
  const sectors = ['civil-society', 'municipality'];
  const actors = dataset.actors.map((actor) => ({ ...actor, measures: {} }));
  const analysis = {
    settings: {},
    network: {},
    actors,
    sectors: sectors.map((id) => ({ id, label: { en: id, de: id } })),
    chain: null,
  } as unknown as Analysis;
  return {
    dataset,
    analysis,
    ties: tiesOfDataset(dataset),
    sectors: {
      ids: sectors,
      codes: Int32Array.from(actors, ({ sector }) => sectors.indexOf(sector as string)),
    },
    chain: null,
  };
}

const own = Object.values<View>(registry).filter(
  ({ id }) => id !== 'quadrangle' && id !== 'structural-holes',
);
const [small, large] = [path(1_000), path(10_000)];

test.each(own.map((system) => [system.id, system] as const))(
  '%s grows with the table, not with its square',
  (_, { compute }) => {
    const time = (context: Context) => {
      const start = performance.now();
      compute(context);
      return performance.now() - start;
    };
    time(small);
    const before = time(small);
    // Ten times the table; a quadratic pass would take a hundred times as long.
    expect(time(large)).toBeLessThan(40 * Math.max(before, 20));
  },
);
