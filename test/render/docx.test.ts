import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { layoutDocument } from 'docx/layout';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { councilPaper } from '../../src/document/council-paper.ts';
import { firstFindings } from '../../src/findings/index.ts';
import { type Analysis, analyze, docx, readDataset } from '../../src/index.ts';
import { scanXml } from '../../src/input/formats/xml.ts';
import { wordDocument } from '../../src/render/docx/paper-file.ts';
import { books } from '../../src/words/index.ts';
import { anyText } from '../any-text.ts';
import { analysisOf, largeAnalysis, scenarios } from '../browser/report-fixture.ts';
import { deep, runs, some } from '../runs.ts';

const discharge = analysisOf('discharge');
const languages = Object.values(books);

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** What XML 1.0 has no place for, however it is written. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}|&#/u;

/** The attributes of all elements of a name; XML that is not well-formed throws. */
function elementsOf(xml: string, name?: string): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  scanXml(xml, {
    open(each, attributes) {
      if (name === undefined || each === name) found.push(new Map(attributes));
    },
    close() {},
    text() {},
  });
  return found;
}

/** Paragraph by paragraph, as it is read. */
function textOf(xml: string): string {
  let text = '';
  scanXml(xml, {
    open() {},
    close(name) {
      if (name === 'w:p') text += '\n';
      if (name === 'w:tab') text += '\t';
    },
    text(piece) {
      text += piece;
    },
  });
  return text;
}

