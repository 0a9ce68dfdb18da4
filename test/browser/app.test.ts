import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import {
  analyze,
  csv,
  docx,
  html,
  type InputFile,
  json,
  openFile,
  type ReadOptions,
  readDataset,
  readSheet,
} from '../../src/index.ts';
import { nameOfFile, underItsTitle } from '../../src/input/name-of-file.ts';
import { books } from '../../src/words/index.ts';
import { ods } from '../input/formats/books.ts';
import { root } from '../paths.ts';
import { deep, some } from '../runs.ts';
import { switching } from '../switching.ts';
import {
  type AppTable,
  appFile,
  change,
  choose,
  closeApp,
  emptyApp,
  openApp,
  saved,
  speak,
  table,
  violations,
} from './app-page.ts';
import { launch } from './chromium.ts';
import { unfold } from './page.ts';

const open = emptyApp;
afterAll(closeApp);
const readSheetOf = ({ name, buffer }: AppTable) =>
  readSheet({ name, bytes: new Uint8Array(buffer) });
const shown = (page: Page, selector: string) => page.locator(`.page[lang=de] ${selector}`);
const fixture = (path: string) => readFile(join(root, 'fixtures', path));
const discharge = async (name = 'stakeholders.csv') =>
  table(name, await fixture('discharge/stakeholders.csv'));

/** What the library gives for the same tables. */
async function expected(tables: AppTable[], options: ReadOptions = {}) {
  const files: InputFile[] = tables.map(({ name, buffer }) => ({
    name,
    bytes: new Uint8Array(buffer),
  }));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const name = nameOfFile(files[0].name);
  const opened = (await Promise.all(files.map(openFile))).flat();
  return analyze(underItsTitle(readDataset(opened, { name, ...options })));
}

/** Every table of the samples beside the project, where they are, and of some fixtures. */
function manyTables(): { name: string; path: string }[] {
  const samples = join(root, '../shared/samples');
  const folders = [
    ...(existsSync(samples) ? [samples] : []),
    ...['minimal', 'cases/karate', 'cases/davis', 'palliativversorgung', 'discharge'].map((name) =>
      join(root, 'fixtures', name),
    ),
  ];
  return folders.filter(existsSync).flatMap((place) =>
    readdirSync(place)
      .filter((name) => ['.csv', '.tsv', '.txt'].includes(extname(name)) && name !== 'README.txt')
      .map((name) => ({ name, path: join(place, name) })),
  );
}

