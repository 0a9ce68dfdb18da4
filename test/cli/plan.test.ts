import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Comparison, Plan } from '../../src/index.ts';
import { root } from '../paths.ts';
import { run } from '../run.ts';

const discharge = join(root, 'fixtures/discharge');
const pair = ['Rehaklinik Waldblick', 'Sozialstation Oberauen'];
const folder = mkdtempSync(join(tmpdir(), 'care-chain-plan-'));

describe('care-chain plan', () => {
  test('gives proposals, steps and what breaks without whom as JSON', async () => {
    const { code, stdout, stderr } = await run(['plan', discharge, '--steps', '2', '-f', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const found: Plan = JSON.parse(stdout);
    expect(found.proposals).toHaveLength(10);
    expect(found.steps).toHaveLength(2);
    expect(found.without.length).toBeGreaterThan(0);
    expect(found.proposals.every(({ onlyLimited }) => !onlyLimited)).toBe(true);
  });

  test('takes the choices of the user', async () => {
    const { stdout } = await run([
      'plan',
      discharge,
      '--all',
      '--for',
      'rehaklinik waldblick',
      '--exclude',
      'Kreisklinik Auental, Entlassmanagement',
      '--one-each',
      '--without',
      'Seniorenbüro der Stadt Lindenfurt',
      '-f',
      'json',
    ]);
    const found: Plan = JSON.parse(stdout);
    expect(found.settings).toMatchObject({ order: 'ranking', oneEach: true, losses: 'all' });
    expect(found.ego?.actor).toBe(pair[0]);
    expect(found.without.map(({ actor }) => actor)).toEqual(['Seniorenbüro der Stadt Lindenfurt']);
    const ends = found.proposals.flatMap(({ source, target }) => [source, target]);
    expect(ends).not.toContain('Kreisklinik Auental, Entlassmanagement');
  });

  test('writes text to the terminal and files by their extension, in both languages', async () => {
    for (const [lang, word] of [
      ['de', 'Löst nicht'],
      ['en', 'Leaves open'],
    ]) {
      const files = ['p.txt', 'p.md', 'p.html', 'p.json'].map((name) => join(folder, lang + name));
      const args = files.flatMap((file) => ['-o', file]);
      const { code, stderr, stdout } = await run(['plan', discharge, '--lang', lang, ...args]);
      expect([code, stderr, stdout]).toEqual([0, '', '']);
      for (const file of files.slice(0, 3)) expect(readFileSync(file, 'utf8')).toContain(word);
      expect(JSON.parse(readFileSync(files[3], 'utf8'))).toHaveProperty('totals');
    }
    const { stdout } = await run(['plan', discharge, '--lang', 'en', '--top', '3', '--steps', '1']);
    expect(stdout).toContain('Next steps: discharge');
    expect(stdout).toContain(`Bring ${pair[0]} and ${pair[1]} together`);
  });

  test('marks in the whole ranking what the law limits, and proposes none of it', async () => {
    const { stdout } = await run(['plan', discharge, '--all', '-f', 'markdown', '--lang', 'en']);
    const { settings } = JSON.parse((await run(['plan', discharge, '--all', '-f', 'json'])).stdout);
    expect(settings.limited).toBeGreaterThan(0);
    const [, rows] = stdout.split('## All pairs without a tie');
    const marked = rows.split('\n').filter((line) => / § \|/.test(line));
    expect(marked.length).toBe(settings.limited);
    expect(stdout).toContain(`${settings.limited} pairs are never proposed`);
  });

  test('tells of the absence and of the actor that were asked for', async () => {
    const { stdout } = await run([
      'plan',
      discharge,
      '--without',
      pair[0],
      '--for',
      pair[1],
      '--one-each',
      '--exclude',
      'Sanitätshaus Brandl',
      '--losses',
      '--chain',
      'entlassmanagement',
      '--lang',
      'en',
    ]);
    const [before] = stdout.split('THE NEXT STEPS');
    expect(before).toContain('IF THIS ACTOR DROPPED OUT');
    expect(before).toContain('Handovers that would be missing');
    expect(before).toContain(`WHAT A NEW CONTACT WOULD DO FOR ${pair[1].toUpperCase()}`);
    expect(stdout).toContain('Sanitätshaus Brandl gets no new contact, as asked.');
    expect(stdout).toContain('no actor more than one new contact');
  });

  test.each([
    [['--steps', '0'], '--steps 0: give a whole number'],
    [['--top', 'viele'], '--top viele: give a whole number'],
    [['--for', 'Rehaklinik Waldblik'], 'Did you mean "Rehaklinik Waldblick"?'],
    [['-o', 'plan.xyz'], 'plan.xyz: care-chain knows no format'],
  ])('refuses %j', async (flags, sentence) => {
    const { code, stderr } = await run(['plan', discharge, ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('care-chain what-if', () => {
  test('compares today with the changes, in every format', async () => {
    const files = ['w.json', 'w.txt', 'w.md', 'w.html'].map((name) => join(folder, name));
    const { code, stderr } = await run([
      'what-if',
      discharge,
      '--add-tie',
      ...pair,
      ...files.flatMap((file) => ['-o', file]),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const { changes, ...comparison }: Comparison & { changes: unknown } = JSON.parse(
      readFileSync(files[0], 'utf8'),
    );
    expect(changes).toEqual([{ kind: 'add-tie', source: pair[0], target: pair[1] }]);
    expect(comparison.ties.made).toHaveLength(1);
    expect(comparison.findings.gone.map(({ rule }) => rule)).toContain('handover-missing');
    for (const file of files.slice(1)) {
      const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
      expect(text).toContain(`${pair[0]} and ${pair[1]} have a tie`);
      expect(text).not.toContain('both waves');
    }
  });

  test('takes all kinds of changes, from flags and from a table', async () => {
    const table = join(folder, 'changes.csv');
    writeFileSync(table, 'Änderung;Akteur;Mit\nneue Beziehung;Linden-Apotheke;Brücken-Apotheke\n');
    const { code, stdout, stderr } = await run([
      'what-if',
      discharge,
      '--changes',
      table,
      '--add-actor',
      'Quartiersbüro',
      '--sector',
      'Kommune',
      '--role',
      'kommunale-altenhilfe',
      '--add-tie',
      'Quartiersbüro',
      pair[0],
      '--remove-actor',
      pair[1],
      '--silent',
      'Linden-Apotheke',
      '-f',
      'json',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const { actors, changes }: Comparison & { changes: { kind: string }[] } = JSON.parse(stdout);
    expect(changes.map(({ kind }) => kind)).toEqual([
      'add-tie',
      'add-actor',
      'add-tie',
      'remove-actor',
      'silent',
    ]);
    expect(actors.come.map(({ id, sector }) => [id, sector])).toEqual([
      ['Quartiersbüro', 'municipality'],
    ]);
    expect(actors.gone.map(({ id }) => id)).toEqual([pair[1]]);
  });

  test.each([
    [[], 'Nothing would change.'],
    [['--add-tie', pair[0]], `"${pair[0]}" stands alone`],
    [['--add-tie', pair[0], 'Niemand im Netz'], 'There is no actor "Niemand im Netz"'],
    [['--remove-tie', ...pair], 'have no tie that could be taken away'],
    [['--sector', 'Pflege'], '--sector says something about a new actor'],
    [['--add-actor', 'X', '--sector', 'Pfege'], 'knows no sector "Pfege". Did you mean'],
    [['--add-actor', 'X', '--role', 'Sozialstaton'], 'knows no role "Sozialstaton". Did you mean'],
    [['--remove-actor', 'Rehaklinik Waldblik'], 'Did you mean "Rehaklinik Waldblick"?'],
    [['--silent', 'Rehaklinik Waldblik'], 'Did you mean "Rehaklinik Waldblick"?'],
  ])('refuses %j', async (flags, sentence) => {
    const { code, stderr } = await run(['what-if', discharge, ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('says where in a table of changes what is wrong, in German too', async () => {
    const table = join(folder, 'wrong.csv');
    writeFileSync(table, 'Änderung;Akteur\nBeziehung;A\n');
    const { code, stderr } = await run(['what-if', discharge, '--changes', table, '--lang', 'de']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('Zeile 2, Spalte Änderung: „Beziehung“'),
    ]);
  });
});
