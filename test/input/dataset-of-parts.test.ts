import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/analysis/schema.ts';
import { analyze, type Dataset, dataset, json } from '../../src/index.ts';
import { filledActor, namedActor } from '../../src/input/dataset-of-parts.ts';
import { runs } from '../runs.ts';

const two = { actors: [{ id: 'ward' }, { id: 'gp' }], ties: [{ source: 'ward', target: 'gp' }] };

describe('a data set made of parts', () => {
  test('takes the least, and fills the rest', () => {
    const made = dataset(two);
    expect(made.actors.map(({ id, label, roles, sector }) => [id, label, roles, sector])).toEqual([
      ['gp', 'gp', [], null],
      ['ward', 'ward', [], null],
    ]);
    expect(made.ties).toMatchObject([{ source: 'gp', target: 'ward', weight: 1, layer: null }]);
    expect(analysisSchema.safeParse(JSON.parse(json(analyze(made)))).error).toBeUndefined();
  });

  test('gives the same whatever the order of its parts', () => {
    const actors = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(actors, fc.infiniteStream(fc.nat(99)), fc.boolean(), (ids, draws, directed) => {
        const next = () => draws.next().value as number;
        const ties = ids.flatMap((source, k) =>
          ids
            .slice(k + 1)
            .flatMap((target) => (next() % 2 ? [{ source, target, weight: 1 + next() }] : [])),
        );
        const list = {
          actors: ids.map((id) => ({ id, sector: next() % 2 ? 'a' : 'b' })),
          ties,
          directed,
        };
        const turned = {
          actors: [...list.actors].reverse(),
          ties: ties
            .map((tie) => (directed ? tie : { ...tie, source: tie.target, target: tie.source }))
            .reverse(),
          directed,
        };
        const options = { chain: 'none', leaveOut: ['keyPlayers'] };
        expect(json(analyze(dataset(turned), options))).toBe(json(analyze(dataset(list), options)));
      }),
      { numRuns: runs(30) },
    );
  });

  test.each([
    [
      { ...two, ties: [{ source: 'ward', target: 'gp', weight: '3' }] },
      'ties\\[0\\]\\.weight is "3"',
    ],
    [
      { ...two, ties: [{ source: 'ward', target: 'gp', weight: Number.NaN }] },
      'ties\\[0\\]\\.weight is NaN',
    ],
    [
      { ...two, ties: [{ source: 'ward', target: 'gp', weight: -3 }] },
      'ties\\[0\\]\\.weight is -3',
    ],
    [{ ...two, ties: [{ source: 'ward' }] }, 'ties\\[0\\]\\.target is missing'],
    [{ ...two, ties: [{ source: 'ward', target: 'amt' }] }, '"amt", which is not among the actors'],
    [
      { ...two, ties: [...two.ties, { source: 'gp', target: 'ward' }] },
      '"gp" – "ward" stands twice',
    ],
    [{ ...two, ties: [{ source: 'gp', target: 'gp' }] }, 'joins an actor with itself'],
    [{ ...two, actors: [...two.actors, { id: 'gp' }] }, '"gp" stands twice'],
    [{ ...two, actors: [{ id: 7 }] }, 'actors\\[0\\]\\.id is 7'],
    [{ ...two, actors: [{ id: 'x', sektor: 'y' }] }, 'actors\\[0\\]\\.sektor is unknown'],
    [{ ...two, actors: [{ id: 'x', roles: 'gp' }] }, 'actors\\[0\\]\\.roles is "gp"'],
    [{ ...two, memberships: [{ actor: 'gp' }] }, 'memberships\\[0\\]\\.body is missing'],
    [{ ...two, memberships: [{ actor: 'x', body: 'b' }] }, 'a membership names the actor "x"'],
    [{ ...two, merge: 'most' }, 'merge is "most"'],
    [{ actors: two.actors }, 'ties is missing'],
    [null, 'expected \\{ actors, ties \\}, got null'],
  ])('refuses by name what does not fit: %j', (input, sentence) => {
    expect(() => dataset(input as never)).toThrow(new RegExp(`^care-chain/dataset: .*${sentence}`));
  });
});

describe('analyze refuses a data set', () => {
  const made = dataset(two);
  const [tie] = made.ties;
  test.each<[string, Partial<Dataset>]>([
    ['"gp" – "ward" is NaN', { ties: [{ ...tie, weight: Number.NaN }] }],
    ['"gp" – "ward" is -3', { ties: [{ ...tie, weight: -3 }] }],
    ['"gp" – "ward" is "3"', { ties: [{ ...tie, weight: '3' as never }] }],
    ['"gp" – "ward" is 0', { ties: [{ ...tie, weight: 0 }] }],
    ['"ward" – "gp" stands twice', { ties: [tie, { ...tie, source: 'ward', target: 'gp' }] }],
    ['the actor "gp" stands twice', { actors: [...made.actors, made.actors[0]] }],
    ['has no "counts"', { counts: undefined as never }],
  ])('where %s', (sentence, change) => {
    expect(() => analyze({ ...made, ...change })).toThrow(
      new RegExp(`^care-chain/analyze: .*${sentence}`),
    );
  });

  test('takes ties of one pair in two layers', () => {
    const ties = [tie, { ...tie, layer: 'case' }];
    expect(analyze({ ...made, ties }).network.density).toBe(1);
  });
});

test('an actor of whom only the name is known has every field in its order', () => {
  const known = { id: 'a', label: 'A', listed: false, location: { file: 't.csv', row: 2 } };
  const named = namedActor(known, { roles: [], attributes: {} });
  expect(JSON.stringify(named)).toBe(JSON.stringify(filledActor(known)));
});
