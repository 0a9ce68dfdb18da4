import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chains, type Dataset, readChain, readDataset } from '../src/index.ts';
import { root } from './paths.ts';

const fixtures = join(root, 'fixtures');

/** The folders of data sets that ship with what they must give. */
export const scenarios: readonly string[] = readdirSync(fixtures).filter((name) =>
  existsSync(join(fixtures, name, 'expected', 'actors.csv')),
);

/** The data set of a scenario. */
export function datasetOf(scenario: string): Dataset {
  return shipped(scenario);
}

/** Whatever ships and is a network, as its path below the fixtures: a file of its own, or a folder of tables that belong together. */
export const shippedNames: readonly string[] = [
  ...readdirSync(fixtures).filter((name) => tablesIn(name).length > 0 && name !== 'regions'),
  ...['2024', '2026'].flatMap((wave) =>
    readdirSync(join(fixtures, 'regions', wave))
      // One region handed in a table that is no network.
      .filter((name) => !name.endsWith('.md') && name !== 'bruchtal.csv')
      .map((name) => `regions/${wave}/${name}`),
  ),
  ...readdirSync(join(fixtures, 'cases'))
    .map((name) => `cases/${name}`)
    .filter((name) => tablesIn(name).length > 0),
];

/** The data set of a path below the fixtures. */
export function shipped(path: string): Dataset {
  const paths = isTable(path) ? [path] : tablesIn(path);
  return readDataset(
    paths.map((each) => ({
      name: basename(each),
      bytes: new Uint8Array(readFileSync(join(fixtures, each))),
    })),
    { name: path },
  );
}

function isTable(path: string): boolean {
  return /\.(csv|tsv|txt)$/.test(path);
}

function tablesIn(folder: string): string[] {
  const full = join(fixtures, folder);
  return statSync(full).isDirectory()
    ? readdirSync(full)
        .filter(isTable)
        .map((name) => join(folder, name))
    : [];
}

/** The options by which a scenario is analysed: its own chain, or the one that it is called like. */
export function optionsOf(scenario: string) {
  const own = join(fixtures, scenario, 'chain.json');
  const chain = existsSync(own)
    ? readChain(JSON.parse(readFileSync(own, 'utf8')), 'chain.json')
    : Object.values(chains).find(({ id }) => id === scenario);
  return chain ? { chain } : {};
}
