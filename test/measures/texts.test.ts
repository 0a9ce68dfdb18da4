import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/document/measure-text.ts';
import { measureNotes } from '../../src/index.ts';
import type { AnyMeasure } from '../../src/measures/index.ts';
import * as registry from '../../src/measures/index.ts';
import type { WholeBook } from '../../src/words/book.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { evaluate } from './arithmetic.ts';
import { exampleGraph, follow } from './examples.ts';

const measures = Object.values<AnyMeasure>(registry);
/** All that a language says of a measure. */
const textOf = (id: string, book: WholeBook) => ({
  ...measureText(id, book),
  ...book.measureNotes[id as keyof WholeBook['measureNotes']],
});
const fields: (keyof ReturnType<typeof textOf>)[] = [
  'name',
  'says',
  'undefinedWhen',
  'convention',
  'otherTools',
  'example',
];
const sources = new Map(
  readdirSync(join(root, 'src/measures'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'src/measures', file), 'utf8'))
    .flatMap((text): [string, string][] => {
      const id =
        /^export const (\w+)(?:: [^=]+)? =\s*\/\* @__PURE__ \*\/ (?:Object\.assign|\w+Function)\(/m.exec(
          text,
        )?.[1];
      return id ? [[id, text]] : [];
    }),
);

/** The last number of a text, with a decimal point or comma and the sign of the typesetter. */
function lastNumber(text: string, language: 'en' | 'de'): number {
  const numbers = text.match(/(?<![\p{L}\d])[−-]?\d+(?:[.,]\d+)?/gu) ?? [];
  const last = numbers[numbers.length - 1] ?? '';
  if (/[.,]/.test(last)) expect(last).toMatch(language === 'de' ? /,/ : /\./);
  return Number(last.replace('−', '-').replace(',', '.'));
}

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  const [en, de] = [textOf(id, books.en), textOf(id, books.de)];
  const note = measureNotes[id as keyof typeof measureNotes];
  test('says everything in both languages, each in its own words', () => {
    for (const field of fields) {
      expect(en[field], field).toMatch(/\S/);
      expect(de[field], field).toMatch(/\S/);
      if (!(field === 'name' && id === 'constraint')) expect(de[field]).not.toBe(en[field]);
    }
  });

  test('has a German formula and range without English words', () => {
    const { formula = note.formula, range = note.range } = de;
    expect(`${formula} ${range}`).not.toMatch(
      /\b(the|of|and|for|with|number|(un)?directed|ties?|actors?|alters?|pairs|count|by|where|above|over|weights?|density|ratio|same|distance|if|else|or|not|each|sets?)\b/,
    );
  });

  test('works out its example to what the measure itself gives', () => {
    const { network, path, options = {}, result } = note.example;
    const compute = measure as (graph: unknown, options: object) => unknown;
    const value = follow(compute(exampleGraph(network), options), path);
    expect(Math.abs((value as number) - result)).toBeLessThanOrEqual(0.0005);
    expect(lastNumber(en.example, 'en')).toBe(result);
    expect(lastNumber(de.example, 'de')).toBe(result);
  });

  test('has the same numbers in the example of both languages', () => {
    const numbers = (text: string) =>
      text
        .replace(/(\d),(\d)/g, '$1.$2')
        .match(/\d+(\.\d+)?/g)
        ?.sort();
    expect(numbers(de.example)).toEqual(numbers(en.example));
  });

  test('has a comment with range, source, errors, complexity and an example of three lines', () => {
    const source = sources.get(id) as string;
    const end = source.search(new RegExp(`export const ${id}(?:: [^=]+)? =`));
    const comment = source.slice(source.lastIndexOf('/**', end), end);
    const flat = comment.replace(/\s*\n \*\s*/g, ' ');
    expect(flat).toContain(`Range: ${note.range}`);
    expect(flat).toContain(`Source: ${note.reference}`);
    expect(flat).toContain(`@throws Error that starts with \`care-chain/${id}:\``);
    expect(flat).toMatch(/O\(/);
    if (!/^(Never|Nie)/.test(en.undefinedWhen) && id !== 'projection')
      expect(flat).toContain('`null`');
    const example = comment.slice(comment.indexOf('@example')).trim().split('\n');
    expect(example.length - 2).toBeGreaterThanOrEqual(3);
  });
});

/** Each `sum = result` of a text, as written, where both hold numbers and signs only. */
const equations = (text: string) =>
  text
    .replace(/\.$/, '')
    .split(/[.:;,] /)
    .flatMap((clause) => {
      const sides = clause.split(' = ').map((side) => side.trim());
      return sides.slice(1).map((result, i) => ({ sum: sides[i], result }));
    })
    .filter(({ sum, result }) => /^[\d.,+−·/²() ]+$/.test(sum) && /^[\d.,+−·/²() ]+$/.test(result));

test('every sum that an example writes out gives what it says', () => {
  let checked = 0;
  for (const { id } of measures)
    for (const { example } of [textOf(id, books.en), textOf(id, books.de)])
      for (const { sum, result } of equations(example)) {
        const wanted = evaluate(result);
        // What goes into a sum is rounded to three decimals itself.
        expect(Math.abs(evaluate(sum) - wanted), `${id}: ${sum} = ${result}`).toBeLessThan(0.0012);
        checked++;
      }
  expect(checked).toBeGreaterThan(80);
});

test('a sum that is wrong is noticed', () => {
  expect(evaluate('(2 · 4 + 5 − 1) / 3')).toBe(4);
  expect(evaluate('(1/3 + 1/6)²')).toBeCloseTo(0.25, 12);
  expect(evaluate('1 − 0,5 · 2')).toBe(0);
  expect(equations('So: 2 + 2 = 5.')).toEqual([{ sum: '2 + 2', result: '5' }]);
});

test('lastNumber takes a comma in German only', () => {
  expect(lastNumber('1/2 + 0,5 = 1,25', 'de')).toBe(1.25);
  expect(lastNumber('(2 − 3) / 5 = −0.2', 'en')).toBe(-0.2);
});
