import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  type ChangeError,
  chains,
  json,
  type Project,
  ProjectError,
  projectDataset,
  projectErrorText,
  projectOptions,
  readDataset,
  readProject,
  withChanges,
  writeProject,
} from '../../src/index.ts';
import { fromBase64, toBase64 } from '../../src/project/base64.ts';
import { books } from '../../src/words/index.ts';
import { anyText } from '../any-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const list = bytesOf(
  'Einrichtung;Sparte;Aufgabe;Partner\nHaus A;Medizin;KH-Soz;Haus B|Hauss C\nHaus B;Pflege;Pflegedienst;Haus A\nHaus C;Kommune;;Haus A\n',
);

const project = (more: Partial<Project> = {}): Project => ({
  settings: {
    name: null,
    directed: null,
    merge: 'max',
    chain: 'entlassmanagement',
    wave: null,
    layer: null,
    scale: null,
  },
  shapes: [],
  columns: [],
  words: [],
  names: [],
  apart: [],
  changes: [],
  actors: [],
  trial: [],
  tables: [{ name: 'liste.csv', bytes: list }],
  ...more,
});

const again = (one: Project) => readProject(JSON.parse(writeProject(one)));
const analysed = async (one: Project) => analyze(await projectDataset(one), projectOptions(one));
const written = (one: Project) => JSON.parse(writeProject(one));

const someText = anyText(12);
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('add-tie' as const), source: someText, target: someText }),
  fc.record({ kind: fc.constant('rename-actor' as const), actor: someText, label: someText }),
  fc.record({ kind: fc.constant('silent' as const), actor: someText }),
  fc.record({
    kind: fc.constant('add-actor' as const),
    actor: fc.record({ id: someText, sector: fc.option(someText), roles: fc.array(someText) }),
  }),
);

const anyProject = fc.record({
  settings: fc.record({
    name: fc.option(someText),
    directed: fc.option(fc.boolean()),
    merge: fc.constantFrom('max', 'sum', 'mean', 'last'),
    chain: fc.constantFrom('none', 'demenz', chains.schlaganfall),
    wave: fc.option(someText),
    layer: fc.option(someText),
    scale: fc.option(fc.constantFrom('asc', 'desc')),
  }),
  shapes: fc.array(fc.record({ table: someText, shape: fc.constantFrom('matrix', 'roster') })),
  columns: fc.array(fc.record({ header: someText, field: fc.constantFrom('sector', 'metadata') })),
  words: fc.array(
    fc.record({ kind: fc.constantFrom('role', 'sector'), word: someText, meaning: someText }),
  ),
  names: fc.array(fc.record({ alias: someText, name: someText })),
  apart: fc.array(someText),
  changes: fc.array(anyChange),
  actors: fc.array(fc.record({ actor: someText, sector: fc.option(someText, { nil: null }) })),
  trial: fc.array(anyChange),
  tables: fc.array(
    fc.record({
      name: someText,
      bytes: fc.oneof(fc.uint8Array({ maxLength: 40 }), someText.map(bytesOf)),
    }),
  ),
});

