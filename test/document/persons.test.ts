import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { drawing } from '../../src/charts/picture.ts';
import { reduceAnalysis } from '../../src/check/reduce.ts';
import { analysisDocument } from '../../src/document/analysis.ts';
import { councilPaper } from '../../src/document/council-paper.ts';
import { findingWords } from '../../src/document/finding-words.ts';
import {
  analyze,
  compare,
  compareText,
  plan,
  planText,
  readDataset,
  slides,
  text,
  trust,
  trustText,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { personNames } from '../../src/words/person-names.ts';

const name = 'Annegret Mustermann';
const other = 'Bodo Beispiel';

/** Two persons, one of them the only way between hospital and town, the other between the town and the parish. */
const table = `Akteur;Sektor;Rolle;Art des Akteurs;Kooperationspartner;Rücklauf
Klinik Nord;Gesundheit;Krankenhausarzt;Organisation;${name}, Klinik Süd, Hausarztzentrum;ja
Klinik Süd;Gesundheit;Krankenhaussozialdienst;Organisation;${name}, Klinik Nord;ja
Hausarztzentrum;Gesundheit;Hausarzt;Organisation;Klinik Nord;ja
${name};Gesundheit;Hausarzt;Person;Klinik Nord, Klinik Süd, Amt für Soziales, Seniorenbüro;ja
Amt für Soziales;Kommune;Kommunale Altenhilfe;Organisation;${name}, Seniorenbüro;ja
Seniorenbüro;Kommune;;Organisation;${name}, ${other};ja
${other};Zivilgesellschaft;;Person;Seniorenbüro, Gemeinde Sankt Georg, Nachbarschaftshilfe;ja
Gemeinde Sankt Georg;Zivilgesellschaft;;Organisation;${other};ja
Nachbarschaftshilfe;Zivilgesellschaft;;Organisation;${other};nein
`;
const dataset = readDataset([{ name: 'liste.csv', bytes: new TextEncoder().encode(table) }]);
const analysis = analyze(dataset);

describe.each(Object.values(books))('in $code a person', (language) => {
  const unnamed = (told: string) => {
    expect(told).not.toContain(name);
    expect(told).not.toContain(other);
    expect(told).not.toContain('Annegret');
  };
  const calling = personNames(analysis, language).get(name) as string;

  test('is found as broker and cutpoint, and called by the task', () => {
    const rules = analysis.findings
      .flatMap(({ members, ...own }) => [own, ...members])
      .filter(({ actors }) => actors.includes(name))
      .map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['broker', 'cutpoint', 'side-carried-by-one']));
    expect(calling).toBe(language.chains['entlassmanagement'].roles.hausarzt);
  });

  test('is named in no section of the report but the list of key persons', () => {
    const { sections } = analysisDocument(analysis, { language });
    const others = sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(
        (block) =>
          !(block.kind === 'table' && block.caption === language.views['key-persons'].caption),
      ),
    }));
    // Ids lead from a page to its rows and are not shown.
    const told = JSON.stringify(others, (key, value) => (key === 'actors' ? undefined : value));
    unnamed(told);
    expect(told).toContain(calling);
    expect(text(analysis, { language })).toContain(calling);
    unnamed(text(analysis, { language }));
  });

  test('is named in no picture and on no slide', () => {
    for (const draw of Object.values(charts)) {
      const picture = draw(drawing(analysis, language));
      if (picture) unnamed(JSON.stringify([picture.title, picture.description, picture.table]));
    }
    for (const { svg } of slides(analysis, { language }))
      unnamed(svg.replaceAll(/ data-[a-z]+="[^"]*"/g, ''));
  });

  test('is named in no paper, plan, test of trust, comparison or check', () => {
    unnamed(JSON.stringify(councilPaper(analysis, { language })));
    unnamed(planText(plan(dataset), { language }));
    unnamed(trustText(trust(dataset, { draws: 20 }), { analysis, language }));
    const reduced = reduceAnalysis(analysis, {}, { name: 'x' });
    const told = findingWords(reduced.labels, language);
    for (const finding of reduced.findings) {
      const { sentence, next } = told(finding);
      unnamed(`${sentence} ${next}`);
    }
    const gone = { ...analysis, findings: [] };
    unnamed(compareText(compare(gone, analysis), { language }));
  });
});

test('persons of one task are numbered, and an organisation keeps its name', () => {
  const network = {
    actors: [
      { id: 'a', label: 'A', kind: 'Person', roles: [], sector: 's' },
      { id: 'b', label: 'B', kind: 'Person', roles: ['no role'], sector: 's' },
      { id: 'c', label: 'C', kind: 'Person', roles: [], sector: null },
      { id: 'd', label: 'D', kind: 'Organisation', roles: [], sector: 's' },
    ],
    sectors: [{ id: 's', label: 'Sport' }],
  };
  expect([...personNames(network, books.de)]).toEqual([
    ['a', 'Person (Sport) 1'],
    ['b', 'Person (Sport) 2'],
    ['c', 'Person'],
  ]);
});
