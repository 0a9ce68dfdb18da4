import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyze,
  csv,
  type Dataset,
  dataset,
  gexf,
  graphml,
  graphOfDataset,
  openFile,
  pajek,
  readDataset,
  ucinet,
} from '../../src/index.ts';
import { isFigure, ownColumn, writtenColumn } from '../../src/input/written.ts';
import { figureNames } from '../../src/render/csv/network-tables.ts';
import { books } from '../../src/words/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { datasets, words } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** What a file says of an actor does not hang on these, which take their time. */
const leaveOut = ['keyPlayers', 'eiIndex', 'brokerage', 'communities', 'corePeriphery'];
const openAll = async (files: [string, string][]) =>
  (await Promise.all(files.map(([name, text]) => openFile({ name, bytes: bytes(text) })))).flat();

/** Everything that care-chain writes a network as, and reads again. */
const formats: Record<string, (analysis: Analysis) => [string, string][]> = {
  gexf: (analysis) => [['net.gexf', gexf(analysis)]],
  graphml: (analysis) => [['net.graphml', graphml(analysis)]],
  pajek: (analysis) => [['net.net', pajek(analysis)]],
  csv: (analysis) => [
    ['actors.csv', csv(analysis, { table: 'actors', language: books.en })],
    ['ties.csv', csv(analysis, { table: 'ties', language: books.en })],
  ],
};

/** The network, all fields of its actors, and who sits where: all but where it stood in a file. */
const essence = ({ actors, ties, memberships, directed }: Dataset) => ({
  directed: directed && ties.length > 0,
  actors: actors.map(({ location: _, ...actor }) => actor),
  ties: ties.map(({ locations: _, reporter: __, ...tie }) => tie),
  memberships,
});

const untied = ({ actors, memberships }: Dataset) => dataset({ actors, memberships, ties: [] });

describe.each(Object.entries(formats))('%s, written and read again', (_, write) => {
  test.each(some(scenarios, 3))('gives the same network as %s', async (scenario) => {
    const read = datasetOf(scenario);
    const options = { ...optionsOf(scenario), draws: 0 };
    const analysis = analyze(read, options);
    const again = readDataset(await openAll(write(analysis)));
    const words = {
      ...read,
      actors: analysis.actors.map(({ measures: _, ranks: __, ...actor }) => actor),
    };
    expect(essence(again)).toEqual(essence(words as unknown as Dataset));
    const { network, sectors, chain, views } = analyze(again, options);
    expect({ network, sectors, chain, views }).toEqual({
      network: analysis.network,
      sectors: analysis.sectors,
      chain: analysis.chain,
      views: analysis.views,
    });
  });

  test('gives any network again, seats without ties too', async () => {
    await fc.assert(
      fc.asyncProperty(datasets({ text: words }), fc.boolean(), async (drawn, tied) => {
        const made = tied ? drawn : untied(drawn);
        const plain: Dataset = {
          ...made,
          actors: made.actors.map((actor) => ({
            ...actor,
            roles: actor.roles.map((role) => role.replace(/;/g, ',')).filter(unique),
          })),
          memberships: [...made.memberships].sort(
            (a, b) => order(a.actor, b.actor) || order(a.body, b.body),
          ),
        };
        fc.pre(new Set(made.memberships.map(({ body }) => body)).size < 2 || separate(made));
        const options = { chain: 'none', draws: 0, leaveOut };
        const analysis = analyze(plain, options);
        const again = readDataset(await openAll(write(analysis)));
        expect(essence(again)).toEqual(essence(plain));
        expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        // Without ties no file says whether they would run one way.
        if (plain.directed === again.directed)
          expect(analyze(again, options).network).toEqual(analysis.network);
      }),
      { numRuns: runs(40) },
    );
  });
});

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (role: string, at: number, list: string[]) => list.indexOf(role) === at;
/** Whether no two committees could be one in two spellings; the reader takes those for one. */
const separate = ({ memberships }: Dataset) => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}🏥]/gu, '');
  const bodies = [...new Set(memberships.map(({ body }) => body))];
  return (
    new Set(bodies.map(letters)).size === bodies.length &&
    bodies.every((body) => letters(body) !== '')
  );
};