describe('a project', () => {
  test('comes back as it was written, whatever its tables hold, and is written alike again', () => {
    fc.assert(
      fc.property(anyProject, (given) => {
        const one = given as Project;
        const read = again(one);
        expect(read).toEqual({
          ...one,
          tables: one.tables.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })),
        });
        expect(writeProject(read)).toBe(writeProject(one));
      }),
    );
  });

  test('writes a text table as text and any other file as base64', () => {
    const { tables } = written(
      project({
        tables: [
          { name: 'a.csv', bytes: bytesOf('\ufeffA;Ä\r\n') },
          { name: 'b.csv', bytes: new Uint8Array([0xc4, 0x3b]) },
        ],
      }),
    );
    expect(tables).toEqual([
      { name: 'a.csv', text: '\ufeffA;Ä\r\n' },
      { name: 'b.csv', base64: 'xDs=' },
    ]);
  });

  test('without decisions gives what its tables give', async () => {
    const plain = readDataset([{ name: 'liste.csv', bytes: list }]);
    expect(json(await analysed(again(project())))).toBe(json(analyze(plain)));
  });

  test('gives what the options of the library give, and does not mind the order of its tables', async () => {
    const tables = [
      { name: 'b.csv', bytes: bytesOf('Von;An\nHaus A;Haus B\nHauss C;Haus A\n') },
      { name: 'a.csv', bytes: list },
    ];
    const one = project({
      tables,
      settings: { ...project().settings, name: 'Stadt', directed: false, merge: 'sum' },
      columns: [{ header: 'Sparte', field: 'sector' }],
      words: [
        { kind: 'sector', word: 'Medizin', meaning: 'health' },
        { kind: 'role', word: 'KH-Soz', meaning: 'krankenhaussozialdienst' },
      ],
      names: [{ alias: 'Hauss C', name: 'Haus C' }],
    });
    const wanted = readDataset([...tables].reverse(), {
      name: 'Stadt',
      directed: false,
      merge: 'sum',
      columns: { sector: ['Sparte'] },
      words: {
        name: 'w.json',
        bytes: bytesOf(
          '{"roles":{"KH-Soz":"krankenhaussozialdienst"},"sectors":{"Medizin":"health"}}',
        ),
      },
      aliases: { name: 'a.csv', bytes: bytesOf('alias;name\nHauss C;Haus C\n') },
    });
    const expected = json(analyze(wanted));
    expect(wanted.actors.length).toBe(3);
    expect(json(await analysed(one))).toBe(expected);
    expect(json(await analysed({ ...one, tables: [...tables].reverse() }))).toBe(expected);
  });

  test('reads a table as what somebody said that it is', async () => {
    const both = bytesOf('Akteur;Partner;Von;An\nA;B;C;D\nB;A;D;E\n');
    const tables = [{ name: 'x.csv', bytes: both }];
    await expect(projectDataset(project({ tables }))).rejects.toThrow();
    const said = await projectDataset(
      project({ tables, shapes: [{ table: 'x.csv', shape: 'actor-list' }] }),
    );
    expect(said.actors.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  test('changes the network after reading it, then corrects single actors, new ones too; what is tried is no part of it', async () => {
    const changes: Project['changes'] = [
      { kind: 'add-actor', actor: { id: 'Neu', sector: 'Pflege' } },
      { kind: 'add-tie', source: 'Neu', target: 'Haus A', weight: 2 },
      { kind: 'rename-actor', actor: 'Haus B', label: 'Haus Berta' },
    ];
    const one = project({
      changes,
      actors: [
        { actor: 'Neu', sector: null, roles: ['pflegedienst'] },
        { actor: 'gone', sector: 'x' },
      ],
      trial: [{ kind: 'remove-actor', actor: 'Haus A' }],
    });
    const changed = await projectDataset(one);
    const read = readDataset([{ name: 'liste.csv', bytes: list }]);
    expect(changed.ties).toEqual(withChanges(read, changes).dataset.ties);
    const by = (id: string) => changed.actors.find((actor) => actor.id === id);
    expect(by('Neu')).toMatchObject({ sector: null, roles: ['pflegedienst'] });
    expect(by('Haus B')).toMatchObject({ label: 'Haus Berta' });
    expect(by('Haus A')).toBeDefined();
  });

  test('refuses a change that cannot be made', async () => {
    const one = project({ changes: [{ kind: 'remove-actor', actor: 'Niemand' }] });
    const error = await projectDataset(one).catch((each) => each as ChangeError);
    expect(error).toMatchObject({ code: 'unknown-actor', names: ['Niemand'] });
  });

  test('asks no more about names that are kept apart, and still about others', async () => {
    const twins = ({ problems }: { problems: { code: string; value: string | null }[] }) =>
      problems.filter(({ code }) => code === 'near-twin').map(({ value }) => value);
    const names = bytesOf(
      'Von;An\nSozialstation Nord;Beratungsstelle West\nSozialstaton Nord;Beratungsstele West\n',
    );
    const tables = [{ name: 'x.csv', bytes: names }];
    const asked = twins(await projectDataset(project({ tables })));
    expect(asked.length).toBe(2);
    const [first, second] = asked as string[];
    expect(twins(await projectDataset(project({ tables, apart: [first] })))).toEqual([second]);
  });
});

describe('what is no project is refused, with a sentence in either language', () => {
  const refused = (value: unknown) => {
    try {
      readProject(value);
    } catch (error) {
      if (error instanceof ProjectError) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  test.each<[string, unknown, string, string]>([
    ['nothing', null, 'no-project', 'kind'],
    ['a list', [], 'no-project', 'kind'],
    ['another kind', { ...written(project()), kind: 'x' }, 'no-project', 'kind'],
    ['a newer one', { ...written(project()), formatVersion: 3 }, 'newer', 'formatVersion'],
    ['an unknown key', { ...written(project()), extra: 1 }, 'unknown-key', ''],
    ['a missing key', { ...written(project()), names: undefined }, 'type', 'names'],
    [
      'no base64',
      { ...written(project()), tables: [{ name: 'x', base64: '?' }] },
      'type',
      'tables.0.base64',
    ],
    ['no content', { ...written(project()), tables: [{ name: 'x' }] }, 'type', 'tables.0.base64'],
    [
      'an unknown field',
      { ...written(project()), columns: [{ header: 'x', field: 'y' }] },
      'type',
      'columns.0.field',
    ],
    [
      'an unknown change',
      { ...written(project()), changes: [{ kind: 'explode' }] },
      'type',
      'changes.0.kind',
    ],
  ])('%s', (_, value, code, key) => {
    const error = refused(value);
    expect([error.code, error.key]).toEqual([code, key]);
    for (const language of [books.de, books.en])
      expect(projectErrorText(error, { language })).toMatch(/\w{4}.*\.$/);
    expect(error.message).toMatch(/^care-chain\/read-project: /);
  });

  test('a chain of one’s own that does not fit says all that is wrong with it', () => {
    const value = written(project());
    value.settings.chain = { id: 'x' };
    expect(() => readProject(value)).toThrow(/care-chain\/read-chain/);
  });
});

test('base64 is that of Node, and only that is read', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(toBase64(bytes)).toBe(text);
      expect(fromBase64(text)).toEqual(new Uint8Array(bytes));
    }),
  );
  for (const bad of ['a', 'ab', 'abc', 'ab=c', 'a===', '====', 'äbcd', 'ab d'])
    expect(fromBase64(bad), bad).toBe(null);
});
