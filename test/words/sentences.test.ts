import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../paths.ts';

/** Three words in a row, the second and the third in small letters, and a stop at the end: what is there to be read. */
const sentence = /\p{L}{2,}[,:;]? \p{Ll}{2,}[,:;]? \p{Ll}{2,}[\s\S]*\p{L}[”"“)}]*[.?!](?: |$)/u;

/** Files that hold sentences by right, and why. */
const byRight: [path: RegExp, why: string][] = [
  [/^words\//, 'the books'],
  [
    /^(analysis\/\w+|chains\/chain|check\/config|project\/schema)\.ts/,
    'the descriptions of the schemas, in English',
  ],
  [
    /^(arguments|error)\.ts|^input\/(checked-dataset|dataset-of-parts|input-error|read-rows)\.ts|^plan\/(changes|edits|plan)\.ts|^analyze\/own\.ts|^app\/report\/pictures\.ts/,
    'faults for a programmer, in English behind the name of a function',
  ],
  [/^render\/pajek\.ts/, 'a remark of the file for whoever opens it elsewhere'],
];
/** A fault for a programmer, in English: it names the function that was called wrongly. */
const faults = /^care-chain\//;

/** The texts of a module, comments and regular expressions left out. */
function literalsOf(code: string): string[] {
  const found: string[] = [];
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`|(?<=[=(,:!&|?]\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
  for (const match of code.matchAll(token)) {
    const text = match[1] ?? match[2] ?? match[3];
    if (text !== undefined) found.push(text);
  }
  return found;
}

const strays = (file: string): string[] =>
  literalsOf(readFileSync(join(root, 'src', file), 'utf8'))
    .filter((text) => !faults.test(text) && sentence.test(text))
    .map((text) => `${file}: ${text.slice(0, 100)}`);

test('a sentence is told from code', () => {
  expect(literalsOf("// 'no text here'\nconst a = /it's not/; say('one two three');")).toEqual([
    'one two three',
  ]);
  expect(sentence.test('Name another file.')).toBe(true);
  expect(sentence.test('Only some words')).toBe(false);
  expect(sentence.test('max-width:10px solid red')).toBe(false);
});

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

test('no sentence stands outside of the books', () => {
  const others = files.filter((file) => !byRight.some(([path]) => path.test(file)));
  expect(others.length).toBeGreaterThan(300);
  expect(others.flatMap(strays)).toEqual([]);
});

test.each(byRight)('what %s may hold it holds still: %s', (path) => {
  expect(files.filter((file) => path.test(file)).flatMap(strays)).not.toEqual([]);
});
