import { describe, expect, test } from 'vitest';
import { viewBlocks } from '../../src/document/views/index.ts';
import { analyze, readDataset } from '../../src/index.ts';
import type { Holes } from '../../src/views/holes.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { chain } from '../findings/chain-rules.ts';

/** Two corners and a chain whose handovers cross them: A and B are health, C and D civil. */
function holesOf(rows: string[], by: typeof chain | 'none' = chain) {
  const text = ['source,target,weight', ...rows].join('\n');
  const list = [
    'actor,sector,role',
    'a1,Health,A', 'a2,Health,A', 'b1,Health,B', 'c1,Civil,C', 'c2,Civil,C', 'd1,Civil,D', 'm,,', 'x,,',
  ].join('\n'); // biome-ignore format: a table
  const analysis = analyze(
    readDataset(
      [
        ['actors.csv', list],
        ['ties.csv', text],
      ].map(([name, content]) => ({
        name,
        bytes: new TextEncoder().encode(content),
      })),
      { name: 'two corners' },
    ),
    { chain: by },
  );
  return {
    value: analysis.views.holes as Holes,
    words: formatter(analysis, books.de),
    english: formatter(analysis, books.en),
  };
}

describe('a pair of groups', () => {
  test('that meets only through others is to be closed where a handover is expected', () => {
    const { value, words, english } = holesOf(['a1,m,1', 'm,c1,1', 'a1,b1,1']);
    expect(value.holes).toMatchObject([
      {
        sectors: ['health', 'civil'],
        ties: 0,
        carriers: [],
        through: ['m'],
        reading: 'close',
        limited: 0,
      },
    ]);
    expect(value.holes[0].expected.map(({ from, to, status }) => [from, to, status])).toEqual([
      ['A', 'C', 'indirect'],
      ['B', 'C', 'indirect'],
    ]);
    expect(JSON.stringify(viewBlocks('holes', value, words, books.de))).toMatch(
      /Gesundheit – Zivil.*nur über m.*Arzt → Chor und Bote → Chor.*schließen: Hier wird eine Übergabe erwartet/,
    );
    expect(JSON.stringify(viewBlocks('holes', value, english, books.en))).toMatch(
      /Health – Civil.*only through m.*close it: a handover is expected here/,
    );
  });

  test('whose ties all touch one actor is to be secured where they carry all that is expected', () => {
    const { value, words } = holesOf(['a1,c1,1', 'b1,c1,1', 'a2,x,1']);
    expect(value.holes).toMatchObject([
      { ties: 2, carriers: ['c1'], through: [], reading: 'secure' },
    ]);
    expect(JSON.stringify(viewBlocks('holes', value, words, books.de))).toContain(
      'beide Beziehungen über c1',
    );
  });

  test('with ties of several pairs is no hole', () => {
    const { value, words } = holesOf(['a1,c1,1', 'b1,c2,1']);
    expect(value.holes).toEqual([]);
    expect(JSON.stringify(viewBlocks('holes', value, words, books.de))).toContain(
      'Kein Paar von Sektoren',
    );
  });

  test('is to be kept where the template expects nothing or only what is legally limited', () => {
    const limited = { de: 'nur leise', en: 'only softly' };
    const softly = { ...chain, handovers: chain.handovers.map((one) => ({ ...one, limited })) };
    const { value, words } = holesOf(['a1,b1,1', 'c1,c2,1'], softly);
    expect(value.holes).toMatchObject([
      { ties: 0, through: [], expected: [], limited: 2, reading: 'keep' },
    ]);
    expect(JSON.stringify(viewBlocks('holes', value, words, books.de))).toMatch(
      /gar nicht.*2 rechtlich begrenzte.*lassen/,
    );
  });

  test('gets no reading without a template', () => {
    const { value } = holesOf(['a1,b1,1', 'c1,c2,1'], 'none');
    expect(value.template).toBe(false);
    expect(value.holes).toMatchObject([{ reading: null }]);
  });
});

describe('a weak bridge', () => {
  test('is a tie below the median whose ends share no contact; one that carries a handover is to be secured', () => {
    // Median of 5 5 5 1 1 is 5. a1–b1–a2 is a triangle; b1–c1 carries B → C, c1–x carries nothing.
    const { value } = holesOf(['a1,a2,5', 'a2,b1,5', 'a1,b1,5', 'b1,c1,1', 'c1,x,1']);
    expect(value.median).toBe(5);
    expect(
      value.weakBridges?.map(({ ends, weight, reading }) => [...ends, weight, reading]),
    ).toEqual([
      ['b1', 'c1', 1, 'secure'],
      ['c1', 'x', 1, 'keep'],
    ]);
  });

  test('is not told of where all strengths are one', () => {
    expect(holesOf(['a1,b1,1', 'b1,c1,1']).value.weakBridges).toBeNull();
  });

  test('is none where the ends share a contact', () => {
    const { value } = holesOf(['a1,a2,5', 'a2,b1,5', 'a1,b1,1']);
    expect(value.weakBridges).toEqual([]);
  });
});
