import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import {
  analyze,
  type Change,
  chains,
  compare,
  compareJson,
  json,
  openFile,
  planJson,
  plan as planOf,
  projectDataset,
  projectOptions,
  readDataset,
  readProject,
  rolesJson,
  rolesOnly,
  trust,
  trustJson,
  whatIf,
  withChanges,
} from '../../src/index.ts';
import { nameOfFile, underItsTitle } from '../../src/input/name-of-file.ts';
import { books } from '../../src/words/index.ts';
import { textRow, xlsx } from '../input/formats/books.ts';
import { root } from '../paths.ts';
import { deep, some } from '../runs.ts';
import { change, choose, closeApp, emptyApp, saved, speak, table, violations } from './app-page.ts';

const open = emptyApp;
afterAll(closeApp);
const fixture = async (path: string) =>
  table(basename(path), await readFile(join(root, 'fixtures', path)));
/** The window closed and opened again. */
async function again(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('.version');
  await speak(page, 'de');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** What the library makes of a project file. */
async function ofProject(written: string): Promise<string> {
  const project = readProject(JSON.parse(written));
  return json(analyze(await projectDataset(project), projectOptions(project)));
}

const list = table(
  'liste.csv',
  'Einrichtung;Sektor;Rolle;Partner\nHaus A;Medizinisches;KH-Soz.-Nord;Haus B\nHaus B;Pflege;Pflegedienst;Haus A\nHaus C;Medizinisches;Lotsin;Haus A\n',
);

/** Few actors, for each step has the whole measured anew. */
const town = table(
  'stakeholders.csv',
  'Akteur;Sektor;Rolle;Partner\nKlinik;Gesundheit;Krankenhaussozialdienst;Brücken-Apotheke\nBrücken-Apotheke;Gesundheit;Apotheke;Klinik|Amt\nSonne;Altenpflege;Ambulanter Pflegedienst;\nAmt;Kommune;Kommunale Altenhilfe;Sonne\nChor;Zivilgesellschaft;Ehrenamt;Amt\n',
);

describe('a project', () => {
  const networks = [
    ['minimal/kontakte.csv'],
    ...['demenz', 'discharge', 'own-chain', 'palliativversorgung', 'schlaganfall'].map((name) => [
      `${name}/stakeholders.csv`,
    ]),
    ['discharge-ties/actors.csv', 'discharge-ties/ties.csv'],
    ...['discharge-utf8', 'nothing-missing'].map((name) => [`${name}/stakeholders.csv`]),
    ['district/akteure.csv', 'district/beziehungen.csv'],
  ];
  deep.each(some(networks, 3).map((each) => [each]))(
    'of %s gives the library and the page the same bytes again',
    async (paths) => {
      const { page, errors } = await open();
      const tables = await Promise.all(paths.map(fixture));
      await choose(page, tables);
      const shown = (await saved(page, 'json')).text;
      const files = tables.map(({ name, buffer }) => ({ name, bytes: new Uint8Array(buffer) }));
      const read = readDataset(files, { name: nameOfFile(files[0].name) });
      expect(shown === json(analyze(underItsTitle(read)))).toBe(true);
      const { name, text } = await saved(page, 'project');
      expect(name).toMatch(/\.care-chain\.json$/);
      expect((await ofProject(text)) === shown).toBe(true);
      await change(page, () => page.locator('#clear').click());
      await choose(page, [table(name, text)]);
      expect((await saved(page, 'json')).text === shown).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  deep('keeps all corrections, and is written alike when it is saved again', async () => {
    const { page } = await open();
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () =>
      page.getByLabel('Aufgabe für das Wort Lotsin').selectOption('krankenhaussozialdienst'),
    );
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await page.locator('#tab-tables').click();
    await change(page, () => page.locator('#setting-direction').selectOption('directed'));
    await change(page, () => page.locator('#setting-chain').selectOption('demenz'));
    const shown = (await saved(page, 'json')).text;
    const { name, text } = await saved(page, 'project');
    expect(await ofProject(text)).toBe(shown);
    await change(page, () => page.locator('#clear').click());
    await choose(page, [table(name, text)]);
    expect((await saved(page, 'json')).text).toBe(shown);
    expect((await saved(page, 'project')).text).toBe(text);
    await page.locator('#tab-actors').click();
    expect(await page.getByLabel('Sektor von Haus C').inputValue()).toBe('=municipality');
    await change(page, () => page.locator('#undo').click());
    expect(await page.locator('.drop').isVisible()).toBe(true);
  });

  deep(
    'and a saved result open where they are dropped; what cannot be used says so and takes nothing away',
    async () => {
      const { page, errors } = await open();
      await choose(page, [list]);
      const result = await saved(page, 'json');
      const project = await saved(page, 'project');
      await change(page, () => page.locator('#clear').click());
      await change(page, () =>
        page.evaluate((text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'a.json'));
          const event = { dataTransfer: data, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent('drop', event));
        }, result.text),
      );
      expect(await page.locator('.gist').innerText()).toContain('3 Akteure');
      expect((await saved(page, 'json')).text).toBe(result.text);
      await page.locator('#tab-tables').click();
      expect(await page.locator('#panel-tables .lead').innerText()).toContain(
        'gespeichertes Ergebnis',
      );
      expect(await page.locator('#save-project').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      const newer = JSON.stringify({ ...JSON.parse(project.text), formatVersion: 99 });
      const other = JSON.stringify({ ...JSON.parse(result.text), ties: [{ source: 'x' }] });
      for (const [name, content] of [
        ['neu.care-chain.json', newer],
        ['anders.json', other],
      ]) {
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles([table(name, content)]);
        await page.locator('.notice', { hasText: name }).waitFor();
        expect(await page.locator('#status').innerText()).toContain(name);
        expect(await page.locator('.gist').innerText()).toContain('3 Akteure');
      }
      expect(errors).toEqual([]);
    },
  );
});

describe('this computer', () => {
  deep(
    'keeps the work after one click, step by step, until it is deleted; by keyboard',
    async () => {
      const { page, errors, requests } = await open();
      await choose(page, [list]);
      const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
      await again(page);
      expect(await page.locator('#reopen').count()).toBe(0);
      await choose(page, [list]);
      await page.locator('#keep').focus();
      await page.keyboard.press('Enter');
      await page.locator('#forget').waitFor();
      expect(await focused(page)).toBe('forget');
      await page.locator('#tab-actors').click();
      await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
      const shown = (await saved(page, 'json')).text;
      await again(page);
      await page.locator('#reopen').focus();
      expect(await page.locator('.kept').innerText()).toContain('liste');
      expect(await violations(page)).toEqual([]);
      await change(page, () => page.keyboard.press('Enter'));
      expect((await saved(page, 'json')).text).toBe(shown);
      await page.locator('#forget').click();
      await page.locator('#keep').waitFor();
      expect(await page.locator('#status').innerText()).toContain('gelöscht');
      expect(await databases()).toBe(0);
      await again(page);
      expect(await page.locator('#reopen').count()).toBe(0);
      expect(errors).toEqual([]);
      expect(requests.filter((address) => !/^(blob|file):/.test(address))).toEqual([]);
    },
  );

  deep('is asked before work is lost, and only then', async () => {
    const { page } = await open();
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await choose(page, [list]);
    await again(page);
    expect(asked).toBe(0);
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await again(page);
    expect(asked).toBe(1);
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await saved(page, 'project');
    await page.reload();
    expect(asked).toBe(1);
  });
});

/** What a button saves. */
async function download(page: Page, press: () => Promise<unknown>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const twins = table(
  'namen.csv',
  'Von;An\nSozialstation Nord;Beratungsstelle West\nSozialstaton Nord;Beratungsstele West\nBeratungsstelle West;Amt\n',
);
const bytesOf = ({ name, buffer }: { name: string; buffer: Buffer }) => ({
  name,
  bytes: new Uint8Array(buffer),
});

describe('names that are nearly alike', () => {
  deep('stand side by side, become one with one click, and two again', async () => {
    const { page, errors } = await open();
    await choose(page, [twins]);
    const before = (await saved(page, 'json')).text;
    await page.locator('#tab-actors').click();
    const cards = page.locator('.double');
    expect(await cards.count()).toBe(2);
    const card = cards.filter({ hasText: 'Beratungsstele West' }).last();
    expect(await card.locator('h3').allInnerTexts()).toEqual([
      'Beratungsstele West',
      'Beratungsstelle West',
    ]);
    expect(await card.innerText()).toContain('2 Partner: ');
    expect(await violations(page)).toEqual([]);
    await change(page, () =>
      page.getByLabel('Alles unter diesem Namen: Beratungsstelle West').click(),
    );
    const aliases = {
      name: 'a.csv',
      bytes: new TextEncoder().encode('alias;name\nBeratungsstele West;Beratungsstelle West\n'),
    };
    const wanted = json(analyze(readDataset([bytesOf(twins)], { name: 'namen', aliases })));
    expect((await saved(page, 'json')).text).toBe(wanted);
    const { text } = await saved(page, 'project');
    expect(await ofProject(text)).toBe(wanted);
    expect(await cards.count()).toBe(1);
    expect(await page.locator('.decided').innerText()).toContain(
      '„Beratungsstele West“ ist „Beratungsstelle West“',
    );
    await change(page, () => page.locator('#undo').click());
    expect((await saved(page, 'json')).text).toBe(before);
    expect(errors).toEqual([]);
  });

  deep('are kept apart by keyboard, and asked about again where that is taken back', async () => {
    const { page } = await open();
    await choose(page, [twins]);
    await page.locator('#tab-actors').click();
    await page.locator('#apart-0').focus();
    await change(page, () => page.keyboard.press('Enter'));
    expect(await page.locator('.double').count()).toBe(1);
    const { problems } = JSON.parse((await saved(page, 'json')).text);
    expect(problems.filter(({ code }: any) => code === 'near-twin').length).toBe(1);
    await page.locator('#ask-0').focus();
    await change(page, () => page.keyboard.press('Enter'));
    expect(await page.locator('.double').count()).toBe(2);
  });
});

describe('the tables', () => {
  deep('say of what is personal that it is not shown, and tell notes by their kind', async () => {
    const { page } = await open();
    const rows = Array.from({ length: 40 }, (_, k) => `Haus ${k};a${k}@stadt.example;Fremd ${k}`);
    await choose(page, [table('p.csv', `Akteur;E-Mail;Partner\n${rows.join('\n')}\n`)]);
    await page.locator('#tab-tables').click();
    const cell = page.locator('.columns tr', { hasText: 'E-Mail' }).locator('.values');
    expect(await cell.innerText()).toContain('nicht gezeigt');
    expect(await page.locator('#panel-tables').innerText()).not.toContain('stadt.example');
    const kinds = await page.locator('.problems > li').count();
    expect(kinds).toBeLessThan(10);
    await page.locator('#alike-mentioned-only').click();
    expect(await page.locator('.alike li').first().isVisible()).toBe(true);
    expect(await page.locator('#alike-mentioned-only').innerText()).toBe('39 weitere dieser Art');
    expect(await violations(page)).toEqual([]);
  });
});

describe('what could be otherwise', () => {
  const changes: Change[] = [
    { kind: 'add-actor', actor: { id: 'Lotsenstelle', sector: 'municipality', roles: [] } },
    { kind: 'add-tie', source: 'Brücken-Apotheke', target: 'Lotsenstelle' },
    { kind: 'silent', actor: 'Brücken-Apotheke' },
  ];
  deep('is tried beside the data, by keyboard, and taken over or thrown away', async () => {
    const { page, errors } = await open();
    await choose(page, [town]);
    const today = (await saved(page, 'json')).text;
    await change(page, () => page.locator('#tab-try').click());
    await page.locator('#try-new').fill('Lotsenstelle');
    await page.locator('#try-new-sector').selectOption('municipality');
    await page.locator('#try-new').focus();
    await change(page, () => page.keyboard.press('Enter'));
    await page.locator('#try-from').focus();
    await page.keyboard.type('Brücken-Apotheke');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lotsenstelle');
    await change(page, () => page.keyboard.press('Enter'));
    await page.locator('#try-actor').fill('Brücken-Apotheke');
    await page.locator('#try-silent').focus();
    await change(page, () => page.keyboard.press('Enter'));
    expect(await page.locator('.trial li span').allInnerTexts()).toEqual([
      'Lotsenstelle kommt dazu',
      'Zwischen Brücken-Apotheke und Lotsenstelle besteht eine Beziehung',
      'Brücken-Apotheke hat nicht geantwortet',
    ]);
    expect(await page.locator('.paper').innerText()).toContain('Vorher und nachher');
    expect(await violations(page)).toEqual([]);
    expect((await saved(page, 'json')).text).toBe(today);
    const dataset = readDataset([bytesOf(town)], { name: 'stakeholders' });
    const made = whatIf(dataset, changes, {
      names: books.de.compare.whatIf.names('stakeholders'),
    });
    const kept = await download(page, () => page.locator('#what-if-save-json').click());
    expect(kept.name).toBe('stakeholders-Was-wäre-wenn.json');
    expect(kept.bytes.toString()).toBe(compareJson(made.comparison));
    const tried = (await saved(page, 'project')).text;
    expect(JSON.parse(tried).trial).toHaveLength(3);
    expect(await ofProject(tried)).toBe(today);
    await change(page, () => page.locator('#trial-keep').click());
    const wanted = json(analyze(withChanges(dataset, changes).dataset));
    expect((await saved(page, 'json')).text).toBe(wanted);
    expect(await ofProject((await saved(page, 'project')).text)).toBe(wanted);
    expect(await page.locator('.trial').last().innerText()).toContain('Änderungen in den Daten');
    // The tie needs the actor: it goes first.
    await page.locator('#change-0').click();
    await page.locator('.notice', { hasText: 'Lotsenstelle' }).waitFor();
    expect((await saved(page, 'json')).text).toBe(wanted);
    for (let k = 0; k < 3; k++)
      await change(page, () => page.locator('[id^=change-]').last().click());
    expect((await saved(page, 'json')).text).toBe(today);
    expect(errors).toEqual([]);
  });

  deep('is refused with a sentence where it cannot be, and what was typed stays', async () => {
    const { page } = await open();
    await choose(page, [town]);
    await change(page, () => page.locator('#tab-try').click());
    await page.locator('#try-add-tie').click();
    await page.locator('#try-tie-refusal', { hasText: 'Es fehlt etwas' }).waitFor();
    await page.locator('#try-from').fill('Brücken-Apothek');
    await page.locator('#try-to').fill('Brücken-Apotheke');
    await page.locator('#try-add-tie').click();
    await page.locator('#try-tie-refusal', { hasText: 'Meinten Sie „Brücken-Apotheke“' }).waitFor();
    expect(await page.locator('#try-from').inputValue()).toBe('Brücken-Apothek');
    expect(await page.locator('.trial .note').innerText()).toBe('Noch nichts.');
  });

  deep(
    'the next steps are switched on one by one, and an actor is renamed and taken away',
    async () => {
      const { page, errors } = await open();
      await choose(page, [town]);
      await change(page, () => page.locator('#tab-try').click());
      const steps = JSON.parse((await saved(page, 'json')).text).plan;
      expect(steps.length).toBeGreaterThan(0);
      await page.locator('#step-0').focus();
      await change(page, () => page.keyboard.press('Space'));
      expect(await page.locator('#step-0').isChecked()).toBe(true);
      expect(JSON.parse((await saved(page, 'project')).text).trial).toEqual([
        { kind: 'add-tie', source: steps[0].source, target: steps[0].target },
      ]);
      await change(page, () => page.locator('#step-0').click());
      expect(await page.locator('.paper').count()).toBe(0);
      await page.locator('#tab-actors').click();
      await page.locator('#actor-search').fill('Brücken');
      await page.getByLabel('Ausprobieren, was mit Brücken-Apotheke anders wäre').click();
      expect(await page.locator('#try-actor').inputValue()).toBe('Brücken-Apotheke');
      await page.locator('#try-label').fill('Apotheke an der Brücke');
      await change(page, () => page.locator('#try-rename').click());
      await page.locator('#try-actor').fill('Apotheke an der Brücke');
      await change(page, () => page.locator('#try-remove-actor').click());
      expect(JSON.parse((await saved(page, 'project')).text).trial).toEqual([
        { kind: 'rename-actor', actor: 'Brücken-Apotheke', label: 'Apotheke an der Brücke' },
        { kind: 'remove-actor', actor: 'Brücken-Apotheke' },
      ]);
      await change(page, () => page.locator('#trial-drop').click());
      expect(await page.locator('.trial .note').innerText()).toBe('Noch nichts.');
      expect(errors).toEqual([]);
    },
  );
});

deep('two waves are compared: tables, a project and a result, in either order', async () => {
  const { page, errors } = await open();
  await choose(page, [twins]);
  await page.locator('#tab-compare').click();
  const later = table('spaeter.csv', 'Von;An\nSozialstation Nord;Amt\nBeratungsstelle West;Amt\n');
  const [first, second] = [twins, later].map((one) =>
    analyze(readDataset([bytesOf(one)], { name: one.name.replace('.csv', '') })),
  );
  const pick = (files: ReturnType<typeof table>[]) =>
    change(page, () => page.locator('#panel-compare input[type=file]').setInputFiles(files));
  const shown = async () =>
    (await download(page, () => page.locator('#compare-save-json').click())).bytes.toString();
  await pick([later]);
  expect(await shown()).toBe(compareJson(compare(first, second)));
  expect(await page.locator('.paper').innerText()).toContain('Vorher und nachher');
  expect(await violations(page)).toEqual([]);
  await page.locator('#swap').focus();
  await change(page, () => page.keyboard.press('Enter'));
  expect(await shown()).toBe(compareJson(compare(second, first)));
  await pick([table('ergebnis.json', json(second))]);
  expect(await shown()).toBe(compareJson(compare(first, second)));
  await pick([table('leer.csv', '')]);
  expect(await page.locator('#compare-refused').innerText()).toContain('leer.csv');
  expect(errors).toEqual([]);
});

describe('further documents', () => {
  deep('are those of the library', async () => {
    const { page, errors } = await open();
    await choose(page, [town]);
    await page.locator('#tab-more').click();
    const dataset = readDataset([bytesOf(town)], { name: 'stakeholders' });
    const analysis = analyze(dataset);
    for (const [what, wanted] of [
      ['plan', planJson(planOf(dataset))],
      ['roles', rolesJson(rolesOnly(analysis))],
      ['trust', trustJson(trust(dataset))],
    ] as const) {
      await change(page, () => page.locator(`#more-${what}`).click());
      await page.locator('.paper').waitFor();
      expect(await violations(page), what).toEqual([]);
      const { bytes } = await download(page, () => page.locator(`#${what}-save-json`).click());
      expect(bytes.toString() === wanted, what).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  deep('codes stand in the place of names, and a file says who is who', async () => {
    const { page } = await open();
    await choose(page, [town]);
    await page.locator('#tab-more').click();
    const files: Record<string, string> = {};
    page.on('download', async (file) => {
      files[file.suggestedFilename()] = (await readFile(await file.path())).toString();
    });
    await page.locator('#save-pseudonyms').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => Object.keys(files).length).toBe(3);
    expect(files['Bericht-mit-Kürzeln.html']).not.toContain('Brücken-Apotheke');
    expect(files['Bericht-mit-Kürzeln.json']).not.toContain('Brücken-Apotheke');
    expect(files['Schlüssel-GEHEIM.csv']).toContain('Brücken-Apotheke');
  });

  deep('a care chain is saved, changed elsewhere, dropped, and part of the project', async () => {
    const { page, errors } = await open();
    await choose(page, [list]);
    await page.locator('#tab-more').click();
    const { name, bytes } = await download(page, () => page.locator('#save-chain').click());
    expect(name).toBe('entlassmanagement.json');
    expect(JSON.parse(bytes.toString())).toEqual(
      JSON.parse(JSON.stringify(chains.entlassmanagement)),
    );
    const own = JSON.parse(bytes.toString());
    own.id = 'unsere';
    own.label = { de: 'Unsere Kette' };
    own.roles[0].aliases.push('Lotsin');
    const chooser = page.waitForEvent('filechooser');
    await page.locator('#open-chain').focus();
    await page.keyboard.press('Enter');
    const dialog = await chooser;
    await change(page, () => dialog.setFiles([table('unsere.json', JSON.stringify(own))]));
    await page.locator('#tab-tables').click();
    expect(
      await page
        .locator('#setting-chain')
        .evaluate((each) => (each as HTMLSelectElement).selectedOptions[0].label),
    ).toBe('eigene Kette: Unsere Kette');
    const shown = (await saved(page, 'json')).text;
    expect(JSON.parse(shown).settings.chain).toBe('unsere');
    expect(await ofProject((await saved(page, 'project')).text)).toBe(shown);
    own.roles[0].sector = 'nowhere';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([table('falsch.json', JSON.stringify(own))]);
    await page.locator('.notice', { hasText: 'falsch.json' }).waitFor();
    expect(errors).toEqual([]);
  });

  deep(
    'the empty template is a workbook that is read as its table is; every chain has an example',
    async () => {
      const { page, errors } = await open();
      const { name, bytes } = await download(page, () => page.locator('#template').click());
      expect(name).toBe('akteure.xlsx');
      const sheets = await openFile({ name, bytes: new Uint8Array(bytes) });
      const read = readDataset(sheets);
      expect(read.actors.map(({ id }) => id)).toEqual([
        'Beispiel: Krankenhaus',
        'Beispiel: Seniorenbüro',
        'Beispiel: Sozialstation Nord',
      ]);
      const ids = Object.values(chains).map(({ id }) => id);
      const offered = await page
        .locator('#examples option')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
      expect(['entlassmanagement', ...offered.filter(Boolean)].sort()).toEqual([...ids].sort());
      await change(page, () => page.locator('#examples').selectOption('schlaganfall'));
      const shown = JSON.parse((await saved(page, 'json')).text);
      expect(shown.settings.chain).toBe('schlaganfall');
      expect(shown.actors.length).toBeGreaterThan(5);
      expect(errors).toEqual([]);
    },
  );
});

describe('help', () => {
  deep(
    'is twelve words, to which the report leads where they first occur; by keyboard',
    async () => {
      const { page, errors } = await open();
      await change(page, () => page.locator('#example-open').click());
      const links = page.locator('.page[lang=de] .term');
      const words = await links.allTextContents();
      expect(words.length).toBeGreaterThan(6);
      // Each of the words leads from one place only.
      const titles = await links.evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).title),
      );
      expect(new Set(titles).size).toBe(words.length);
      await links.first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.help dt').count()).toBe(12);
      expect(await focused(page)).toMatch(/^term-/);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await links.first().evaluate((each) => each === document.activeElement)).toBe(true);
      await page.locator('#help').click();
      await page.locator('#help-close').click();
      expect(await page.locator('.help').isVisible()).toBe(false);
      expect(errors).toEqual([]);
    },
  );

  deep('walks through the example in five steps', async () => {
    const { page, errors } = await open();
    await page.locator('#walk').focus();
    await change(page, () => page.keyboard.press('Enter'));
    for (const panel of ['report', 'tables', 'actors', 'try', 'report']) {
      await page.locator(`#panel-${panel}`).waitFor({ state: 'visible' });
      if (panel === 'tables') expect(await violations(page)).toEqual([]);
      if (await page.locator('#walk-next').count()) {
        await page.locator('#walk-next').focus();
        await page.keyboard.press('Enter');
      }
    }
    expect(await page.locator('.walk').innerText()).toContain('Schritt 5 von 5');
    await page.locator('#walk-end').click();
    expect(await page.locator('.walk').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('a workbook as people keep it reaches a true first answer without a question', async () => {
  const { page, errors } = await open();
  const rows = [
    ['Netzwerkliste Musterstadt, Stand 3.2.2026'],
    [],
    ['Nr.', 'Einrichtung', 'Bereich', 'Was macht sie?', 'arbeitet zusammen mit', 'Telefon'],
    [
      '1',
      'Klinikum Mitte, Sozialdienst',
      'Krankenhaus',
      'Krankenhaussozialdienst',
      'Pflegedienst Sonne; Seniorenbüro',
      '0123 456',
    ],
    [
      '2',
      'Pflegedienst Sonne',
      'Pflege',
      'Pflegedienst',
      'Klinikum Mitte, Sozialdienst',
      '0123 457',
    ],
    ['3', 'Seniorenbüro', 'Kommune', '', 'k.A.', ''],
    ['4', 'Besuchsdienst der Gemeinde', 'Ehrenamt', '', 'Seniorenbüro', 'n.n.'],
    ['5', 'Seniorenburo', 'Kommune', '', 'Pflegedienst Sonne', ''],
    ['', 'Summe: 5', '', '', '', ''],
  ];
  const sheet = rows.map((cells, k) => (cells.length > 0 ? textRow(k + 1, ...cells) : '')).join('');
  const book = table(
    'Netzwerk NEU (2).xlsx',
    xlsx({ Liste: sheet, Notizen: textRow(1, 'bitte prüfen') }),
  );
  await choose(page, [book]);
  expect(await page.locator('.replies').count()).toBe(0);
  const before = JSON.parse((await saved(page, 'json')).text);
  const names = before.actors.map(({ label }: any) => label);
  expect(names).toEqual(expect.arrayContaining(['Pflegedienst Sonne', 'Seniorenbüro']));
  expect(names.length).toBe(5);
  await page.locator('#tab-actors').click();
  await change(page, () => page.getByLabel('Alles unter diesem Namen: Seniorenbüro').click());
  const after = JSON.parse((await saved(page, 'json')).text);
  expect(after.actors.length).toBe(4);
  const pairs = after.ties.map(({ source, target }: any) => [source, target]);
  expect(pairs).toEqual([
    ['Besuchsdienst der Gemeinde', 'Seniorenbüro'],
    ['Klinikum Mitte, Sozialdienst', 'Pflegedienst Sonne'],
    ['Klinikum Mitte, Sozialdienst', 'Seniorenbüro'],
    ['Pflegedienst Sonne', 'Seniorenbüro'],
  ]);
  await page.locator('#tab-tables').click();
  expect(await page.locator('#panel-tables').innerText()).not.toContain('0123');
  expect(errors).toEqual([]);
});
