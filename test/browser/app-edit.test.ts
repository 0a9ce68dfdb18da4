import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import {
  analyze,
  type Change,
  compare,
  compareJson,
  json,
  plan,
  planJson,
  projectDataset,
  projectOptions,
  readChain,
  readDataset,
  readProject,
  rolesJson,
  rolesOnly,
  whatIf,
  withChanges,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { deep } from '../runs.ts';
import {
  change,
  choose,
  closeApp,
  emptyApp,
  openApp,
  saved,
  table,
  violations,
} from './app-page.ts';
import { launch } from './chromium.ts';

afterAll(closeApp);

const trial = async (page: Page) => JSON.parse((await saved(page, 'project')).text).trial;
const mark = (page: Page, id: string) =>
  page.locator(
    `.editor .wide .actor[data-id="${id}"], .editor .network-view > .network-frame .actor[data-id="${id}"]`,
  );

const few = table(
  'wenige.csv',
  'Akteur;Sektor;Partner\nHaus A;Gesundheit;Haus B\nHaus B;Pflege;Haus C\nHaus C;Kommune;Haus D\nHaus D;Ehrenamt;Haus E\nHaus E;Pflege;\n',
);

describe('in the picture', () => {
  deep(
    'an actor is renamed, silent and taken away, and a tie made and taken away, by mouse',
    async () => {
      const { page, errors } = await emptyApp();
      await choose(page, [few]);
      await change(page, () => page.locator('#tab-try').click());
      const [a, b, c] = ['Haus A', 'Haus B', 'Haus D'];
      await mark(page, a).click();
      expect(await page.locator('.editor .panel h3').innerText()).toBe(a);
      await page.locator('#picture-label').fill('Neuer Name');
      await change(page, () => page.locator('#picture-rename').click());
      // Who was chosen stays chosen in the picture that is drawn anew.
      await page.locator('.editor .panel h3', { hasText: 'Neuer Name' }).waitFor();
      await page.locator('#picture-tie').click();
      await mark(page, b).click();
      expect(await page.locator('.editor .panel h4').innerText()).toContain('Neuer Name');
      expect(await violations(page)).toEqual([]);
      await change(page, () => page.locator('#picture-remove-tie').click());
      await mark(page, a).click();
      await page.locator('#picture-tie').click();
      await mark(page, c).click();
      await change(page, () => page.locator('#picture-add-tie').click());
      await change(page, () => page.locator('#picture-silent').click());
      await change(page, () => page.locator('#picture-remove').click());
      expect(await mark(page, c).count()).toBe(0);
      expect(await trial(page)).toEqual([
        { kind: 'rename-actor', actor: a, label: 'Neuer Name' },
        { kind: 'remove-tie', source: a, target: b },
        { kind: 'add-tie', source: a, target: c },
        { kind: 'silent', actor: c },
        { kind: 'remove-actor', actor: c },
      ]);
      await change(page, () => page.locator('#undo').click());
      await mark(page, c).click();
      await page.locator('#picture-new').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('try-new');
      expect(errors).toEqual([]);
    },
  );

  test('a tie is made of two actors by keyboard', async () => {
    const { page, errors } = await emptyApp();
    await choose(page, [table('zwei.csv', 'Von;An\nHaus A;Haus B\nHaus B;Haus C\n')]);
    await change(page, () => page.locator('#tab-try').click());
    await mark(page, 'Haus A').focus();
    if ((await page.locator('#picture-tie').count()) === 0) await page.keyboard.press('Enter');
    await page.locator('#picture-tie').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(
      'Haus A',
    );
    await mark(page, 'Haus C').focus();
    await page.locator('#picture-add-tie').focus();
    await change(page, () => page.keyboard.press('Enter'));
    expect(await trial(page)).toEqual([{ kind: 'add-tie', source: 'Haus A', target: 'Haus C' }]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(errors).toEqual([]);
  });

  deep('an actor is chosen and changed by finger, on a phone', async () => {
    const phone = await (await launch()).newContext({
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const small = await openApp(phone);
    await choose(small.page, [few]);
    await change(small.page, () => small.page.locator('#tab-try').tap());
    const first = small.page.locator('.editor .narrow .actor').first();
    await first.tap();
    await change(small.page, () => small.page.locator('#picture-silent').tap());
    expect((await trial(small.page))[0].kind).toBe('silent');
    const wide = await small.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expect(await violations(small.page)).toEqual([]);
    expect(small.errors).toEqual([]);
    await phone.close();
  });
});

/** What buttons save, by the names of the files. */
function downloads(page: Page): Record<string, string> {
  const files: Record<string, string> = {};
  page.on('download', async (file) => {
    files[file.suggestedFilename()] = (await readFile(await file.path())).toString();
  });
  return files;
}
const has = (files: Record<string, string>, name: string) =>
  expect.poll(() => Object.keys(files).filter((one) => one.includes(name)).length).toBe(1);
const ofProject = async (written: string) => {
  const project = readProject(JSON.parse(written));
  return analyze(await projectDataset(project), projectOptions(project));
};

deep(
  'a second project is compared with all that was decided in it, with one picture of the difference; of the same name and size, too',
  async () => {
    const { page, errors } = await emptyApp();
    const later = (b: string) =>
      table(
        'spaeter.csv',
        `Akteur;Sektor;Partner\nHaus A;Pflege;Haus ${b}\nHaus B;Kommune;\nHaus C;Kommune;\n`,
      );
    await choose(page, [later('C')]);
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=civil-society'));
    const project = await saved(page, 'project');
    await change(page, () => page.locator('#clear').click());
    const earlier = table(
      'frueher.csv',
      'Akteur;Sektor;Partner\nHaus A;Pflege;Haus B\nHaus B;Kommune;Haus C\nHaus C;Kommune;\n',
    );
    await choose(page, [earlier]);
    const first = JSON.parse((await saved(page, 'json')).text);
    await page.locator('#tab-compare').click();
    const drop = (name: string, content: string) =>
      change(page, () =>
        page.evaluate(
          ([name, content]) => {
            const data = new DataTransfer();
            data.items.add(new File([content], name));
            document.body.dispatchEvent(
              new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
            );
          },
          [name, content],
        ),
      );
    const files = downloads(page);
    const shown = async () => {
      for (const name of Object.keys(files)) delete files[name];
      await page.locator('#compare-save-json').click();
      await has(files, 'Vergleich');
      return Object.values(files)[0];
    };
    await drop(project.name, project.text);
    expect(await shown()).toBe(compareJson(compare(first, await ofProject(project.text))));
    expect(
      await page.locator('.paper svg.difference, .paper svg[data-picture=difference]').count(),
    ).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await drop('x.csv', later('C').buffer.toString());
    const one = await page.locator('.paper').innerText();
    await drop('x.csv', later('B').buffer.toString());
    expect(await page.locator('.paper').innerText()).not.toBe(one);
    expect(errors).toEqual([]);
  },
);

deep('a network with very many ties is told of first by its findings, then wholly', async () => {
  const { page, errors } = await emptyApp();
  const rows = Array.from(
    { length: 520 },
    (_, k) => `H${k % 40};H${(k * 7 + 1 + Math.floor(k / 40) * 13) % 40};${1 + (k % 3)}`,
  );
  const many = table('viele.csv', `Akteur 1;Akteur 2;Gewicht\n${rows.join('\n')}\n`);
  await choose(page, [many]);
  const dataset = readDataset([{ name: many.name, bytes: new Uint8Array(many.buffer) }], {
    name: 'viele',
  });
  expect(dataset.ties.length).toBeGreaterThan(400);
  expect((await saved(page, 'json')).text === json(analyze(dataset))).toBe(true);
  await change(page, () => page.locator('#tab-try').click());
  await page.locator('#try-actor').fill('H1');
  await change(page, () => page.locator('#try-remove-actor').click());
  const changes: Change[] = [{ kind: 'remove-actor', actor: 'H1' }];
  const made = whatIf(dataset, changes, { names: books.de.compare.whatIf.names('viele') });
  const files = downloads(page);
  await page.locator('#what-if-save-json').click();
  await has(files, 'Was-wäre-wenn');
  expect(Object.values(files)[0] === compareJson(made.comparison)).toBe(true);
  await change(page, () => page.locator('#trial-keep').click());
  expect(
    (await saved(page, 'json')).text === json(analyze(withChanges(dataset, changes).dataset)),
  ).toBe(true);
  expect(errors).toEqual([]);
});

deep(
  'documents take what the command takes: a known key, the smallest number, steps and actors of a plan',
  async () => {
    const { page, errors } = await emptyApp();
    const one = few;
    await choose(page, [one]);
    const files = downloads(page);
    await page.locator('#tab-more').click();
    await page.locator('#save-pseudonyms').click();
    await has(files, 'GEHEIM');
    const key = files['Schlüssel-GEHEIM.csv'];
    for (const name of Object.keys(files)) delete files[name];
    await page.locator('#panel-more input[accept=".csv"]').setInputFiles([table('k.csv', key)]);
    await has(files, 'GEHEIM');
    expect(files['Schlüssel-GEHEIM.csv']).toBe(key);
    await page
      .locator('#panel-more input[accept=".csv"]')
      .setInputFiles([table('falsch.csv', 'a;b\n1;2\n')]);
    await page.locator('.notice', { hasText: 'falsch.csv' }).waitFor();

    const dataset = readDataset([{ name: one.name, bytes: new Uint8Array(one.buffer) }], {
      name: 'wenige',
    });
    await change(page, () => page.locator('#more-roles').click());
    await page.locator('#ask-least').fill('5');
    await change(page, () => page.keyboard.press('Enter'));
    await page.locator('#roles-save-json').click();
    await has(files, 'nach-Rollen');
    expect(files['wenige-nach-Rollen.json']).toBe(
      rolesJson(rolesOnly(analyze(dataset), { least: 5 })),
    );
    await change(page, () => page.locator('#more-plan').click());
    await page.locator('#ask-steps').fill('2');
    await change(page, () => page.keyboard.press('Tab'));
    await page.locator('#ask-without').fill('Haus B');
    await change(page, () => page.keyboard.press('Tab'));
    await page.locator('.paper').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('#plan-save-json').click();
    await has(files, 'Plan');
    expect(files['wenige-Plan.json']).toBe(
      planJson(plan(dataset, { steps: 2, without: ['Haus B'] })),
    );
    await page.locator('#ask-for').fill('Haus F');
    await change(page, () => page.keyboard.press('Tab'));
    expect(await page.locator('#plan-refused').innerText()).toContain('Haus F');

    expect(errors).toEqual([]);
  },
);

deep('settings that the command has as options go into the project', async () => {
  const { page, errors } = await emptyApp();
  const one = table(
    'liste.csv',
    'Akteur;Sektor;Rolle;Partner\nHaus A;Gesundheit;Krankenhaussozialdienst;Haus B (3)|Haus C (1)\nHaus B;Altenpflege;Pflegedienst;Haus A (3)|Haus D (1)\nHaus C;Kommune;Pflegestützpunkt;\nHaus D;Kommune;;Haus A (2)\n',
  );
  await choose(page, [one]);
  await page.locator('#tab-tables').click();
  await change(page, () => page.locator('#setting-tie-rule').selectOption('both'));
  await page.locator('#setting-weak').fill('1,5');
  await change(page, () => page.keyboard.press('Enter'));
  await change(page, () => page.locator('#setting-manager').selectOption({ index: 1 }));
  const { text: project } = await saved(page, 'project');
  const { settings } = JSON.parse(project);
  expect(settings).toMatchObject({ tieRule: 'both', weakBelow: 1.5 });
  expect(settings.caseManager).toBeTruthy();
  const wanted = analyze(
    readDataset([{ name: one.name, bytes: new Uint8Array(one.buffer) }], {
      name: 'liste',
      tieRule: 'both',
    }),
    { caseManager: settings.caseManager, weakBelow: 1.5 },
  );
  expect((await saved(page, 'json')).text).toBe(json(wanted));
  expect(json(await ofProject(project))).toBe(json(wanted));
  expect(errors).toEqual([]);
});

deep(
  'a care chain of one’s own is written in a form, by keyboard, is refused in a sentence, used at once and saved',
  async () => {
    const { page, errors } = await emptyApp();
    await choose(page, [
      table(
        'l.csv',
        'Einrichtung;Sektor;Rolle;Partner\nHaus A;Gesundheit;Fährmann;Haus B\nHaus B;Kommune;Amt;\n',
      ),
    ]);
    const files = downloads(page);
    await page.locator('#tab-more').click();
    await page.locator('#edit-chain').focus();
    await page.keyboard.press('Enter');
    await page.locator('#chain-name').fill('Unsere Kette');
    await page.locator('#chain-add-role').focus();
    await page.keyboard.press('Enter');
    const role = Number(
      (await page.evaluate(() => document.activeElement?.id))?.replace('chain-role-', ''),
    );
    await page.locator('#chain-use').click();
    await page.locator('#chain-refusal', { hasText: 'Unsere Kette' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator(`#chain-role-${role}`).fill('Fähre');
    await page.locator(`#chain-words-${role}`).fill('Fährmann, Fährfrau');
    await page.locator('#chain-add-handover').focus();
    await page.keyboard.press('Enter');
    const handover = Number(
      (await page.evaluate(() => document.activeElement?.id))?.replace('chain-from-', ''),
    );
    await page.locator(`#chain-from-${handover}`).selectOption({ label: 'Fähre' });
    await page.locator(`#chain-why-${handover}`).fill('Niemand soll am Ufer stehen bleiben.');
    await page.locator('#chain-save').focus();
    await page.keyboard.press('Enter');
    await has(files, '-eigene.json');
    const own = readChain(JSON.parse(Object.values(files)[0]));
    expect(own.label.de).toBe('Unsere Kette');
    expect(own.roles.at(-1)).toMatchObject({
      label: { de: 'Fähre' },
      aliases: ['Fährmann', 'Fährfrau'],
    });
    expect(own.handovers.at(-1)?.from).toBe(own.roles.at(-1)?.id);
    await page.locator('#chain-use').focus();
    await change(page, () => page.keyboard.press('Enter'));
    const { settings, actors } = JSON.parse((await saved(page, 'json')).text);
    expect(settings.chain).toBe(own.id);
    expect(actors[0].roles).toEqual([own.roles.at(-1)?.id]);
    await page.locator('#chain-remove-role-0').click();
    expect(await page.locator(`#chain-role-${role}`).count()).toBe(0);
    await page.locator('#chain-drop').click();
    expect(await page.locator('.chain-editor').count()).toBe(0);
    expect(errors).toEqual([]);
  },
);

deep(
  'a workshop starts from nothing but a chain, by mouse and keyboard, and ends as a project that the library reads',
  async () => {
    const { page, errors, requests } = await emptyApp();
    await change(page, () => page.locator('#workshop').selectOption('entlassmanagement'));
    const cards = page.locator('.board .role');
    expect(await cards.count()).toBe(await page.locator('.board .role.empty').count());
    expect(await violations(page)).toEqual([]);
    await page.locator('#board-by').fill('Frau Amsel');
    const add = async (id: string, name: string) => {
      await page.locator(`#board-${id}`).fill(name);
      await change(page, () => page.keyboard.press('Enter'));
    };
    await add('health-krankenhaussozialdienst', 'Klinik; "Mitte"');
    await add('civil-society-', '=Verein');
    await add('municipality-', 'Seniorenbüro');
    expect(await page.locator('.board .chip').count()).toBe(3);
    const chip = (name: string) => page.locator('.chip', { hasText: name });
    await chip('Klinik').click();
    await page.keyboard.press('3');
    await page.keyboard.press('i');
    await chip('Seniorenbüro').focus();
    await change(page, () => page.keyboard.press('Enter'));
    expect(await page.locator('.board .last').innerText()).toBe(
      'Zuletzt: Klinik; "Mitte" – Seniorenbüro, Information, stark, gesagt von Frau Amsel',
    );
    await chip('Verein').click();
    await change(page, () => chip('Klinik').click());
    await expect.poll(() => page.locator('.strings line').count()).toBe(2);
    await page.locator('#influence').click();
    await chip('Klinik').focus();
    await change(page, () => page.keyboard.press('+'));
    expect(await chip('Klinik').getAttribute('class')).toContain('influence-1');
    await chip('Verein').focus();
    await change(page, () => page.keyboard.press('Delete'));
    expect(await page.locator('.board .chip').count()).toBe(2);
    await change(page, () => page.locator('#undo').click());
    expect(await page.locator('.board .chip').count()).toBe(3);
    const { actors, ties, dataset } = JSON.parse((await saved(page, 'json')).text);
    expect(dataset.name).toBe('Workshop');
    expect(actors.map(({ id, sector, roles }: any) => [id, sector, roles])).toEqual([
      ['=Verein', 'civil-society', []],
      ['Klinik; "Mitte"', 'health', ['krankenhaussozialdienst']],
      ['Seniorenbüro', 'municipality', []],
    ]);
    expect(
      ties.map(({ source, target, weight, layer }: any) => [source, target, weight, layer]),
    ).toEqual([
      ['=Verein', 'Klinik; "Mitte"', 3, 'Information'],
      ['Klinik; "Mitte"', 'Seniorenbüro', 3, 'Information'],
    ]);
    const project = await saved(page, 'project');
    expect(json(await ofProject(project.text))).toBe((await saved(page, 'json')).text);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await change(page, () => page.locator('#clear').click());
    await choose(page, [table(project.name, project.text)]);
    expect(await page.locator('.board .chip').count()).toBe(3);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !/^(blob|file):/.test(address))).toEqual([]);
  },
);
