import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { findChain } from '../../src/chains/find-chain.ts';
import { everyResult } from '../../src/findings/index.ts';
import { type Dataset, dataset, readDataset } from '../../src/index.ts';
import { wordReader } from '../../src/network/word-reader.ts';
import { chainNames } from '../../src/words/chain-names.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';

const chain = findChain('entlassmanagement', 'test');
if (!chain) throw new Error('the chain is shipped');
const readRole = wordReader(chain.roles);
const readSector = wordReader(chain.sectors);

const datasetOf = (fixture: string): Dataset => {
  const folder = join(root, 'fixtures', fixture);
  return readDataset(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
};
const datasets = ['discharge', 'minimal', 'district'].map(datasetOf);

/** Words that are nearly a role or mean no corner, as tables have them. */
const unreadRoles = [
  'Rehaberatung',
  'Pflegedienstberatung',
  'Tagesbetreuung',
  'Hausarztverbund',
  'Oase',
  'Lichtblick',
];
const unreadSectors = ['Sonstiges', 'Externe', 'Quartiersfeld'];

/** A fixture in which some words are not understood, some ties are lost, and some actors silent. */
const broken = fc
  .record({
    which: fc.nat(datasets.length - 1),
    words: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...unreadRoles)), { maxLength: 4 }),
    sectors: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...unreadSectors)), { maxLength: 3 }),
    silent: fc.subarray(
      Array.from({ length: 40 }, (_, i) => i),
      { maxLength: 6 },
    ),
    lost: fc.integer({ min: 0, max: 9 }),
    asked: fc.boolean(),
  })
  .map(({ which, words, sectors, silent, lost, asked }): Dataset => {
    const dataset = datasets[which];
    const word = new Map(words);
    const sector = new Map(sectors);
    return {
      ...dataset,
      actors: dataset.actors.map((actor, i) => ({
        ...actor,
        roles: word.has(i) ? [word.get(i) as string] : actor.roles,
        sector: sector.get(i) ?? actor.sector,
        answered: asked ? !silent.includes(i) : null,
      })),
      ties: dataset.ties.filter((_, i) => i % 10 >= lost),
    };
  });

/** Any network of roles of the chain, of words that are nearly one, and of actors of whom nothing is known. */
const drawn = fc
  .record({
    actors: fc.array(
      fc.record({
        role: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...chain.roles) },
          { weight: 1, arbitrary: fc.constantFrom(...unreadRoles, null) },
        ),
        sector: fc.oneof(
          { weight: 8, arbitrary: fc.constant('of the role') },
          { weight: 1, arbitrary: fc.constantFrom(...unreadSectors, null) },
        ),
        answered: fc.oneof(
          { weight: 5, arbitrary: fc.constant(true) },
          { weight: 1, arbitrary: fc.constantFrom(false, null) },
        ),
      }),
      { minLength: 2, maxLength: 24 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    directed: fc.boolean(),
  })
  .map(({ actors, pairs, directed }): Dataset => {
    const id = (i: number) => `Einrichtung ${String(i % actors.length).padStart(2, '0')}`;
    const ends = pairs
      .map(([a, b]) => (directed ? [id(a), id(b)] : [id(a), id(b)].sort()))
      .filter(([a, b]) => a !== b);
    const named = chainNames(chain, books.de);
    return dataset({
      directed,
      actors: actors.map(({ role, sector, answered }, i) => ({
        id: id(i),
        roles: role === null ? [] : [typeof role === 'string' ? role : named.role(role.id)],
        sector:
          sector !== 'of the role'
            ? sector
            : role === null || typeof role === 'string' || role.sector === null
              ? null
              : named.sector(role.sector),
        answered,
      })),
      ties: [...new Map(ends.map((pair) => [pair.join('|'), pair])).values()].map(
        ([source, target]) => ({ source, target }),
      ),
    });
  });

const cheap = { chain, draws: 1, permutations: 1, leaveOut: ['plan'] };