/** Names as people give them: the format knows nothing else of an actor. */
const names = words
  .map((text) => `Dienst ${text.replace(/[^\p{L}0-9 ,."'()&-]/gu, '')}`.replace(/ +/g, ' ').trim())
  .filter((text) => text.length > 8);

test('as a graph, and taken back, gives the same analysis but for its files', () => {
  const bare = (analysis: Analysis) => ({
    ...analysis,
    dataset: { ...analysis.dataset, files: [], shapes: [] },
  });
  fc.assert(
    fc.property(datasets({ text: words }), fc.boolean(), (drawn, tied) => {
      const made = tied ? drawn : untied(drawn);
      const options = { chain: 'none', draws: 20, leaveOut };
      expect(bare(analyze(graphOfDataset(made), options))).toEqual(bare(analyze(made, options)));
    }),
    { numRuns: runs(60) },
  );
});

describe('DL', () => {
  /** Blanks side by side count as one, as in every table. */
  const singleBlanks = names.filter((text) => !/ {2}/.test(text));
  const pairs = ({ ties }: Dataset) =>
    ties.map(({ source, target, weight }) => [source, target, weight]);
  const again = async (made: Dataset) =>
    readDataset(await openAll([['net.dl', ucinet(analyze(made, { chain: 'none', draws: 0 }))]]));

  test('gives names, ties and weights again, undirected ones not doubled', async () => {
    await fc.assert(
      fc.asyncProperty(datasets({ text: singleBlanks }), async (made) => {
        const named = made.actors.map((actor) => ({ ...actor, label: actor.id }));
        const seen = new Set<string>();
        const ties = made.ties.filter(({ source, target }) => {
          const key = JSON.stringify([source, target]);
          return !seen.has(key) && seen.add(key);
        });
        // Among small grades 97 to 99 say that nobody answered, as in every table.
        fc.pre(!ties.some(({ weight }) => [97, 98, 99].includes(weight)));
        // Directed ties that all have their like the other way are read as undirected, as in a full matrix.
        fc.pre(
          !made.directed ||
            ties.some(({ source, target }) => !seen.has(JSON.stringify([target, source]))),
        );
        const plain = { ...made, actors: named, ties };
        const back = await again(plain);
        expect(back.actors.map(({ id }) => id)).toEqual(named.map(({ id }) => id));
        expect(back.directed).toBe(made.directed && ties.length > 0);
        expect(pairs(back)).toEqual(pairs(plain));
      }),
      { numRuns: runs(60) },
    );
  });

  test('merges layers by the rule of the data', async () => {
    const ends = { source: 'a', target: 'b' };
    const made = (merge: 'max' | 'sum' | 'mean') =>
      dataset({
        actors: [{ id: 'a' }, { id: 'b' }],
        ties: [
          { ...ends, layer: 'case', weight: 1 },
          { ...ends, layer: 'talk', weight: 3 },
        ],
        merge,
      });
    for (const [merge, weight] of [
      ['max', 3],
      ['sum', 4],
      ['mean', 2],
    ] as const)
      expect(pairs(await again(made(merge)))).toEqual([['a', 'b', weight]]);
  });
});

test('figures and the columns of a user are told apart by their names', () => {
  for (const scenario of some(scenarios, 5))
    for (const name of figureNames(analyze(datasetOf(scenario), { draws: 0 })))
      expect(isFigure(name)).toBe(true);
  fc.assert(
    fc.property(
      fc.oneof(words, fc.constantFrom('degree', 'Label', 'own x', 'roles', 'Name', 'beds')),
      (column) => {
        expect(ownColumn(writtenColumn(column))).toBe(column);
      },
    ),
  );
});
