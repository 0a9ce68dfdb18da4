import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysisSchema, analyze, chains, json, readChain, readDataset } from '../src/index.ts';
import { root } from './paths.ts';

const fixtures = join(root, 'fixtures');

/** Scenario folders that hold what they must give; `npx vitest run golden -u` writes it anew. */
const scenarios = readdirSync(fixtures).filter((name) =>
  existsSync(join(fixtures, name, 'expected.json')),
);

function read(folder: string) {
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return readDataset(files, files.length > 1 ? { name: folder.split('/').at(-1) as string } : {});
}

/** A scenario with a chain of its own, or called like a care chain, is read by that. */
function chainOf(folder: string, scenario: string) {
  const own = join(folder, 'chain.json');
  if (existsSync(own)) return readChain(JSON.parse(readFileSync(own, 'utf8')), 'chain.json');
  return Object.values(chains).find(({ id }) => id === scenario);
}

describe.each(scenarios)('%s', (scenario) => {
  const folder = join(fixtures, scenario);
  const chain = chainOf(folder, scenario);
  const analysis = analyze(read(folder), chain ? { chain } : {});

  test('gives what it must give, to the byte', async () => {
    await expect(json(analysis)).toMatchFileSnapshot(join(folder, 'expected.json'));
  });

  test('ranks a broker among the actors whose constraint is defined', () => {
    const known = analysis.actors
      .map(({ measures }) => measures.constraint)
      .filter((value) => typeof value === 'number');
    for (const { rule, evidence } of analysis.findings) {
      if (rule !== 'broker') continue;
      expect(evidence.of).toBe(known.length);
      expect(known).toContain(evidence.constraint);
      expect(known.filter((value) => value < (evidence.constraint as number)).length).toBeLessThan(
        evidence.rank as number,
      );
    }
  });

  test('fits the schema', () => {
    expect(analysisSchema.safeParse(JSON.parse(json(analysis))).error).toBeUndefined();
  });
});

test('the discharge network in UTF-8 gives the same analysis as in Windows-1252', () => {
  const [one, other] = ['discharge', 'discharge-utf8'].map((name) => {
    const { dataset: _, ...rest } = analyze(read(join(fixtures, name)));
    return json(rest as never);
  });
  expect(other).toBe(one);
});