describe('the page', () => {
  test('is one file below 900 kB that forbids itself every connection', async () => {
    const text = await readFile(appFile, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  test('opens from a file, without an error and without a request, and says so', async () => {
    const { page, errors, requests } = await openApp();
    expect(await page.locator('.private').innerText()).toContain('Nichts verlässt diesen Rechner');
    await change(page, () => page.locator('#example-open').click());
    expect(await shown(page, 'h1').innerText()).toBe(
      'Beispiel Entlassmanagement aus dem Krankenhaus',
    );
    expect(await shown(page, 'svg.chart').count()).toBeGreaterThan(3);
    const refused = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    const own = errors.filter((error) => !error.includes('example.org'));
    expect(own).toEqual([]);
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    await page.close();
  });

  test('draws its texts', async () => {
    const { page } = await open();
    const widths = await page
      .locator('h1, .drop h2, #choose, .private p')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(widths.length).toBe(4);
    const drawn = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = getComputedStyle(document.querySelector('h1')!).font;
      return pen.measureText('Kooperationsviereck').width;
    });
    expect(Math.min(...widths, drawn)).toBeGreaterThan(40);
  });
});

test('an old browser is told so in a sentence', async () => {
  const page = await (await launch()).newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
  await page.goto(pathToFileURL(appFile).href);
  await page.getByText(/neueren Browser|newer browser/).waitFor();
  await page.close();
});

describe('tables', () => {
  test('each give the same JSON, byte for byte, as the library', async () => {
    const { page, errors } = await open();
    const tables = manyTables();
    expect(tables.length).toBeGreaterThan(4);
    let read = 0;
    const tried = some(tables, 6);
    for (const { name, path } of tried) {
      const one = table(name, await readFile(path));
      const wanted = await expected([one]).catch(() => null);
      await choose(page, [one]);
      if (wanted === null) {
        // Half of a pair, such as a list of answers without its legend: a sentence says what is wrong.
        expect(await page.locator('.problems li').count(), path).toBeGreaterThan(0);
      } else {
        read++;
        expect((await saved(page, 'json')).text === json(wanted), path).toBe(true);
      }
      await change(page, () => page.locator('#clear').click());
    }
    // Half of a pair is no network of its own.
    expect(read).toBeGreaterThan(tried.length / 2);
    expect(errors).toEqual([]);
  });

  test('of several files make one network, and a workbook is read like its text', async () => {
    const { page } = await open();
    const rows = [
      ['Akteur', 'Sektor'],
      ['Klinik', 'Gesundheit'],
      ['Heim', 'Pflege'],
      ['Amt', 'Kommune'],
    ];
    const both = [
      table('akteure.ods', ods({ Liste: rows })),
      table('beziehungen.csv', 'Von;An\nKlinik;Heim\nHeim;Amt\n'),
    ];
    await choose(page, both);
    expect((await saved(page, 'json')).text).toBe(json(await expected(both)));
    expect(await page.locator('.gist').innerText()).toContain(
      '3 Akteure, 2 gerichtete Beziehungen',
    );
  });

  test('can be pasted', async () => {
    const { page } = await open();
    await page.locator('#paste').click();
    await page.locator('#paste-read').click();
    expect(await page.locator('#status').innerText()).toContain('Das Feld ist leer');
    await page
      .locator('#pasted')
      .fill('Akteur\tKooperationspartner\nKlinik\tHeim|Amt\nHeim\tAmt\n');
    await change(page, () => page.locator('#paste-read').click());
    expect(await page.locator('.gist').innerText()).toContain('3 Akteure, 3 Beziehungen');
  });

  test('can be dropped anywhere', async () => {
    const { page } = await open();
    await change(page, () =>
      page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['from,to\na,b\nb,c\n'], 'edges.csv'));
        const event = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', event));
        document.body.dispatchEvent(new DragEvent('drop', event));
      }),
    );
    expect(await page.locator('.gist').innerText()).toContain('edges: 3 Akteure');
  });

  test('that are broken, empty, locked or hostile get a sentence and never run', async () => {
    const { page, errors } = await open();
    const bad: [string, string | Uint8Array][] = [
      ['leer.csv', ''],
      ['bild.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0])],
      ['kaputt.xlsx', new Uint8Array([80, 75, 3, 4, 1, 2, 3, 4, 5, 6])],
      ['prosa.txt', 'Dies ist keine Tabelle.\nWirklich nicht.\n'],
      ['null.csv', new Uint8Array(500)],
    ];
    for (const [name, content] of bad) {
      await choose(page, [table(name, content)]);
      expect(await page.locator('.view .problems li').first().innerText(), name).toMatch(
        /\w{4}.*\./,
      );
      await change(page, () => page.locator('#clear').click());
    }
    const script =
      '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';
    const hostile = `Akteur;Kooperationspartner\n"${script.replaceAll('"', '""')}";=HYPERLINK("x")\n__proto__;constructor\n`;
    await choose(page, [table('<b>böse</b>.csv', hostile)]);
    await page.locator('#tab-tables').click();
    await page.locator('#tab-actors').click();
    expect(await page.locator('.correct tbody th bdi').allInnerTexts()).toContain(script);
    expect(await page.title()).toMatch(/^care-chain/);
    expect(errors).toEqual([]);
  });
});

