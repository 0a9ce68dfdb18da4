import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chains, type Dataset, readChain, readDataset } from '../src/index.ts';
import { root } from './paths.ts';

const fixtures = join(root, 'fixtures');

/** The folders of data sets that ship with what they must give. */
export const scenarios: readonly string[] = readdirSync(fixtures).filter((name) =>
  existsSync(join(fixtures, name, 'expected', 'actors.csv')),
);

/** The data set of a scenario. */
export function datasetOf(scenario: string): Dataset {
  const folder = join(fixtures, scenario);
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return readDataset(files, { name: scenario });
}

/** The options by which a scenario is analysed: its own chain, or the one that it is called like. */
export function optionsOf(scenario: string) {
  const own = join(fixtures, scenario, 'chain.json');
  const chain = existsSync(own)
    ? readChain(JSON.parse(readFileSync(own, 'utf8')), 'chain.json')
    : Object.values(chains).find(({ id }) => id === scenario);
  return chain ? { chain } : {};
}
