import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { findChain } from '../../src/chains/find-chain.ts';
import { everyResult } from '../../src/findings/index.ts';
import { type Dataset, readDataset } from '../../src/index.ts';
import { wordReader } from '../../src/network/word-reader.ts';
import { root } from '../paths.ts';

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
const unreadRoles = ['Rehaberatung', 'Pflegedienstberatung', 'Tagesbetreuung', 'Hausarztverbund'];
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

test('no gap could be refuted by somebody who did not answer, or rests on a word that is not understood', () => {
  let gaps = 0;
  let questions = 0;
  fc.assert(
    fc.property(broken, (dataset) => {
      const analysis = analyze(dataset, { draws: 1, permutations: 1, leaveOut: ['plan'] });
      const { ties, actors } = analysis;
      const tied = (a: string, b: string) =>
        ties.some(
          ({ source, target }) => (source === a && target === b) || (source === b && target === a),
        );
      const near = (id: string, roles: string[]) =>
        actors
          .find((actor) => actor.id === id)
          ?.roles.some(
            (one) =>
              readRole(one).ids.length === 0 &&
              readRole(one).near.some((role) => roles.includes(role)),
          );
      const unplaced = actors.filter(
        ({ sector }, i) =>
          sector === null &&
          dataset.actors[i].sector !== null &&
          readSector(dataset.actors[i].sector as string).ids.length !== 1,
      );
      for (const { rule, severity, evidence, holds } of everyResult(analysis.findings)) {
        if (severity === 'question') questions++;
        if (severity !== 'gap') continue;
        gaps++;
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
                expect(tied(id, other.id)).toBe(false);
        if (rule === 'handover-missing') {
          const [from, to] = evidence['handover'] as string[];
          const [givers, takers] = [evidence['givers'], evidence['takers']] as string[][];
          const ids = actors.map(({ id }) => id);
          for (const a of ids.filter((id) => givers.includes(id) || near(id, [from])))
            for (const b of ids.filter((id) => takers.includes(id) || near(id, [to])))
              if (a !== b) expect(tied(a, b)).toBe(false);
        }
      }
    }),
    { numRuns: 60, seed: 17 },
  );
  expect(gaps).toBeGreaterThan(20);
  expect(questions).toBeGreaterThan(20);
});