describe('corrections', () => {
  test('of a column change the analysis as the option of the library does, and can be undone and redone', async () => {
    const { page } = await open();
    const odd = table(
      'liste.csv',
      'Akteur;Kooperationspartner;Sparte\nKlinik;Heim;Gesundheit\nHeim;Amt;Pflege\nAmt;;Kommune\n',
    );
    await choose(page, [odd]);
    const before = (await saved(page, 'json')).text;
    await page.locator('#tab-tables').click();
    const meaning = page.getByLabel('Bedeutung der Spalte Sparte');
    expect(await meaning.inputValue()).toBe('');
    await meaning.focus();
    await change(page, () => meaning.selectOption('sector'));
    expect(await meaning.evaluate((each) => each === document.activeElement)).toBe(true);
    const wanted = await expected([odd], { columns: { sector: 'Sparte' } });
    expect(wanted.sectors.find(({ id }) => id === 'health')?.actors).toBe(1);
    expect((await saved(page, 'json')).text).toBe(json(wanted));
    await change(page, () => page.locator('#undo').click());
    expect((await saved(page, 'json')).text).toBe(before);
    await change(page, () => page.locator('#redo').click());
    expect((await saved(page, 'json')).text).toBe(json(wanted));
    await page.locator('#panel-tables h1').click();
    await change(page, () => page.keyboard.press('Control+z'));
    expect((await saved(page, 'json')).text).toBe(before);
  });

  test('say what a table is and what its columns hold where nothing could be read', async () => {
    const { page } = await open();
    await choose(page, [table('x.csv', 'Kasten,Pfeil\nKlinik,Heim\nHeim,Amt\n')]);
    await page.locator('#to-tables').click();
    await change(page, () => page.getByLabel('Bedeutung der Spalte Kasten').selectOption('from'));
    await change(page, () => page.getByLabel('Bedeutung der Spalte Pfeil').selectOption('to'));
    expect(await page.locator('.gist').innerText()).toContain(
      '3 Akteure, 2 Beziehungen · Beziehungsliste',
    );
  });

  deep('of an actor’s sector and role are in the report at once', async () => {
    const { page } = await open();
    await choose(page, [await discharge()]);
    await page.locator('#tab-actors').click();
    await page.locator('#actor-search').fill('Brücken');
    expect(await page.locator('.correct tbody tr').count()).toBe(1);
    await change(page, () =>
      page.getByLabel('Sektor von Brücken-Apotheke').selectOption({ label: 'Kommune' }),
    );
    await change(page, () =>
      page.getByLabel('Aufgabe 1 von Brücken-Apotheke').selectOption({ index: 1 }),
    );
    const { actors } = JSON.parse((await saved(page, 'json')).text);
    const apotheke = actors.find(({ label }: any) => label === 'Brücken-Apotheke');
    expect(apotheke.sector).toBe('municipality');
    await change(page, () => page.locator('#tab-report').click());
    await unfold(page);
    const row = shown(page, 'table.actors tbody tr').filter({ hasText: 'Brücken-Apotheke' });
    expect(await row.textContent()).toContain('Kommune');
    await page.locator('#tab-actors').click();
    await change(page, () => page.locator('.correct [id^=reset-]').click());
    const again = JSON.parse((await saved(page, 'json')).text);
    expect(again).toEqual(JSON.parse(json(await expected([await discharge()]))));
  });

  test('begin anew with another network, which is shown whole', async () => {
    const { page } = await open();
    await choose(page, [table('a.csv', 'from,to\nAlpha,Beta\n')]);
    await page.locator('#tab-actors').click();
    await page.locator('#actor-search').fill('Alpha');
    await page.locator('#tab-try').click();
    await page.locator('#try-actor').fill('Alpha');
    await change(page, () => page.locator('#clear').click());
    await choose(page, [table('b.csv', 'from,to\nGamma,Delta\n')]);
    await page.locator('#tab-try').click();
    expect(await page.locator('#try-actor').inputValue()).toBe('');
    await page.locator('#tab-actors').click();
    expect(await page.locator('#actor-search').inputValue()).toBe('');
    expect(await page.locator('.correct tbody tr').count()).toBe(2);
  });

  deep('of the chain, the direction and the weights are those of the library', async () => {
    const { page } = await open();
    const ties = table('b.csv', 'Akteur 1;Akteur 2;Gewicht\na;b;1\nb;a;2\nb;c;3\n');
    await choose(page, [ties]);
    await page.locator('#tab-tables').click();
    await change(page, () => page.locator('#setting-direction').selectOption('directed'));
    await change(page, () => page.locator('#setting-merge').selectOption('sum'));
    await change(page, () => page.locator('#setting-direction').selectOption('undirected'));
    expect((await saved(page, 'json')).text).toBe(
      json(await expected([ties], { merge: 'sum', directed: false })),
    );
    await change(page, () => page.locator('#setting-chain').selectOption('none'));
    expect(JSON.parse((await saved(page, 'json')).text).settings.chain).toBe('none');
  });

  deep(
    'and of a scale whose 1 is the strongest, which the page asks about in its own words',
    async () => {
      const { page } = await open();
      const grades = table(
        'grades.csv',
        'from,to,intensity (1 = daily / 4 = yearly)\na,b,1\nb,c,4\nc,d,2\nd,e,3\na,d,1\n',
      );
      await choose(page, [grades]);
      await page.locator('#tab-tables').click();
      const hint = page.locator('.problems .hint', { hasText: 'was am stärksten ist' });
      expect(await hint.count()).toBe(1);
      await change(page, () => page.locator('#setting-scale').selectOption('desc'));
      expect((await saved(page, 'json')).text).toBe(
        json(await expected([grades], { scale: 'desc' })),
      );
      expect(await hint.count()).toBe(0);
      await change(page, () => page.locator('#setting-scale').selectOption(''));
      expect(await hint.count()).toBe(1);
    },
  );
});

