import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, AnalysisError, analysisErrorText, readAnalysis } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf } from '../browser/report-fixture.ts';
import { runs, some } from '../runs.ts';

const copy = (analysis: Analysis) => JSON.parse(JSON.stringify(analysis));
const district = copy(analysisOf('district'));

function refused(value: unknown): AnalysisError {
  try {
    readAnalysis(value);
  } catch (error) {
    expect(error).toBeInstanceOf(AnalysisError);
    return error as AnalysisError;
  }
  throw new Error('It was let through.');
}

/** Every path that leads to something, arrays by their first and last entry. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Object.keys(value);
  const some = Array.isArray(value) ? keys.slice(0, 1).concat(keys.slice(1).slice(-1)) : keys;
  return [path, ...some.flatMap((key) => paths((value as any)[key], [...path, key]))];
}

const at = (value: any, path: readonly string[]) =>
  path.reduce((inner, key) => inner?.[key], value);
function changed(path: readonly string[], to: (before: any) => unknown): any {
  const value = copy(district);
  const last = path[path.length - 1];
  const holder = at(value, path.slice(0, -1));
  holder[last] = to(holder[last]);
  return value;
}

test.each(['district', 'discharge', 'discharge-ties', 'demenz'])(
  'what care-chain wrote about %s is read',
  (path) => {
    const written = copy(analysisOf(path));
    expect(readAnalysis(written)).toBe(written);
  },
);

test.each([
  ['nothing', null],
  ['a text', 'x'],
  ['a list', []],
  ['something else', { a: 1 }],
])('%s is no analysis', (_, value) => {
  expect(analysisErrorText(refused(value), { language: books.de })).toMatch(/keine Auswertung/);
});

test('older and newer ones are told by their version', () => {
  expect(refused({ formatVersion: 0 }).message).toMatch(
    /older care-chain \(format version 0\).*again/,
  );
  expect(refused({ formatVersion: 99 }).message).toMatch(/newer care-chain \(format version 99\)/);
});

describe('a key that does not fit is named in both languages', () => {
  test.each<[string, string[], (before: any) => unknown]>([
    ['actors.0.label', ['actors', '0', 'label'], () => 7],
    ['actors.0.measures.constraint', ['actors', '0', 'measures', 'constraint'], () => '<script>'],
    ['actors.0.sector', ['actors', '0', 'sector'], () => 'nowhere'],
    ['ties.0.source', ['ties', '0', 'source'], () => 'nobody'],
    ['findings.0.actors', ['findings', '0', 'actors'], () => ['nobody']],
    ['network.cutpoints', ['network', 'cutpoints'], () => ['nobody']],
    ['sectorMatrix.ties', ['sectorMatrix', 'ties'], () => [[1]]],
    ['chain.roles.0.actors', ['chain', 'roles', '0', 'actors'], () => ['nobody']],
    ['actors', ['actors'], (actors) => [...actors, actors[0]]],
  ])('%s', (key, path, to) => {
    const error = refused(changed(path, to));
    expect(error.key).toBe(key);
    for (const language of Object.values(books))
      expect(analysisErrorText(error, { language })).toContain(key);
  });

  test('in every view and the evidence of every rule, whatever is replaced by something else', () => {
    for (const id of some(Object.keys(district.views))) {
      const error = refused(changed(['views', id], () => 42));
      expect(error.key).toBe(`views.${id}`);
      expect(refused(changed(['views', id], () => ({}))).key).toMatch(new RegExp(`^views\\.${id}`));
    }
    for (const i of some<number>(district.findings.map((_: unknown, i: number) => i))) {
      const error = refused(changed(['findings', String(i), 'evidence'], () => ({})));
      expect(error.key).toMatch(new RegExp(`^findings\\.${i}\\.evidence`));
    }
  });
});

test('whatever is changed, it is read or refused with a key, and never an unexpected fault', () => {
  const all = paths(district).filter((path) => path.length > 0);
  const values = [
    null,
    0,
    -1,
    1e308,
    '',
    '<script>alert(1)</script>',
    true,
    [],
    {},
    [null],
    { a: [] },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...values), (path, value) => {
      const tampered = changed(path, () => value);
      try {
        readAnalysis(tampered);
      } catch (error) {
        expect(error).toBeInstanceOf(AnalysisError);
      }
    }),
    { numRuns: runs(60) },
  );
});
