import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyze, readDataset } from '../../src/index.ts';
import { root } from '../paths.ts';

/** Every folder of fixtures that holds a data set, by its path below fixtures. */
export const scenarios = ['.', 'cases']
  .flatMap((folder) =>
    readdirSync(join(root, 'fixtures', folder)).map((name) => join(folder, name)),
  )
  .filter((path) => tablesOf(path).length > 0);

const analyses = new Map<string, Analysis>();

/** The analysis of a folder of fixtures, made once for all tests. */
export function analysisOf(path: string): Analysis {
  const made = analyses.get(path) ?? analysisOfFiles(path);
  analyses.set(path, made);
  return made;
}

function analysisOfFiles(path: string): Analysis {
  const files = tablesOf(path).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(root, 'fixtures', path, name))),
  }));
  return analyze(readDataset(files, { name: path.replaceAll('/', '-') }));
}

function tablesOf(path: string): string[] {
  const folder = join(root, 'fixtures', path);
  if (!statSync(folder).isDirectory()) return [];
  return readdirSync(folder).filter(
    (name) => /\.(csv|tsv|txt)$/.test(name) && name !== 'aliases.csv',
  );
}

/**
 * A network of `n` actors and about `m` ties in four sectors, the same every time. How firm its figures are, and who its key players, is not
 * what a large network is made for: it takes most of the time.
 */
export function largeAnalysis(n: number, m: number): Analysis {
  const sectors = ['Gesundheit', 'Altenpflege', 'Kommune', 'Zivilgesellschaft'];
  const actors = [
    'Name;Sektor',
    ...Array.from({ length: n }, (_, i) => `Einrichtung ${i} Musterstadt;${sectors[i % 4]}`),
  ];
  const pairs = new Set<string>();
  for (let k = 1; pairs.size < m; k++) {
    const [a, b] = [(k * 7919) % n, (k * 104729 + Math.floor(k / n) * 31) % n];
    if (a !== b) pairs.add(a < b ? `${a};${b}` : `${b};${a}`);
  }
  const ties = [
    'Von;An;Gewicht',
    ...[...pairs].map((pair, k) => {
      const [a, b] = pair.split(';');
      return `Einrichtung ${a} Musterstadt;Einrichtung ${b} Musterstadt;${1 + (k % 4)}`;
    }),
  ];
  const encoder = new TextEncoder();
  const file = (name: string, lines: string[]) => ({
    name,
    bytes: encoder.encode(`${lines.join('\n')}\n`),
  });
  return analyze(
    readDataset([file('akteure.csv', actors), file('beziehungen.csv', ties)], {
      name: 'large',
      directed: false,
    }),
    { draws: n > 1000 ? 5 : 20, leaveOut: ['keyPlayers'] },
  );
}
