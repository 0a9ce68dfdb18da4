import { expect, test, vi } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { help as german } from '../../src/words/de/help.ts';
import { help as english } from '../../src/words/en/help.ts';

/** What the command says of words that it cannot follow. */
async function said(args: string[], help: typeof english): Promise<string> {
  const lines: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  try {
    await program(help).parseAsync(['node', 'care-chain', ...args]);
  } catch (error) {
    expect((error as { code: string }).code).toMatch(/^commander\./);
  } finally {
    write.mockRestore();
  }
  return lines.join('');
}

test.each([
  [
    ['analyze', 'a.csv', '--fomat', 'x'],
    'Den Schalter --fomat gibt es nicht. Meinten Sie --format?',
  ],
  [['--nonesuch'], 'Den Schalter --nonesuch gibt es nicht.'],
  [['anlyze', 'a.csv'], 'Den Befehl „anlyze“ gibt es nicht. Meinten Sie „analyze“?'],
  [
    ['a.csv'],
    '„a.csv“ ist kein Befehl. Einen Bericht zu einer Tabelle gibt: care-chain analyze a.csv',
  ],
  [['analyze'], 'Hinter „analyze“ fehlt <data>: eine Tabelle'],
  [
    ['analyze', 'a.csv', '--format'],
    'Hinter dem Schalter fehlt eine Angabe: -f, --format <format>.',
  ],
  [['explain', 'a', 'b', 'c'], '„explain“ nimmt höchstens 2 Angaben; zu viel ist: c.'],
  [['analyze', 'a.csv', '--method', 'eog'], '„eog“ gehört nicht zu whole, ego. Meinten Sie ego?'],
  [
    ['check', 'a.csv', '--fail-on', 'gapp'],
    '„gapp“ gehört nicht zu gap, look, question. Meinten Sie gap?',
  ],
])('%j is answered in German, and then in English', async (args, sentence) => {
  expect(await said(args, german as typeof english)).toContain(sentence);
  const other = await said(args, english);
  expect(other).not.toMatch(/error:|[„“äöüß]/);
  // Every word that was typed wrong is quoted, and the sentence ends as one.
  expect(other.split('\n')[0]).toMatch(/([.?]|analyze a\.csv)$/);
});
