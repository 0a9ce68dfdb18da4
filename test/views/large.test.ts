import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import type { Context } from '../../src/network/context.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import * as registry from '../../src/views/index.ts';
import { type View, view } from '../../src/views/view.ts';
import { some } from '../runs.ts';
import { counted } from './counted.ts';
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
    isOtherRole: () => false,
  };
}

/** How often a view reads the actors, ties and seats of a network, or a field of one. */
function reads({ compute }: View, context: Context): number {
  let count = 0;
  const read = () => {
    count++;
  };
  const { analysis, dataset } = context;
  compute({
    ...context,
    analysis: { ...analysis, actors: counted(analysis.actors, read) },
    dataset: {
      ...dataset,
      actors: counted(dataset.actors, read),
      ties: counted(dataset.ties, read),
      memberships: counted(dataset.memberships, read),
    },
  });
  return count;
}

const FEW = 400;
const [small, large] = [path(FEW), path(10 * FEW)];

test('every read is counted, also through other lists', () => {
  const square = view<'square', { pairs: number }>(
    { id: 'square' } as never,
    ({ analysis: { actors } }) => {
      const other = actors.filter(({ id }) => id !== '');
      return { pairs: actors.flatMap((a) => other.filter((b) => a.id < b.id)).length };
    },
  );
  const within = view<'within', { pairs: number }>(
    { id: 'within' } as never,
    ({ analysis: { actors } }) => ({ pairs: actors.filter((a) => actors.includes(a)).length }),
  );
  expect(reads(square, small)).toBeGreaterThan(FEW * FEW);
  expect(reads(within, small)).toBeGreaterThan((FEW * FEW) / 2);
});

test.each(some(Object.values<View>(registry)).map((each) => [each.id, each] as const))(
  '%s grows with the table, not with its square',
  (_, each) => {
    // Ten times the table; a quadratic pass would read it a hundred times as often.
    expect(reads(each, large)).toBeLessThan(12 * Math.max(reads(each, small), FEW));
  },
);
