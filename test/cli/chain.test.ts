import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chain, chains, readChain } from '../../src/index.ts';
import { root } from '../paths.ts';
import { run } from '../run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const own = join(root, 'fixtures/own-chain');
const table = join(own, 'stakeholders.csv');

/** A result without the words that a chain of one's own brings; a shipped chain's stand in the books. */
const wordless = (json: string) =>
  JSON.stringify(JSON.parse(json), (key, value) =>
    ['label', 'why', 'limited', 'whenAbsent', 'funding'].includes(key) && typeof value !== 'number'
      ? undefined
      : value,
  );

describe('explain chain', () => {
  test('lists every chain with its size', async () => {
    const { code, stdout } = await run(['explain', 'chain', '--lang', 'de']);
    expect(code).toBe(0);
    for (const { id, label } of Object.values(chains)) {
      expect(stdout).toContain(id);
      expect(stdout).toContain(label.de.split(' ')[0]);
    }
  });

  test('prints one with roles, reasons, sources and limits, in both languages', async () => {
    const [german, english] = [
      await run(['explain', 'chain', 'entlassmanagement', '--lang', 'de']),
      await run(['explain', 'chain', 'entlassmanagement', '--lang', 'en']),
    ];
    expect(german.stdout).toContain('Krankenhaussozialdienst → Kurzzeitpflege');
    expect(german.stdout).toContain('Gesetz: § 11 Abs. 4 SGB V');
    expect(german.stdout).toMatch(/○ Freie Wahl: Patientinnen und Patienten wählen Apotheke/);
    expect(english.stdout).toContain('Hospital social service → Short-term care');
    expect(english.stdout).toContain('professional judgement');
  });

  test.each(Object.values<Chain>(chains))(
    'prints $id with its law and the state of its texts, in both languages',
    async ({ id, label, roles }) => {
      for (const [lang, law] of [
        ['de', 'Recht und Verträge für:'],
        ['en', 'Law and contracts of:'],
      ] as const) {
        const { code, stdout } = await run(['explain', 'chain', id, '--lang', lang]);
        expect(code).toBe(0);
        const flat = stdout.replace(/\s+/g, ' ');
        expect(flat).toContain(label[lang]);
        expect(flat).toContain(law);
        for (const role of roles) expect(flat).toContain(role.label[lang]);
        expect(flat).toMatch(lang === 'de' ? /Stand|geltenden Fassung/ : /as of|as amended/);
      }
    },
  );

  test('as JSON starts a chain of one’s own that analyze takes', async () => {
    const { stdout } = await run(['explain', 'chain', '--json', 'wohnungsnotfall']);
    expect(readChain(JSON.parse(stdout))).toEqual(chains.wohnungsnotfall);
    const path = join(folder, 'mine.json');
    await writeFile(path, stdout.replace('"id": "wohnungsnotfall"', '"id": "mine"'));
    const fixture = join(root, 'fixtures/wohnungsnotfall/stakeholders.csv');
    const { code, stdout: json } = await run(['analyze', fixture, '--chain', path, '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(json).chain.id).toBe('mine');
  });

  test('unchanged, it gives the same analysis to the byte, but for the words that it brings', async () => {
    const path = join(folder, 'same.json');
    const { stdout } = await run(['explain', 'chain', '--json', 'entlassmanagement']);
    await writeFile(path, stdout);
    const analyze = ['analyze', join(root, 'fixtures/discharge/stakeholders.csv'), '-f', 'json'];
    const [own, shipped] = [await run([...analyze, '--chain', path]), await run(analyze)];
    expect(wordless(own.stdout)).toBe(wordless(shipped.stdout));
  });

  test('prints one’s own', async () => {
    const { stdout } = await run(['explain', 'chain', join(own, 'chain.json'), '--lang', 'de']);
    expect(stdout).toMatch(/^Wohnungsanpassung im Alter \(wohnungsanpassung\)/);
  });

  test('offers the chain that was meant, in the reader’s language', async () => {
    const { code, stderr } = await run(['explain', 'chain', 'demens', '--lang', 'de']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Es gibt keine Versorgungskette „demens“\. Meinten Sie „demenz“\? /);
  });

  test('refuses a chain that there is not', async () => {
    const { code, stdout, stderr } = await run(['explain', 'chain', 'nothing']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no care chain "nothing"\. Take one of demenz, .*\n$/);
  });
});

describe('--chain', () => {
  test('takes a file, whatever its byte order mark', async () => {
    const path = join(folder, 'bom.json');
    await writeFile(path, `\ufeff${await readFile(join(own, 'chain.json'), 'utf8')}`);
    const { code, stdout } = await run(['analyze', table, '--chain', path, '--lang', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('DIE VERSORGUNGSKETTE: WOHNUNGSANPASSUNG IM ALTER');
  });

  test('says every mistake with file and place, exit 2', async () => {
    const chain = JSON.parse(await readFile(join(own, 'chain.json'), 'utf8'));
    chain.handovers[0].to = chain.handovers[0].from;
    chain.handovers[1].to = 'moon';
    chain.roles[2].sector = 'sea';
    const path = join(folder, 'bad.json');
    await writeFile(path, JSON.stringify(chain));
    const { code, stdout, stderr } = await run(['analyze', table, '--chain', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const german = await run(['analyze', table, '--chain', path, '--lang', 'de']);
    expect(german.code).toBe(2);
    const places = ['roles[2].sector', 'handovers[0]', 'handovers[1].to'];
    for (const said of [stderr, german.stderr])
      expect(
        said
          .trim()
          .split('\n')
          .map((line) => line.slice(0, line.indexOf(': '))),
      ).toEqual(places.map((place) => `${path}, ${place}`));
    expect(german.stderr).toContain(
      ': Übergabe 1 führt von „pflegedienst“ zu sich selbst. Nennen Sie zwei verschiedene',
    );
    expect(german.stderr).toContain('Aufgabe 3 „handwerk“: „sector“ nennt den Sektor „sea“');
    expect(stderr).toMatch(/handover 1 runs from "pflegedienst" to itself/);
    expect(stderr).toMatch(/handover 2: "to" names the role "moon"/);
    expect(stderr).toMatch(/role 3 "handwerk": "sector" names the sector "sea"/);
  });

  test.each([
    ['{"id": ', /this is not JSON: .* Correct the place/],
    ['[]', /this is not a care chain/],
  ])('refuses %s', async (content, sentence) => {
    const path = join(folder, 'broken.json');
    await writeFile(path, content);
    const { code, stderr } = await run(['analyze', table, '--chain', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  test('names a file that is not there', async () => {
    const { code, stderr } = await run(['analyze', table, '--chain', join(folder, 'none.json')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.json: there is no such file/);
  });
});
