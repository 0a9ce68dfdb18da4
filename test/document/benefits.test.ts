import { expect, test } from 'vitest';
import { analysisDocument } from '../../src/document/analysis.ts';
import {
  analyze,
  chains,
  csv,
  datasetOfGraph,
  fullText,
  graphOfDataset,
  html,
  pseudonymise,
  readAnalysis,
  readDataset,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';

const file = (name: string, content: string) => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const actors = file(
  'akteure.csv',
  `Akteur;Sektor;Rolle
Sozialdienst Klinik;Gesundheit;Krankenhaussozialdienst
Reha Nord;Gesundheit;Rehabilitationseinrichtung
Pflegedienst Süd;Pflege;Ambulanter Pflegedienst
Pflegedienst West;Pflege;Ambulanter Pflegedienst
`,
);
const ties = (header: string) =>
  file(
    'wege.csv',
    `von;an;${header}
Sozialdienst Klinik;Reha Nord;Anschluss ohne Wartezeit
Sozialdienst Klinik;Pflegedienst Süd;Erster Besuch am Tag der Entlassung
Sozialdienst Klinik;Pflegedienst West;Medikamente bis Montag
Pflegedienst Süd;Pflegedienst West;
`,
  );
const read = (header: string) => readDataset([actors, ties(header)]);
const analysed = (header: string) =>
  analyze(read(header), { chain: chains.entlassmanagement, draws: 0 });

test.each(['Nutzen für die Betroffenen', 'Adressatennutzen', 'Benefit for clients'])(
  'a list of ties may say under “%s” what the people concerned have of each',
  (header) => {
    const { ties, provenance } = read(header);
    expect(ties.map(({ source, target, benefit }) => [source, target, benefit])).toEqual([
      ['Pflegedienst Süd', 'Pflegedienst West', undefined],
      ['Sozialdienst Klinik', 'Pflegedienst Süd', 'Erster Besuch am Tag der Entlassung'],
      ['Sozialdienst Klinik', 'Pflegedienst West', 'Medikamente bis Montag'],
      ['Sozialdienst Klinik', 'Reha Nord', 'Anschluss ohne Wartezeit'],
    ]);
    expect(provenance[1].columns[2]).toEqual({ column: header, field: 'benefit' });
  },
);

test('the report lists it by handover in every form, once a text', () => {
  const analysis = analysed('Adressatennutzen');
  for (const language of Object.values(books)) {
    const section = analysisDocument(analysis, { language }).sections.find(
      ({ id }) => id === 'chain',
    );
    const at = section?.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === language.reading.fields.benefit,
    ) as number;
    const list = section?.blocks[at + 1];
    expect(list?.kind === 'list' && list.items.map(({ text }) => text)).toEqual(
      language.code === 'de'
        ? [
            '„Anschluss ohne Wartezeit“',
            '„Erster Besuch am Tag der Entlassung“, „Medikamente bis Montag“',
          ]
        : [
            '“Anschluss ohne Wartezeit”',
            '“Erster Besuch am Tag der Entlassung”, “Medikamente bis Montag”',
          ],
    );
    for (const report of [fullText(analysis, { language }), html(analysis, { language })])
      expect(report.replace(/\s+/g, ' ')).toContain('Anschluss ohne Wartezeit');
  }
});

test('tables and saved results keep it', () => {
  const analysis = analysed('Adressatennutzen');
  const language = books.de;
  const lines = csv(analysis, { table: 'handovers', language }).split('\r\n');
  expect(lines[0]).toMatch(/,limit,benefit$/);
  expect(lines.filter((line) => line.includes('Wartezeit'))).toHaveLength(1);
  const again = readDataset([
    file('actors.csv', csv(analysis, { table: 'actors', language })),
    file('ties.csv', csv(analysis, { table: 'ties', language })),
  ]);
  const stated = (one: { ties: { benefit?: string | undefined }[] }) =>
    one.ties.map(({ benefit }) => benefit);
  const before = stated(read('Adressatennutzen'));
  expect(stated(again)).toEqual(before);
  expect(stated(datasetOfGraph(graphOfDataset(read('Adressatennutzen'))))).toEqual(before);
  expect(stated(readAnalysis(JSON.parse(JSON.stringify(analysis))))).toEqual(before);
});

test('nothing speaks of it where no table does, and pseudonyms do not pass on what somebody wrote', () => {
  const without = analysed('Beleg');
  for (const language of Object.values(books)) {
    expect(fullText(without, { language })).not.toContain(language.reading.fields.benefit);
    for (const table of ['ties', 'handovers'] as const)
      expect(csv(without, { table, language })).not.toContain('benefit');
  }
  expect(JSON.stringify(without)).not.toContain('"benefit"');
  const { dataset } = pseudonymise(read('Adressatennutzen'));
  expect(JSON.stringify(dataset.ties)).not.toMatch(/benefit|Wartezeit/);
});