/** Opens a file as Word does: every part well-formed and of a known type, every relation leads to a part. */
function open(bytes: Uint8Array): Map<string, string> {
  const parts = partsOf(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  const overrides = new Set(
    elementsOf(types, 'Override').map((each) => each.get('PartName')?.slice(1) ?? ''),
  );
  const defaults = new Set(elementsOf(types, 'Default').map((each) => each.get('Extension')));
  for (const name of overrides) expect([...parts.keys()]).toContain(name);
  for (const [name, xml] of parts) {
    expect(xml).not.toMatch(forbidden);
    elementsOf(xml);
    if (name === '[Content_Types].xml') continue;
    expect(overrides.has(name) || defaults.has(name.split('.').at(-1)), name).toBe(true);
    if (!name.endsWith('.rels')) continue;
    const folder = dirname(dirname(name));
    for (const relation of elementsOf(xml, 'Relationship')) {
      expect(relation.get('TargetMode')).toBeUndefined();
      const target = posix.join(folder === '.' ? '' : folder, relation.get('Target') ?? '');
      expect([...parts.keys()], `${name} → ${target}`).toContain(target);
    }
  }
  const main = elementsOf(parts.get('_rels/.rels') ?? '', 'Relationship').find((each) =>
    each.get('Type')?.endsWith('/officeDocument'),
  );
  expect(main?.get('Target')).toBe('word/document.xml');
  return parts;
}

const pagesOf = (analysis: Analysis, language = books.de) => {
  const laid = layoutDocument(wordDocument(councilPaper(analysis, { language })), { guess: true });
  expect(laid.stoppedAt).toBeUndefined();
  return laid.pages;
};

/** The figures of a side are never broken over two lines. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the package', () => {
  test.each(some(scenarios, 3))('of %s opens in both languages', async (path) => {
    const analysis = analysisOf(path);
    for (const language of languages) open(await docx(analysis, { language }));
  });

  test('says what the paper says: findings with advice and source, steps, the quadrangle, funding', async () => {
    for (const language of languages) {
      const text = textOf(open(await docx(discharge, { language })).get('word/document.xml') ?? '');
      const paper = councilPaper(discharge, { language });
      for (const { title, blocks } of paper.sections) {
        expect(text).toContain(title);
        for (const block of blocks) {
          if (block.kind === 'sentence') expect(text).toContain(block.text);
          if (block.kind === 'findings')
            for (const { headline, advice, source } of block.findings)
              for (const each of [headline, advice, source]) expect(text).toContain(each);
          if (block.kind === 'steps')
            for (const step of block.steps) expect(text).toContain(`${step.text} ${step.why}`);
          if (block.kind === 'sources')
            for (const each of block.sources) expect(text).toContain(`${each.name}: ${each.text}`);
          if (block.kind === 'corners') {
            for (const { name, lines } of block.corners.corners)
              expect(text).toContain(`${name}\n${lines.join(' · ')}\n`);
            for (const { figures, share } of block.corners.sides)
              expect(spaced(text)).toContain(spaced(`${figures} (${share})`));
          }
        }
      }
      for (const { fingerprint } of firstFindings(discharge.findings))
        expect(text).toContain(fingerprint);
    }
  });

  test('is the same, byte for byte, for the same analysis, and tells no time', async () => {
    const once = await docx(discharge, { language: books.de });
    const again = await docx(structuredClone(discharge), { language: books.de });
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    for (const [name, xml] of partsOf(once))
      expect(xml, name).not.toMatch(new RegExp(`created|modified|${new Date().getFullYear()}-`));
    // Day and hour of every entry of the archive: the first that there is.
    const view = new DataView(once.buffer, once.byteOffset);
    for (let at = 0; at + 30 < once.length; at++)
      if (view.getUint32(at, true) === 0x04034b50)
        expect(view.getUint32(at + 10, true)).toBe(0x00210000);
  });

  test('says in which language it is', async () => {
    for (const language of languages) {
      const styles = partsOf(await docx(discharge, { language })).get('word/styles.xml') ?? '';
      expect(elementsOf(styles, 'w:lang').map((each) => each.get('w:val'))).toContain(
        language.code,
      );
    }
  });

  test('is whole whatever things are called', async () => {
    const hostile = fc.oneof(
      anyText(40),
      fc
        .array(
          fc.constantFrom(
            '</w:t>',
            ']]>',
            '<!--',
            '&amp;',
            '&',
            '"',
            "'",
            '\u0000',
            '\u0007',
            '\u001b[2J',
            '\ufffe',
            '\uffff',
            '\ud800',
            '\t',
            '\n',
            '\u2028',
            '\u202e',
            '{{x}}',
            '🏥',
            'Klinik 1 ',
          ),
          { maxLength: 12 },
        )
        .map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (actor, sector, chain) => {
        const analysis: Analysis = {
          ...discharge,
          dataset: { ...discharge.dataset, name: actor, asOf: chain },
          actors: discharge.actors.map((each, k) => ({ ...each, label: `Klinik ${k} ${actor}` })),
          sectors: discharge.sectors.map((each) => ({
            ...each,
            label: { de: sector, en: sector },
          })),
          chain: discharge.chain && {
            ...discharge.chain,
            label: { de: chain, en: chain },
            roles: discharge.chain.roles.map((role) => ({
              ...role,
              label: { de: chain, en: chain },
            })),
          },
        };
        open(await docx(analysis, { language: books.de }));
      }),
      { numRuns: runs(16) },
    );
  });
});

describe('two pages A4 at most', () => {
  test.each(some(scenarios, 4))('for %s', (path) => {
    // German takes more room.
    const pages = pagesOf(analysisOf(path), books.de);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { width, height } of pages)
      expect([Math.round(width), Math.round(height)]).toEqual([794, 1123]);
  });

  test('where everything has the longest name', () => {
    const long = (text: string) => `${text} ${'Wartungsgemeinschaft WMW '.repeat(40)}`;
    const both = (text: string) => ({ de: long(text), en: long(text) });
    const analysis: Analysis = {
      ...discharge,
      dataset: { ...discharge.dataset, name: long('N'), asOf: long('D') },
      actors: discharge.actors.map((each, k) => ({ ...each, label: long(`Klinik ${k}`) })),
      sectors: discharge.sectors.map((each) => ({ ...each, label: both(each.id) })),
      chain: discharge.chain && {
        ...discharge.chain,
        label: both('chain'),
        roles: discharge.chain.roles.map((role) => ({ ...role, label: both(role.id) })),
        funding: Array.from({ length: 9 }, () => ({
          source: long('§'),
          state: null,
          what: both('$'),
        })),
      },
    };
    for (const language of languages) expect(pagesOf(analysis, language)).toHaveLength(2);
  });

  const fits = async (analysis: Analysis) => {
    expect(pagesOf(analysis).length).toBeLessThanOrEqual(2);
    open(await docx(analysis, { language: books.de }));
  };

  deep('for a network of 1,100 actors', () => fits(largeAnalysis(1100, 1800)));

  test('for an empty network and one of many sectors', async () => {
    const bytes = new TextEncoder().encode('Name;Sektor\nKlinik 1;Gesundheit\n');
    const one = analyze(readDataset([{ name: 'one.csv', bytes }]));
    const empty: Analysis = {
      ...one,
      actors: [],
      ties: [],
      sectors: [],
      findings: [],
      chain: null,
      sectorMatrix: { sectors: [], ties: [], possible: [], density: [] },
    };
    const rows = Array.from({ length: 24 }, (_, k) => `Klinik ${k};Feld ${k % 12}`);
    const many = analyze(
      readDataset([
        { name: 'many.csv', bytes: new TextEncoder().encode(`Name;Sektor\n${rows.join('\n')}\n`) },
      ]),
      { chain: 'none' },
    );
    expect(many.sectors).toHaveLength(12);
    for (const analysis of [one, empty, many]) await fits(analysis);
  });
});

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

describe(`LibreOffice${office ? '' : ', which is not installed here'}`, () => {
  test.skipIf(office === undefined)(
    'opens the paper and prints one or two pages',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'care-chain-docx-'));
      try {
        writeFileSync(join(folder, 'paper.docx'), await docx(discharge, { language: books.de }));
        const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
        execFileSync(office as string, [...options, join(folder, 'paper.docx')], {
          env: { ...process.env, HOME: folder },
          timeout: 120_000,
        });
        const pdf = readFileSync(join(folder, 'paper.pdf'), 'latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
        expect([1, 2]).toContain(pages);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});
