import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, readDataset } from '../../src/index.ts';
import { summarise } from './summary.ts';

const folder = new URL('../../../shared/samples/', import.meta.url);
const load = (name: string, as = name) => [
  { name: as, bytes: readFileSync(new URL(name, folder)) },
];

describe.runIf(existsSync(folder))('a sample table reads as its legend says', () => {
  test('the actor list in Windows-1252 and in UTF-8 gives the same analysis', () => {
    const [one, two] = ['akteursliste_excel_cp1252.csv', 'akteursliste_utf8_bom.csv'].map(
      (name) => {
        const { dataset, ...rest } = analyze(
          readDataset(load(name, 'liste.csv'), { name: 'liste' }),
        );
        const { files, ...about } = dataset;
        return { ...rest, about, files: files.map(({ encoding, ...file }) => file) };
      },
    );
    expect(two).toEqual(one);
    expect(one.actors).toHaveLength(12);
  });

  test('the actor list: titles and total skipped, merged cells filled, not answered is no partner, twins told', () => {
    const { provenance, problems, actors } = readDataset(load('akteursliste_utf8_bom.csv'));
    expect(provenance[0].skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title-line',
      '2 title-line',
      '3 blank-row',
      '15 total-line',
    ]);
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'filled-down',
      'mentioned-only',
      'mentioned-only',
      'near-twin',
      'partners-not-answered',
      'quotes-repaired',
    ]);
    expect(actors.find(({ id }) => id === 'Haus Anna')?.roles).toEqual([
      'Kurzzeitpflege',
      'Tagespflege',
    ]);
  });

  test('ties with decimal commas and two layers', () => {
    const { ties, problems } = summarise(load('beziehungen_semikolon_dezimalkomma.csv'), {});
    expect(ties).toEqual([
      'Krankenhaussozialdienst → Rehaklinik Nord = 0.75 (Fall)',
      'Rehaklinik Nord → Hausarztpraxis Müller = 0.5 (Fall)',
      'Seniorenbüro → Wohnbau eG = 0.25 (Planung)',
    ]);
    expect(problems.toSorted()).toEqual(['column-unused', 'layers-joined', 'no-way-back']);
  });

  test('ties of two waves', () => {
    const of = (wave: string) => summarise(load('edges_en.csv'), { wave }).ties;
    expect(summarise(load('edges_en.csv'), {}).ties).toEqual(of('2026'));
    expect(of('2026')).toEqual(['Hospital social service → Rehab North = 4 (case) @2026']);
    expect(of('2025')).toHaveLength(2);
    expect(of('all')).toHaveLength(3);
  });

  test('a matrix with blank and not answered cells', () => {
    const { shapes, ties, problems } = summarise(load('matrix.csv'), {});
    expect(shapes).toEqual(['matrix 4/4']);
    expect(ties).toEqual([
      'Hausarzt – Krankenhaus = 1?',
      'Hausarzt – Reha = 1',
      'Krankenhaus – Reha = 1!',
    ]);
    expect(problems).toContain('cells-missing');
  });

  test('a LimeSurvey export with an incomplete answer', () => {
    const { shapes, ties, response } = summarise(load('limesurvey_full_headings.csv'), {});
    expect(shapes).toEqual(['roster 3/3']);
    expect(response).toBe('2/3');
    expect(ties).toEqual([
      'Diakoniestation – Haus Anna = 7',
      'Diakoniestation – Seniorenbüro der Stadt = 5?',
    ]);
  });

  test('a Qualtrics export with three header rows', () => {
    const { shapes, ties } = summarise(load('qualtrics_3_header_rows.csv'), {});
    expect(shapes).toEqual(['roster 2/4']);
    expect(ties).toEqual(['Day care – Hospital = 7!']);
  });

  test('a cross table of committees', () => {
    const { shapes, seats } = summarise(load('gremien_kreuztabelle.csv'), {});
    expect(shapes).toEqual(['membership-table 4/4']);
    expect(seats).toHaveLength(9);
    expect(seats?.filter((seat) => seat.endsWith('Lenkungsgruppe'))).toEqual([
      'Dezernentin Soziales ∈ Lenkungsgruppe',
      'Planungsfachkraft ∈ Lenkungsgruppe',
    ]);
  });
});
