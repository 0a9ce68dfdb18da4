import { describe, expect, test } from 'vitest';
import { matches } from '../../src/check/settings.ts';
import { InputError, readDataset } from '../../src/input/index.ts';
import { random } from '../../src/network/random.ts';
import { openFile } from '../../src/open.ts';
import { growth, LINEAR, processorTime } from '../growth.ts';
import { deep, thorough } from '../runs.ts';
import { odsContent, textRow, xlsx } from './formats/books.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array): Promise<void> {
  try {
    readDataset(await openFile({ name: 'x', bytes }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const many = (count: number, one: (i: number) => string, between = '') =>
  Array.from({ length: count }, (_, i) => one(i)).join(between);

/** Texts that grow in one place; of an actor list with two rows unless they say otherwise. */
const texts: Record<string, (size: number) => string> = {
  'a header of brackets': (n) => `id;Q1[${'SQ'.repeat(n)}];Q1[b]\n1;1;2\n2;3;1\n`,
  'a header of open brackets': (n) => `Akteur;${'[('.repeat(n)};Partner\na;b;b\nb;c;a\n`,
  'a header of blanks': (n) => `Akteur;Q ${' '.repeat(n)}x;Partner\na;b;b\nb;c;a\n`,
  'a header of question marks': (n) => `Akteur;Q ${'?'.repeat(n)}x;Partner\na;b;b\nb;c;a\n`,
  'one header many times': (n) => `Akteur;${'Partner;'.repeat(n)}Ort\na;b;c\nb;a;c\nc;a;b\n`,
  'headers of numbered options': (n) => `Akteur;${many(n, (i) => `Partner ${i}`, ';')}\na;1\nb;2\n`,
  'many headers': (n) => `Akteur;${many(n, (i) => `Kontakt [Org ${i}]`, ';')}\na;1\nb;2\n`,
  'a cell of blanks': (n) => `Akteur;Partner\na;b${' '.repeat(n)}c\nb;a\n`,
  'a cell of commas': (n) => `Akteur;Partner\na;b${' , '.repeat(n)}c\nb;a\n`,
  'a cell of digits': (n) => `Von;An;Gewicht\na;b;${'1'.repeat(n)}x\nb;c;1\nc;d;1,5\n`,
  'a cell of groups of digits': (n) => `Von;An;Gewicht\na;b;1${'.000'.repeat(n)}x\nb;c;1\n`,
  'a cell of brackets': (n) => `Akteur;Partner\na;b (${'('.repeat(n)}\nb;a\n`,
  'a cell of dots': (n) => `Akteur;Partner\na;b${'.'.repeat(n)}x\nb;a\n`,
  'a cell of other blanks': (n) => `Akteur;Partner\na;b${'\u00a0\u200b'.repeat(n)}c\nb;a\n`,
  'a cell of known names': (n) => `Akteur;Partner\na;${many(n, () => 'b', ', ')}\nb;a\n`,
  'quotes that never close': (n) => `Akteur;Partner\n${many(n, () => '"a;b', '\n')}\n`,
  'quotes in the middle': (n) => `Akteur;Partner\na;${'b"'.repeat(n)}\nb;a\n`,
  'line breaks in quotes': (n) => `Akteur;Partner\na;"${'b\n'.repeat(n)}"\nb;a\n`,
  'blank lines': (n) => `${'\n'.repeat(n)}Akteur;Partner\na;b\nb;a\n`,
  'a line of dashes': (n) => `| Akteur | Partner |\n|${' --- |'.repeat(n)}\n| a | b |\n`,
  'a legend': (n) =>
    `Akteur;Partner;Kontakt (${many(n, (i) => `${i} = nie`, ', ')})\na;b;1\nb;a;2\n`,
  'a legend of blanks': (n) => `Akteur;Partner;Kontakt\na;b;1${' '.repeat(n)}-x\nb;a;2\n`,
  'blanks inside a cell': (n) => `Von;An\na${' '.repeat(n)}b;c\nc;a${'\u00a0\u200b'.repeat(n)}b\n`,
  'rows of ties': (n) => `Von;An\n${many(n, (i) => `a${i % 97};b${i % 89}`, '\n')}\n`,
  'rows of actors': (n) => `Akteur;Partner\n${many(n, (i) => `a${i};a${i + 1}`, '\n')}\n`,
  'GraphML: tags of their own': (n) =>
    `<graphml><graph>${many(n, (i) => `<t${i}/>`)}<node id="a"/></graph></graphml>`,
  'GraphML: namespaces': (n) =>
    `<graphml ${many(n, (i) => `xmlns:n${i}="u"`, ' ')}><graph><node id="a"/></graph></graphml>`,
  'GraphML: namespaces, one inside the other': (n) =>
    `<graphml><graph>${many(n, (i) => `<g xmlns:n${i}="u">`)}${'</g>'.repeat(n)}<node id="a"/></graph></graphml>`,
  'GraphML: defaults for nodes': (n) =>
    `<graphml>${many(n, (i) => `<key id="k${i}" for="node"><default>${i}</default></key>`)}<graph>${many(n, (i) => `<node id="${i}"/>`)}</graph></graphml>`,
  'GraphML: an attribute for each node': (n) =>
    `<graphml><graph>${many(n, (i) => `<node id="${i}"><data key="k${i}">x</data></node>`)}</graph></graphml>`,
  'GraphML: groups, one inside the other': (n) =>
    `<graphml><graph>${many(n, (i) => `<node id="${i}"><graph>`)}${'</graph></node>'.repeat(n)}</graph></graphml>`,
  'GraphML: an open tag': (n) => `<graphml><graph><node ${'a '.repeat(n)}`,
  'GraphML: entities': (n) =>
    `<graphml><graph><node id="${'&amp;&x'.repeat(n)}"/></graph></graphml>`,
  'GraphML: comments that do not close': (n) => `<graphml><graph>${'<!--'.repeat(n)}`,
  'GEXF: an attribute for each edge': (n) =>
    `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>${many(n, (i) => `<edge source="a" target="b"><attvalues><attvalue for="k${i}" value="x"/></attvalues></edge>`)}</edges></graph></gexf>`,
  'GEXF: defaults for nodes': (n) =>
    `<gexf><graph><attributes class="node">${many(n, (i) => `<attribute id="${i}"><default>x</default></attribute>`)}</attributes><nodes>${many(n, (i) => `<node id="${i}"/>`)}</nodes></graph></gexf>`,
  'JSON: an attribute for each node': (n) =>
    JSON.stringify({
      nodes: Array.from({ length: n }, (_, i) => ({ id: `n${i}`, [`k${i}`]: 1 })),
      links: [{ source: 0, target: 1 }],
    }),
  'JSON: an attribute for each edge': (n) =>
    JSON.stringify({
      nodes: [{ id: 'a' }, { id: 'b' }],
      links: Array.from({ length: n }, (_, i) => ({ source: 'a', target: 'b', [`k${i}`]: 1 })),
    }),
  'GML: a key for each node': (n) => `graph [ ${many(n, (i) => `node [ id ${i} k${i} 1 ]`, ' ')} ]`,
  'GML: a key many times': (n) => `graph [ node [ id 1 ${'k 1 '.repeat(n)} ] ]`,
  'GML: quotes': (n) => `graph [ node [ id 1 label ${'"a" b '.repeat(n)}" ] ]`,
  'VNA: ties': (n) => `*tie data\nfrom to s\n${many(n, (i) => `a${i} b${i} 1`, '\n')}\n`,
  'VNA: blanks': (n) => `*node data\nID x\na${' '.repeat(n)}b\n`,
  'Pajek: relations': (n) =>
    `*Vertices 2\n1 "a"\n2 "b"\n${many(n, (i) => `*Arcs :${i} "r${i}"\n1 2`, '\n')}\n`,
  'Pajek: quotes': (n) => `*Vertices 2\n1 ${'"a'.repeat(n)}\n`,
  'DL: blank lines before the data': (n) =>
    `dl n=2 format=edgelist1\nlabels embedded\n${'\n'.repeat(n)}data:\na b 1\n`,
  'DL: labels': (n) => `dl n=2 format=edgelist1\n${'labels:'.repeat(n)}\ndata:\n1 2 1\n`,
  'DL: settings': (n) => `dl n=2 ${'a='.repeat(n)}\ndata:\n1 2 1\n`,
};

describe('reading takes time in proportion to its input', () => {
  deep.each(Object.entries(texts))(
    '%s',
    async (_, make) => {
      expect(await growth((size) => bytesOf(make(size)), read)).toBeLessThan(LINEAR);
    },
    120_000,
  );

  const cell = (inner: string) => `<table:table-cell><text:p>${inner}</text:p></table:table-cell>`;
  const row = (inner: string, repeat = 1) =>
    `<table:table-row table:number-rows-repeated="${repeat}">${inner}</table:table-row>`;
  const table = (inner: string) =>
    odsContent(
      `<table:table table:name="A">${row(cell('Akteur') + cell('Partner'))}${inner}</table:table>`,
    );
  const books: Record<string, (size: number) => Uint8Array> = {
    '.ods: spaces': (n) => table(row(cell('a') + cell(`<text:s text:c="${n * n}"/>`.repeat(n)))),
    '.ods: a row that is repeated': (n) => table(row(cell('a') + cell('b'), n * 50)),
    '.ods: blank rows that are repeated': (n) =>
      table(row('<table:table-cell/>', n * 50) + row(cell('a') + cell('b'))),
    '.ods: cells': (n) => table(many(n, (i) => row(cell(`a${i}`) + cell('b')))),
    '.ods: pieces of one text': (n) => table(row(cell('<text:span>a</text:span>'.repeat(n)))),
    '.xlsx: rows': (n) =>
      xlsx({ A: textRow(1, 'Von', 'An') + many(n, (i) => textRow(i + 2, `a${i}`, 'b')) }),
    '.xlsx: a row far below': (n) =>
      xlsx({ A: textRow(1, 'Von', 'An') + textRow(n * 50, 'a', 'b') }),
    '.xlsx: merged cells': (n) =>
      xlsx({
        A: `${textRow(1, 'Von', 'An')}${textRow(2, 'a', 'b')}</sheetData><mergeCells>${many(n, (i) => `<mergeCell ref="A${i + 2}:B${i + 2}"/>`)}</mergeCells><sheetData>`,
      }),
  };
  const soon = ['.ods: cells', '.xlsx: rows'];
  test.each(Object.entries(books).filter(([name]) => thorough || soon.includes(name)))(
    '%s',
    async (_, make) => {
      expect(await growth(make, read)).toBeLessThan(LINEAR);
    },
    120_000,
  );
});

describe('the measure', () => {
  /** Work that takes what `time` says, and every now and then three times as long, as on a busy machine. */
  const measured = (time: (size: number) => number, busy: number) => {
    const next = random(7);
    let now = 0;
    return growth(
      (size) => size,
      (size) => {
        now += time(size) * (next() < busy ? 3 : 1);
      },
      { clock: () => now },
    );
  };

  test.each([0, 0.2, 0.5])('tells quadratic work from linear work, busy: %s', async (busy) => {
    expect(await measured((size) => 20 * size, busy)).toBeLessThan(LINEAR);
    expect(await measured((size) => size * Math.log2(size), busy)).toBeLessThan(LINEAR);
    expect(await measured((size) => 0.01 * size ** 2, busy)).toBeGreaterThan(LINEAR);
    expect(await measured((size) => 10 * size + 0.05 * size ** 2, busy)).toBeGreaterThan(LINEAR);
    expect(await measured((size) => 0.001 * size, busy)).toBe(0);
  });

  test('goes by the time of the processor', () => {
    const start = processorTime();
    for (let sum = 0; processorTime() < start + 2000; ) sum += Math.sqrt(sum + 1);
    expect(processorTime()).toBeGreaterThanOrEqual(start + 2000);
  });
});

test('a pattern of stars does not go back over the name', async () => {
  const work = (size: number) => matches(`${'*a'.repeat(12)}*b`, 'a'.repeat(size));
  expect(await growth((size) => size, work)).toBeLessThan(LINEAR);
  expect(matches('*a*b', 'xxaxxb')).toBe(true);
  expect(matches('a?c*', 'abcd')).toBe(true);
  expect(matches('a?c', 'ac')).toBe(false);
  expect(matches('*😀?', 'x😀y')).toBe(true);
});
