import { describe, expect, test } from 'vitest';
import {
  analyze,
  readDataset,
  rolesHtml,
  rolesJson,
  rolesMarkdown,
  rolesOnly,
  rolesText,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, scenarios } from '../browser/report-fixture.ts';
import { some } from '../runs.ts';

const discharge = analysisOf('discharge');

describe('by role and sector', () => {
  const report = rolesOnly(discharge);

  test('the numbers are those of the analysis where they are told', () => {
    for (const { id, actors } of report.sectors)
      if (actors !== null)
        expect(actors).toBe(discharge.sectors.find((sector) => sector.id === id)?.actors);
    for (const { id, actors } of report.chain?.roles ?? [])
      if (actors !== null)
        expect(actors).toBe(discharge.chain?.roles.find((role) => role.id === id)?.actors.length);
    expect(report.sectors.some(({ actors }) => actors !== null)).toBe(true);
    expect(report.chain?.roles.some(({ actors }) => actors !== null && actors > 0)).toBe(true);
  });

  test.each(some(scenarios))('no cell of %s is smaller than the minimum', (scenario) => {
    const analysis = analysisOf(scenario);
    for (const least of [3, 5]) {
      const { sectors, sides, chain, unplaced } = rolesOnly(analysis, { least });
      const cells = [
        unplaced,
        ...sectors.map(({ actors }) => actors),
        ...sides.map(({ ties }) => ties),
        ...(chain?.roles ?? []).map(({ actors }) => actors),
        ...(chain?.handovers ?? []).map(({ ties }) => ties),
      ];
      for (const cell of cells) if (cell !== null && cell > 0) expect(cell >= least).toBe(true);
      // A handover tells nothing where one of its roles is filled by few.
      const size = (id: string) =>
        analysis.chain?.roles.find((role) => role.id === id)?.actors.length ?? 0;
      for (const { from, to, orTo, status } of chain?.handovers ?? [])
        if (orTo.length === 0 && [from, to].some((id) => size(id) > 0 && size(id) < least))
          expect(status).toBeNull();
    }
  });

  test.each(Object.values(books))('says in $code what is missing, in every format', (language) => {
    for (const told of [
      rolesText(report, { language }),
      rolesMarkdown(report, { language }),
      rolesHtml(report, { language }),
    ]) {
      expect(told).toContain(language.rolesOnly.absentRoles);
      expect(told).toContain(language.chains['entlassmanagement'].roles.tagespflege);
      expect(told).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(JSON.parse(rolesJson(report))).toEqual(report);
  });

  test('a minimum of 1 tells everything, and anything else than a whole number from 1 is refused', () => {
    const all = rolesOnly(discharge, { least: 1 });
    expect(all.sectors.every(({ actors }) => actors !== null)).toBe(true);
    for (const least of [0, -1, 2.5, Number.NaN])
      expect(() => rolesOnly(discharge, { least })).toThrow(/^care-chain\/rolesOnly: least is/);
  });
});

test('words of the table name a sector only where enough actors share them and none bears them', () => {
  const table = [
    'Name;Sektor;Kontakte',
    'Anton;Sport;Berta',
    'Berta;Sport;Anton',
    'Carla;Sport;Anton',
    'Dora;Kultur von Dora;Anton',
    'Emil;Anton;Berta',
    'Frida;Anton;Berta',
    'Gerd;Anton;Berta',
  ].join('\n');
  const analysis = analyze(
    readDataset([{ name: 'dora.csv', bytes: new TextEncoder().encode(table) }]),
    { chain: 'none' },
  );
  expect(analysis.sectors.map(({ id }) => id)).toContain('Kultur von Dora');
  const report = rolesOnly(analysis);
  const told = JSON.stringify(report);
  expect(told).toContain('Sport');
  expect(told).not.toMatch(/Dora|Anton|dora/);
});