describe('what only the user can decide', () => {
  const twoWays = table(
    'runde.csv',
    'Akteur;Kooperationspartner;Von;An\nCaritas;DRK;Stadt;Klinik\nDRK;Caritas;Klinik;Heim\n',
  );

  test('is asked with a button for each way to read a table, which says what it gives and reads it so', async () => {
    const { page, errors } = await open();
    await choose(page, [twoWays]);
    expect(await page.locator('#status').innerText()).toContain('Noch eine Frage');
    expect(await page.locator('#panel-report h1').innerText()).toBe('Was ist gemeint?');
    const buttons = page.locator('#panel-report .replies button');
    expect((await buttons.allInnerTexts()).map((text) => text.split('\n'))).toEqual([
      ['Beziehungsliste', 'Von, An', '3 Akteure, 2 gerichtete Beziehungen'],
      ['Akteursliste', 'Akteur, Kooperationspartner', '2 Akteure, 1 Beziehung'],
    ]);
    expect(await violations(page)).toEqual([]);
    await change(page, () => buttons.nth(1).click());
    expect(await page.locator('.gist').innerText()).toContain('2 Akteure, 1 Beziehung');
    const whole = { ...readSheetOf(twoWays), shape: 'actor-list' as const };
    expect((await saved(page, 'json')).text).toBe(
      json(analyze(underItsTitle(readDataset([whole], { name: 'runde' })))),
    );
    await change(page, () => page.locator('#undo').click());
    await change(page, () => buttons.nth(0).click());
    expect(await page.locator('.gist').innerText()).toContain('3 Akteure, 2 gerichtete');
    expect(errors).toEqual([]);
  });

  test('is answered by keyboard, in English, where the tables are', async () => {
    const { page } = await open();
    await speak(page, 'en');
    await choose(page, [table('a.csv', 'Plan,Quelle\nAmt,Bad\nBad,Chor\nChor,Amt\n')]);
    await page.locator('#tab-report').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tables-answer-0-0');
    await page.keyboard.press('Tab');
    const second = page.locator('#tables-answer-0-1');
    expect(await second.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await second.innerText()).toContain('5 actors, 4 ties');
    await change(page, () => page.keyboard.press('Enter'));
    expect(await page.locator('.gist').innerText()).toContain('5 actors, 4 ties');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-tables');
  });

  test('is told apart for two files of the same actors', async () => {
    const { page } = await open();
    await choose(page, [
      table('nord.csv', 'Von;An\nA;B\nB;C\nC;D\n'),
      table('sued.csv', 'Von;An\nA;B\nB;D\nC;D\nD;A\n'),
    ]);
    const buttons = page.locator('#panel-report .replies button');
    expect((await buttons.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Nur diese Datei',
      'Nur diese Datei',
      'Alle zusammen, als Arten von Beziehungen',
    ]);
    await change(page, () => buttons.nth(1).click());
    expect(await page.locator('.gist').innerText()).toContain('4 Akteure, 4 ');
  });
});

