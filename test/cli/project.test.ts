import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allShipped } from '../../src/chains/shipped.ts';
import { analyze, json, projectDataset, projectOptions, readProject } from '../../src/index.ts';
import { root } from '../paths.ts';
import { run } from '../run.ts';
import { deep } from '../runs.ts';

let folder: string;
let text: string;
const command = (...args: string[]) => run(args, { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-project-'));
  const table = await readFile(join(root, 'fixtures/discharge/stakeholders.csv'));
  const value = {
    kind: 'care-chain-project',
    formatVersion: 2,
    tool: { name: 'care-chain', version: '0.1.0' },
    settings: {
      name: 'Musterstadt',
      directed: null,
      merge: 'max',
      chain: 'demenz',
      wave: null,
      layer: null,
      scale: null,
    },
    shapes: [],
    columns: [],
    words: [{ kind: 'role', word: 'Apotheke', meaning: 'hausarzt' }],
    names: [],
    apart: [],
    changes: [{ kind: 'silent', actor: 'Brücken-Apotheke' }],
    actors: [{ actor: 'Brücken-Apotheke', sector: 'municipality' }],
    trial: [],
    tables: [{ name: 'stakeholders.csv', base64: table.toString('base64') }],
  };
  text = JSON.stringify(value);
  await writeFile(join(folder, 'stadt.care-chain.json'), text);
  const bad = { ...value, changes: [{ kind: 'remove-actor', actor: 'Niemand' }] };
  await writeFile(join(folder, 'bad.care-chain.json'), JSON.stringify(bad));
  await writeFile(
    join(folder, 'newer.care-chain.json'),
    JSON.stringify({ ...value, formatVersion: 9 }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a project file', () => {
  test('gives what the library makes of it, byte for byte, and fits its schema', async () => {
    const project = readProject(JSON.parse(text));
    const wanted = json(
      analyze(await projectDataset(project), { ...projectOptions(project), chains: allShipped() }),
    );
    const ran = await command('analyze', 'stadt.care-chain.json', '-f', 'json');
    expect(ran.code).toBe(0);
    expect(ran.stdout === wanted).toBe(true);
    expect(JSON.parse(wanted)).toMatchObject({
      dataset: { name: 'Musterstadt' },
      settings: { chain: 'demenz' },
    });
    const schema = JSON.parse(
      await readFile(join(root, 'dist/schemas/project.schema.json'), 'utf8'),
    );
    expect(schema.$id).toBe('urn:care-chain:project:2');
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  deep.each([
    ['plan', 'stadt.care-chain.json', '-f', 'json'],
    ['trust', 'stadt.care-chain.json', '-f', 'json', '--draws', '10'],
    ['what-if', 'stadt.care-chain.json', '-f', 'json', '--silent', 'Brücken-Apotheke'],
    ['compare', 'stadt.care-chain.json', 'stadt.care-chain.json', '-f', 'json'],
    ['check', 'stadt.care-chain.json', '-f', 'json'],
    ['analyze', 'stadt.care-chain.json', 'stadt.care-chain.json', '-f', 'jsonl'],
  ])('is taken by %s, with its own chain', async (...args) => {
    const { code, stdout, stderr } = await command(...args);
    expect(code, stderr).toBeLessThan(2);
    // What trust says names no chain.
    const said = { check: '"broken": []', trust: '"findings"' }[args[0]] ?? 'demenz';
    expect(stdout).toContain(said);
  });

  test('may be measured by another chain, and is not read otherwise than it says', async () => {
    const other = await command(
      'analyze',
      'stadt.care-chain.json',
      '-f',
      'json',
      '--chain',
      'none',
    );
    expect(JSON.parse(other.stdout).settings.chain).toBe('none');
    for (const flags of [['--merge', 'sum'], ['--sector', 'X'], ['--undirected']]) {
      const { code, stderr } = await command('analyze', 'stadt.care-chain.json', ...flags);
      expect(code).toBe(2);
      expect(stderr).toContain(flags[0]);
      expect((await command('plan', 'stadt.care-chain.json', ...flags)).code).toBe(2);
    }
  });

  test('that cannot be used is a sentence with its name', async () => {
    const bad = await command('analyze', 'bad.care-chain.json', '--lang', 'de');
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(bad.stderr).toMatch(/bad\.care-chain\.json: .*„Niemand“/);
    const newer = await command('analyze', 'newer.care-chain.json');
    expect(newer.code).toBe(2);
    expect(newer.stderr).toMatch(/newer\.care-chain\.json: .*9/);
  });
});
