import { expect, test } from 'vitest';
import { InputError, type ReadOptions, readDataset, readSheet } from '../../src/input/index.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
type File = ReturnType<typeof file>;

/** What is asked about the tables, and what each answer gives. */
function asked(files: File[], options: ReadOptions = {}) {
  try {
    readDataset(files, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.choices.map(({ file: name, code, answers }) => ({
      name,
      code,
      answers: answers.map(({ kind, shape, columns, wave, layer, words }) => {
        const tables = files.map((one) =>
          one.name === name && shape !== undefined ? { ...readSheet(one), shape } : one,
        );
        const { actors, ties } = readDataset(tables, { ...options, columns, wave, layer });
        return [kind, words, actors.map(({ id }) => id).join(''), ties.length];
      }),
    }));
  }
  return [];
}

test('two kinds of table: each answer names one, and reads it', () => {
  const table = file('a.csv', 'Akteur;Kooperationspartner;Von;An\nA;B;C;D\nB;A;D;E\n');
  expect(asked([table])).toEqual([
    {
      name: 'a.csv',
      code: 'two-readings',
      answers: [
        ['shape', ['Von', 'An'], 'CDE', 2],
        ['shape', ['Akteur', 'Kooperationspartner'], 'AB', 1],
      ],
    },
  ]);
});

test('two pairs of ends: each answer names its two columns', () => {
  const table = file('a.csv', 'Von;An;Absender;Empfänger\nA;B;C;D\nB;C;D;E\n');
  expect(asked([table])[0].answers).toEqual([
    ['ends', ['Von', 'An'], 'ABC', 2],
    ['ends', ['Absender', 'Empfänger'], 'CDE', 2],
  ]);
});

test('crosses under names of nobody: committees, or partners', () => {
  const table = file('a.csv', 'Akteur;Fest;Markt\nA;x;\nB;x;x\nC;;x\n');
  expect(asked([table])[0].answers.map(([kind, words]) => [kind, words])).toEqual([
    ['shape', ['Fest', 'Markt']],
    ['shape', ['Fest', 'Markt']],
  ]);
});

test('a first row that may be a header: each answer says what it is', () => {
  const table = file('a.csv', 'Plan,Quelle\nAmt,Bad\nBad,Chor\nChor,Amt\n');
  expect(asked([table])[0]).toEqual({
    name: 'a.csv',
    code: 'header-unclear',
    answers: [
      ['header', ['Plan', 'Quelle'], 'AmtBadChor', 3],
      ['first-row', ['Plan', 'Quelle'], 'AmtBadChorPlanQuelle', 4],
    ],
  });
});

test('two files of the same actors: one of them, or both as kinds of tie', () => {
  const one = file('a.csv', 'Von;An\nA;B\nB;C\nC;D\n');
  const other = file('b.csv', 'Von;An\nA;B\nB;D\nC;D\nD;A\n');
  expect(asked([one, other])[0]).toEqual({
    name: 'b.csv',
    code: 'same-actors-twice',
    answers: [
      ['file', ['a.csv'], 'ABCD', 3],
      ['file', ['b.csv'], 'ABCD', 4],
      ['kinds', ['a.csv', 'b.csv'], 'ABCD', 7],
    ],
  });
});

test('where nothing is asked there is no choice, even where nothing can be read', () => {
  expect(asked([file('a.csv', 'Von;An\nA;B\nB;A\n')])).toEqual([]);
  expect(asked([file('a.csv', 'x\n')])).toEqual([]);
});

test('columns are named by their number where no header is called so', () => {
  const ties = (text: string, from: string, to: string) =>
    readDataset([file('a.csv', text)], { columns: { from, to } }).ties.map(
      ({ source, target }) => `${source}>${target}`,
    );
  expect(ties('Amt,Bad\nBad,Chor\n', '1', '2')).toEqual(['Amt>Bad', 'Bad>Chor']);
  expect(ties('Von;An;Rest\nAmt;Bad;x\nBad;Chor;x\n', '2', '1')).toEqual(['Bad>Amt', 'Chor>Bad']);
  expect(ties('Rest;1;2\nx;Amt;Bad\n', '1', '2')).toEqual(['Amt>Bad']);
  expect(() => ties('Amt,Bad\nBad,Chor\n', '1', '3')).toThrow('No table has a column "3"');
  expect(() => ties('Amt,Bad\nBad,Chor\n', '0', '2')).toThrow('No table has a column "0"');
});