describe('words of the tables', () => {
  const list = table(
    'liste.csv',
    'Einrichtung;Sektor;Rolle;Partner\nHaus A;Medizinisches;KH-Soz.-Nord;Haus B\nHaus B;Pflege;Pflegedienst;Haus A\nHaus C;Medizinisches;Lotsin;Haus A\n',
  );
  const words = {
    name: 'w.json',
    bytes: Buffer.from(
      JSON.stringify({
        roles: { Lotsin: 'krankenhaussozialdienst' },
        sectors: { Medizinisches: 'health' },
      }),
    ),
  };

  deep(
    'that are no role or sector yet are given one for all who have them, as --words does, and kept as its file',
    async () => {
      const { page, errors } = await open();
      await choose(page, [list]);
      await page.locator('#tab-actors').click();
      const role = page.getByLabel('Aufgabe für das Wort Lotsin');
      expect(await role.inputValue()).toBe('');
      await change(page, () => role.selectOption('krankenhaussozialdienst'));
      await change(page, () =>
        page.getByLabel('Sektor für das Wort Medizinisches').selectOption('health'),
      );
      const wanted = await expected([list], { words });
      expect((await saved(page, 'json')).text).toBe(json(wanted));
      expect(wanted.sectors.find(({ id }) => id === 'health')?.actors).toBe(2);
      expect(await violations(page)).toEqual([]);
      // What was placed stays on the list, so that it can be changed or taken back.
      expect(await role.inputValue()).toBe('krankenhaussozialdienst');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#save-words').click(),
      ]);
      expect(download.suggestedFilename()).toBe('liste-Wörter.csv');
      const kept = await readFile(await download.path());
      expect(kept.toString()).toContain('role;Lotsin;krankenhaussozialdienst;');
      expect(kept.toString()).toContain('role;KH-Soz.-Nord;;');
      const again = await expected([list], { words: { name: 'w.csv', bytes: kept } });
      expect(json(again)).toBe(json(wanted));
      await change(page, () => role.selectOption(''));
      await change(page, () => page.locator('#undo').click());
      expect((await saved(page, 'json')).text).toBe(json(wanted));
      expect(errors).toEqual([]);
    },
  );

  deep(
    'come from the file that --words takes, dropped with the tables, before or after them, and join what was placed',
    async () => {
      const kept =
        'kind;word;meaning;possible\nrole;Lotsin;krankenhaussozialdienst;\nrole;KH-Soz.-Nord;;\n';
      const file = table('wörter.csv', kept);
      const object = table('w.json', JSON.stringify({ sectors: { Medizinisches: 'health' } }));
      const wanted = json(await expected([list], { words }));
      const { page, errors } = await open();
      await choose(page, [list, file]);
      expect(await page.locator('.notice').innerText()).toContain(
        '1 Wort aus „wörter.csv“ übernommen.',
      );
      await page.locator('#tab-tables').click();
      await choose(page, [object]);
      expect((await saved(page, 'json')).text).toBe(wanted);
      await page.locator('#tab-actors').click();
      const role = page.getByLabel('Aufgabe für das Wort Lotsin');
      expect(await role.inputValue()).toBe('krankenhaussozialdienst');
      // One that is placed by hand takes the place of the file's, and the file takes it back.
      await change(page, () => role.selectOption(''));
      expect((await saved(page, 'json')).text).not.toBe(wanted);
      await page.locator('#tab-tables').click();
      await choose(page, [file]);
      expect((await saved(page, 'json')).text).toBe(wanted);
      await change(page, () => page.locator('#undo').click());
      expect((await saved(page, 'json')).text).not.toBe(wanted);
      const second = await openApp();
      await choose(second.page, [file, object]);
      expect(await second.page.locator('#choose').count()).toBe(1);
      await choose(second.page, [list]);
      expect((await saved(second.page, 'json')).text).toBe(wanted);
      expect([...errors, ...second.errors]).toEqual([]);
      await second.page.close();
    },
  );

  deep('are offered what they are nearly a word for first, and placed by keyboard', async () => {
    const { page } = await open();
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    const role = page.getByLabel('Aufgabe für das Wort KH-Soz.-Nord');
    expect(await role.locator('optgroup').first().getAttribute('label')).toBe('Naheliegend');
    const first = await role.locator('optgroup').first().locator('option').first().innerText();
    await role.focus();
    await change(page, () => page.keyboard.press('ArrowDown'));
    expect(
      await role.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0].label),
    ).toBe(first);
    expect(await role.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  deep('are not asked about without a chain, or where all are known', async () => {
    const { page } = await open();
    await change(page, () => page.locator('#example-open').click());
    await page.locator('#tab-actors').click();
    expect(await page.locator('#role-words').count()).toBe(0);
    await page.locator('#tab-tables').click();
    await change(page, () => page.locator('#setting-chain').selectOption('none'));
    await page.locator('#tab-actors').click();
    expect(await page.locator('.own-words').count()).toBe(0);
  });
});