/** The gaps of a network by what they say, each held to the lists of actors and ties. */
function heldGaps(dataset: Dataset): { gaps: string[]; questions: number } {
  const analysis = analyze(dataset, cheap);
  const { ties, actors } = analysis;
  const tied = (a: string, b: string) =>
    ties.some(
      ({ source, target }) =>
        (source === a && target === b) || (!dataset.directed && source === b && target === a),
    );
  // A word that is nearly a role; or one that tells nothing, unless the actor stands in a corner that is not the role's.
  const near = (id: string, roles: string[]) => {
    const actor = actors.find((one) => one.id === id);
    const homes = roles.map((role) => chain?.roles.find((one) => one.id === role)?.sector ?? null);
    return actor?.roles.some((word) => {
      const { ids, near } = readRole(word);
      if (ids.length > 0) return false;
      return near.length > 0
        ? near.some((role) => roles.includes(role))
        : actor.sector === null || homes.some((home) => home === null || home === actor.sector);
    });
  };
  const unplaced = actors.filter(
    ({ sector }, i) =>
      sector === null &&
      dataset.actors[i].sector !== null &&
      readSector(dataset.actors[i].sector as string).ids.length !== 1,
  );
  const results = everyResult(analysis.findings);
  const gaps = results.filter(({ severity }) => severity === 'gap');
  const silent = analysis.dataset.response?.silent ?? [];
  for (const { rule, evidence, holds } of gaps) {
    expect(holds?.refutableBy).toEqual([]);
    if (analysis.settings['sectors'] === 'own') continue;
    // Straight from the lists: whoever may have the role or belong to the sector has no tie that would be the one.
    if (rule === 'empty-corner') expect(unplaced).toEqual([]);
    if (rule === 'role-absent')
      expect(actors.filter(({ id }) => near(id, [String(evidence['role'])]))).toEqual([]);
    if (rule === 'empty-side')
      for (const { id } of unplaced)
        for (const other of actors)
          if ((evidence['sectors'] as string[]).includes(other.sector ?? ''))
            expect(tied(id, other.id) || tied(other.id, id)).toBe(false);
    if (rule === 'handover-missing') {
      const [from, to] = evidence['handover'] as string[];
      const [givers, takers] = [evidence['givers'], evidence['takers']] as string[][];
      const ids = actors.map(({ id }) => id);
      for (const a of ids.filter((id) => givers.includes(id) || near(id, [from])))
        for (const b of ids.filter((id) => takers.includes(id) || near(id, [to])))
          if (a !== b) expect(tied(a, b)).toBe(false);
      // Whoever did not answer may name both ends where ties go both ways.
      if (!dataset.directed) expect(silent).toEqual([]);
    }
  }
  return {
    gaps: gaps.map(({ fingerprint }) => fingerprint),
    questions: results.filter(({ severity }) => severity === 'question').length,
  };
}

/** The same network, had a silent actor named everybody. */
function spoken(network: Dataset, actor: string): Dataset {
  const { directed } = network;
  const known = new Set(network.ties.map(({ source, target }) => JSON.stringify([source, target])));
  const more = network.actors
    .filter(({ id }) => id !== actor)
    .map(({ id }) => (directed || actor < id ? [actor, id] : [id, actor]))
    .filter((pair) => !known.has(JSON.stringify(pair)))
    .map(([source, target]) => ({ source, target }));
  return dataset({ ...parts(network), ties: [...network.ties, ...more] });
}

const parts = ({ actors, memberships, directed }: Dataset) => ({ actors, memberships, directed });

test.each([
  ['broken', broken, 60],
  ['drawn', drawn, 150],
] as const)(
  'in %s networks no gap could be refuted by somebody who did not answer, or rests on a word that is not understood',
  (_, networks, numRuns) => {
    let gaps = 0;
    let questions = 0;
    fc.assert(
      fc.property(networks, (network) => {
        const held = heldGaps(network);
        gaps += held.gaps.length;
        questions += held.questions;
      }),
      { numRuns: runs(numRuns), seed: 17 },
    );
    expect(gaps).toBeGreaterThan(5);
    expect(questions).toBeGreaterThan(5);
  },
);

test('a gap stands, whomever somebody who did not answer would have named', () => {
  let stood = 0;
  fc.assert(
    fc.property(drawn, fc.nat(), (network, draw) => {
      const silent = network.actors.filter(({ answered }) => answered === false);
      if (silent.length === 0) return;
      const { gaps } = heldGaps(network);
      const after = analyze(spoken(network, silent[draw % silent.length].id), cheap);
      const found = everyResult(after.findings)
        .filter(({ severity }) => severity === 'gap')
        .map(({ fingerprint }) => fingerprint);
      expect(gaps.filter((one) => !found.includes(one))).toEqual([]);
      stood += gaps.length;
    }),
    { numRuns: runs(150), seed: 17 },
  );
  expect(stood).toBeGreaterThan(5);
});
