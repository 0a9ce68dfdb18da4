import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  type Dataset,
  dataset,
  json,
  withActor,
  withAnswer,
  withoutActor,
  withoutTie,
  withTie,
} from '../../src/index.ts';
import { datasetOf, shipped, shippedNames } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

/** A data set that nobody can change. */
function frozen(input: Dataset): Dataset {
  const freeze = (value: object) => {
    for (const inner of Object.values(value))
      if (typeof inner === 'object' && inner !== null) freeze(inner);
    Object.freeze(value);
  };
  const copy = structuredClone(input);
  freeze(copy);
  return copy;
}

const pick = <Item>(list: readonly Item[], draw: number) => list[draw % list.length];

/** Every edit and its undo on one data set; `draw` says where. */
function expectUndo(given: Dataset, draw: number) {
  const start = frozen(given);
  const { actors, ties, memberships, directed } = start;
  const ids = actors.map(({ id }) => id);
  const tied = (a: string, b: string) =>
    ties.some(
      ({ source, target }) =>
        (source === a && target === b) || (!directed && source === b && target === a),
    );
  const free = ids.flatMap((a) => ids.flatMap((b) => (a === b || tied(a, b) ? [] : [[a, b]])));
  if (free.length > 0) {
    const [source, target] = pick(free, draw);
    const more = withTie(start, { source, target, weight: 2, layer: 'new', evidence: 'talk' });
    expect(more.ties).toHaveLength(ties.length + 1);
    expect(withoutTie(more, source, target)).toEqual(start);
  }
  if (ties.length > 0) {
    const tie = pick(ties, draw);
    const { source, target, layer, wave } = tie;
    const less = withoutTie(start, source, target, { layer, wave });
    expect(less.ties).toHaveLength(ties.length - 1);
    expect(withTie(less, tie)).toEqual(start);
  }
  const gone = pick(actors, draw);
  const left = withoutActor(start, gone.id);
  expect(left.ties.some(({ source, target }) => [source, target].includes(gone.id))).toBe(false);
  const back = withActor(left, gone, {
    ties: ties.filter(({ source, target }) => [source, target].includes(gone.id)),
    memberships: memberships.filter(({ actor }) => actor === gone.id),
  });
  expect(back).toEqual(start);
  const newcomer = withActor(start, { id: 'somebody new', sector: 'health' });
  expect(withoutActor(newcomer, 'somebody new')).toEqual(start);
}

describe('an edit and its undo give the data set as it was, and leave the given one alone', () => {
  test.each(some(shippedNames))('in %s', (name) => {
    const read = shipped(name);
    for (let draw = 0; draw < 5; draw++) expectUndo(read, draw * 7);
  });

  test('in any data set', () => {
    fc.assert(
      fc.property(datasets(), fc.nat(), (made, draw) => {
        const sorted = {
          ...made,
          memberships: [...made.memberships].sort((a, b) => (a.actor < b.actor ? -1 : 1)),
        };
        expectUndo(sorted, draw);
      }),
      { numRuns: runs(60) },
    );
  });

  test('to the byte of the analysis', () => {
    const read = datasetOf('discharge');
    const { source, target } = read.ties[3];
    const again = withTie(withoutTie(read, source, target), read.ties[3]);
    expect(json(analyze(again, { draws: 0 }))).toBe(json(analyze(read, { draws: 0 })));
  });
});

describe('a new tie', () => {
  const made = dataset({
    actors: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    ties: [
      { source: 'a', target: 'b', weight: 1 },
      { source: 'a', target: 'c', weight: 3 },
      { source: 'b', target: 'c', weight: 5 },
    ],
  });

  test('weighs as much as the median, or what it says', () => {
    const weight = (tie: { weight?: number }) =>
      withTie(made, { source: 'd', target: 'a', ...tie }).ties.find(({ target }) => target === 'd')
        ?.weight;
    expect(weight({})).toBe(3);
    expect(weight({ weight: 0.5 })).toBe(0.5);
  });

  test.each([
    [() => withTie(made, { source: 'a', target: 'b' }), 'withTie: the tie "a" – "b" stands twice'],
    [() => withTie(made, { source: 'a', target: 'x' }), 'withTie: a tie names the actor "x"'],
    [
      () => withTie(made, { source: 'a', target: 'a' }),
      'withTie: the tie "a" – "a" joins an actor with itself',
    ],
    [
      () => withTie(made, { source: 'a', target: 'd', weight: -1 }),
      'withTie: the weight of the tie "a" – "d" is -1',
    ],
    [() => withoutTie(made, 'a', 'd'), 'withoutTie: there is no tie "a" – "d"'],
    [() => withActor(made, { id: 'a' }), 'withActor: the actor "a" stands twice'],
    [() => withoutActor(made, 'x'), 'withoutActor: there is no actor "x"'],
    [() => withAnswer(made, 'x', false), 'withAnswer: there is no actor "x"'],
  ])('and other edits refuse by name what does not fit', (edit, sentence) => {
    expect(edit).toThrow(`care-chain/${sentence}`);
  });
});

describe('without an answer', () => {
  test('directed ties from the actor are gone', () => {
    const made = dataset({
      actors: [{ id: 'a' }, { id: 'b' }],
      ties: [
        { source: 'a', target: 'b' },
        { source: 'b', target: 'a' },
      ],
      directed: true,
    });
    const quiet = withAnswer(made, 'a', false);
    expect(quiet.ties.map(({ source }) => source)).toEqual(['b']);
    expect(quiet.actors[0].answered).toBe(false);
  });

  test('what the actor alone reported is gone, and what others reported too stands unconfirmed', () => {
    const read = datasetOf('discharge');
    for (const { id, location } of read.actors) {
      const quiet = withAnswer(read, id, false);
      const left = new Map(
        quiet.ties.map((tie) => [JSON.stringify([tie.source, tie.target]), tie]),
      );
      for (const tie of read.ties) {
        const now = left.get(JSON.stringify([tie.source, tie.target]));
        const touches = [tie.source, tie.target].includes(id);
        const others = tie.locations.filter(({ row }) => row !== location.row);
        if (!touches) expect(now).toBe(tie);
        else if (others.length === 0) expect(now).toBeUndefined();
        else expect(now).toMatchObject({ confirmed: null, weight: tie.weight });
      }
    }
  });

  test('a list of ties stays as it is, and an answer undoes the silence', () => {
    const made = dataset({
      actors: [{ id: 'a', answered: true }, { id: 'b' }],
      ties: [{ source: 'a', target: 'b' }],
    });
    expect(withAnswer(withAnswer(made, 'a', false), 'a', true)).toEqual(made);
  });
});