deep('the report speaks both languages, and so does the page', async () => {
  const { page } = await open();
  await choose(page, [await discharge()]);
  await speak(page, 'en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('#tab-report').innerText()).toBe('Report');
  await page.waitForSelector('.page[lang=en] h1');
  expect(await page.locator('.page[lang=de]:visible').count()).toBe(0);
  await speak(page, 'de');
  expect(await page.locator('#tab-report').innerText()).toBe('Bericht');
  expect(await shown(page, 'h1').isVisible()).toBe(true);
});

deep(
  'the report responds as it does in its own file: search, sorting, the network, a picture to keep',
  async () => {
    const { page, errors } = await open();
    await choose(page, [await discharge()]);
    await unfold(page);
    await shown(page, '.table-search').fill('Brücken');
    await expect.poll(() => shown(page, 'table.actors tbody tr:visible').count()).toBe(1);
    await shown(page, '.network-search').fill('Brücken-Apotheke');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page, '.panel h3').innerText()).toBe('Brücken-Apotheke');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      shown(page, '[data-save=svg]').first().click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.svg$/);
    expect(errors).toEqual([]);
  },
);

deep('exports are those of the library', async () => {
  const { page } = await open();
  const one = await discharge();
  await choose(page, [one]);
  const analysis = await expected([one]);
  const report = await saved(page, 'html');
  expect(report.name).toBe('stakeholders.html');
  expect(report.text === html(analysis, switching('de'))).toBe(true);
  const actors = await saved(page, 'csv');
  expect(actors.text).toBe(`\ufeff${csv(analysis, { table: 'actors', language: books.de })}`);
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.locator('#save').click();
      await page.locator('#save-docx').click();
    })(),
  ]);
  expect(paper.suggestedFilename()).toBe('stakeholders.docx');
  const bytes = await docx(analysis, { language: books.de });
  expect((await readFile(await paper.path())).equals(bytes)).toBe(true);
  expect((await saved(page, 'text')).text.length).toBeGreaterThan(500);
  expect(await page.locator('#status').innerText()).toContain('stakeholders.txt');
});

deep('the way from the drop zone to the report goes by keyboard, and is announced', async () => {
  const { page } = await open();
  // Asked for early: the browser needs a moment until it hands its dialog over.
  const chooser = page.waitForEvent('filechooser');
  await page.locator('#language-de').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('choose');
  await page.keyboard.press('Enter');
  const dialog = await chooser;
  const one = await discharge();
  await change(page, () => dialog.setFiles([one]));
  expect(await page.locator('#status').innerText()).toContain('35 Akteure');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-report');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#panel-tables h1').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-tables');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => document.activeElement?.className);
  expect(skip).toBe('skip');
});

deep('axe finds nothing in any view, in light and dark', async () => {
  const { page } = await open();
  const expectNothing = async (part = '') => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const coloursOnly = colorScheme === 'dark';
      expect(await violations(page, { coloursOnly, part }), `${part} ${colorScheme}`).toEqual([]);
    }
  };
  await page.locator('#kinds').click();
  await expectNothing();
  await change(page, () => page.locator('#example-open').click());
  // The report's own tests look at the report.
  for (const tab of ['tables', 'actors', 'try', 'compare', 'more']) {
    await page.locator(`#tab-${tab}`).click();
    await expectNothing(`#panel-${tab}`);
  }
  await page.locator('#save').click();
  await expectNothing();
});

deep('nothing is cut off, on a phone, a desk or a large screen', async () => {
  const { page } = await open();
  const expectWhole = async (what: string) => {
    for (const width of [360, 1024, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${what} at ${width} pixels`).toBe(0);
    }
  };
  await expectWhole('start');
  await change(page, () => page.locator('#example-open').click());
  for (const tab of ['report', 'tables', 'actors', 'try', 'compare', 'more']) {
    await page.locator(`#tab-${tab}`).click();
    await expectWhole(tab);
  }
});

deep('ten thousand ties are read, measured and drawn', async () => {
  const { page } = await open();
  const lines = ['Akteur 1;Akteur 2;Gewicht'];
  for (let k = 0; k < 10_000; k++) {
    const [a, b] = [k % 1000, (k * 7 + 1 + Math.floor(k / 1000) * 131) % 1000];
    if (a !== b) lines.push(`Einrichtung ${a};Einrichtung ${b};${1 + (k % 4)}`);
  }
  const chosen = choose(page, [table('viele.csv', lines.join('\n'))]);
  await page.locator('.gist', { hasText: '1.000 Akteure' }).waitFor();
  await chosen;
  expect(await shown(page, 'main').isVisible()).toBe(true);
});
