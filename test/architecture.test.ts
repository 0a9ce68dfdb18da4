import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { root } from './paths.ts';

/** What a part of the house may import: `values` with their types, `types` as types only, and packages. */
interface Allowance {
  values?: string[];
  types?: string[];
  packages?: RegExp;
  typePackages?: RegExp;
}

/** The type of a graph is public currency; its code is known to `network` only. */
const graphologyTypes = /^graphology-types$/;

/** What says a name, a number, a finding, with the book that it is given; no room but the command and the page loads one. */
const saying = [
  'words/chain-names',
  'words/formatter',
  'words/finding-text',
  'words/number-format',
  'words/person-names',
  'words/problem-text',
  'words/rank-ranges',
  'words/reading-words',
  'words/state-of-text',
  'words/width',
];

/** Every room, for those who put them together. */
const rooms = [
  'analysis',
  'version',
  'result',
  'chains',
  'words',
  'input',
  'network',
  'measures',
  'views',
  'findings',
  'trust',
  'plan',
  'analyze',
  'open',
  'pseudonyms',
  'roles',
  'saved',
  'check',
  'compare',
  'charts',
  'document',
  'render',
  'project',
];

/** The import table of the house. A part is a folder or a file of src; a file inside a part is named by its path. */
const table: Record<string, Allowance> = {
  // The list of severities is both a type of the contract and its schema.
  analysis: {
    values: ['findings/severity', 'version'],
    types: ['network'],
    packages: /^zod\/mini$/,
  },
  version: {},
  hash: {},
  near: {},
  largest: {},
  arguments: {},
  result: { types: ['analysis', 'findings', 'measures', 'network', 'views'] },
  // The schemas of results, for those who read them elsewhere; the build writes them out.
  contracts: { values: ['analysis', 'findings/severity'], packages: /^zod\/mini$/ },
  error: { values: ['near'] },
  chains: {
    // The message of an error is English, whatever language a report speaks.
    values: ['words/chain-mistake-text', 'words/en/chain-mistakes'],
    types: ['analysis'],
    packages: /^zod\/mini$/,
  },
  input: {
    // The message of an error is English, whatever language a report speaks.
    // What corners are called tells the heading of a section from an actor.
    values: [
      'analysis/actor-fields',
      'words/problem-text',
      'words/en/problems',
      'chains/catalogue',
    ],
    types: ['analysis'],
    packages: /^(fflate|hucre\/(ods|xlsx))$/,
  },
  network: {
    values: ['analysis/actor-fields', 'input'],
    types: ['analysis', 'chains'],
    packages: /^graphology(-[a-z-]+)?(\/|$)/,
  },
  measures: { values: ['network'], typePackages: graphologyTypes },
  words: {
    // Whether an actor is a person decides what it is called.
    values: ['chains', 'network/persons'],
    types: [
      'analysis',
      'measures',
      'views',
      'findings',
      'input',
      'chains',
      'compare',
      'check',
      'charts',
      'document',
      'render',
      'roles',
      'cli',
      'app',
    ],
  },
  findings: {
    values: ['network'],
    types: ['analysis', 'chains', 'measures', 'input', 'views'],
  },
  views: {
    values: ['network', 'input/fold', 'input/vocabulary'],
    types: ['analysis', 'chains', 'findings', 'input', 'measures'],
  },
  trust: {
    values: ['network', 'measures', 'views', 'findings'],
    types: ['analysis', 'input', 'chains'],
  },
  plan: {
    values: ['analysis', 'chains', 'input', 'network', 'measures', 'views', 'findings'],
    types: ['chains'],
    typePackages: graphologyTypes,
  },
  analyze: {
    values: [
      'analysis',
      'version',
      'result',
      'chains',
      'input',
      'network',
      'measures',
      'views',
      'findings',
      'trust',
      'plan',
    ],
    typePackages: graphologyTypes,
  },
  open: { values: ['input', 'network'] },
  saved: {
    types: ['result'],
    values: ['analysis', 'version', 'findings', 'views', 'measures', 'words', 'document'],
  },
  // A project's file, and what became of its tables by it.
  project: {
    values: ['chains', 'input', 'open', 'plan', 'version', 'words/en/saved'],
    types: ['words'],
    packages: /^zod\/mini$/,
  },
  roles: { values: ['network'], types: ['analysis'] },
  pseudonyms: { values: ['analysis/actor-fields', 'input', 'chains'], types: ['analysis'] },
  check: {
    values: ['findings', 'network/persons', 'words/language', 'words/en/check-config'],
    types: ['analysis', 'words'],
    packages: /^zod\/mini$/,
  },
  compare: {
    values: ['analyze', 'plan', 'network', 'chains', 'findings', 'check/labels'],
    types: ['analysis', 'input', 'result'],
    typePackages: graphologyTypes,
  },
  charts: { values: [...saying], types: ['analysis', 'views', 'words'] },
  document: {
    values: [
      ...saying,
      'check',
      'findings',
      'measures/index',
      'measures/notes',
      'views/list',
      'views/references',
      'views/view',
      'network/persons',
      'charts/sides',
      'input/problems',
      'input/fold',
      'input/vocabulary',
      'views/parts/people',
    ],
    types: [
      'analysis',
      'views',
      'measures',
      'compare',
      'words',
      'trust',
      'plan',
      'chains',
      'input',
      'network',
      'roles',
    ],
  },
  render: {
    values: [
      ...saying,
      'analysis',
      'charts',
      'document',
      'findings',
      'measures',
      'views',
      'check',
      'compare',
      'input/fold',
      'input/formula-guard',
      'input/problems',
      'input/shapes/index',
      'input/written',
      // The figures of many actors are written from the columns in which they stand.
      'analyze/actors',
      'network/parts',
      'network/round-numbers',
    ],
    types: ['chains', 'input', 'network', 'analyze', 'words', 'trust', 'plan', 'roles'],
    packages: /^(docx|fflate)$/,
  },
  formats: { values: ['render'], types: ['analysis', 'words'] },
  index: {
    values: rooms,
  },
  app: { values: [...rooms, 'index', 'formats'] },
  // Each thing from its room, not from the library's contents, so that a start loads what it needs.
  cli: {
    values: [...rooms, 'formats'],
    packages: /^(commander|node:.*)$/,
  },
};

/** What every part may take: how a wrong value is refused, and which name may be meant. */
const everywhere = ['arguments', 'error', 'hash', 'largest', 'near'];

/** Folders whose files are a registry: one entry a file, all of them exported by `index.ts`, but for these helpers. */
const registries: Record<string, string[]> = {
  measures: [
    'define',
    'define-two-mode',
    'definition',
    'definitions',
    'example',
    'measure',
    'measure-all',
    'notes',
    'read-call',
  ],
  'findings/rules': [],
  chains: [
    'catalogue',
    'chain',
    'chain-file',
    'compatriots',
    'data-of-file',
    'find-chain',
    'mistake',
    'offer-all',
    'other-roles',
    'other-sectors',
    'read-chain',
    'roles',
    'sectors',
    'shipped',
    'shipped-ids',
  ],
  views: ['view', 'list', 'chain', 'handovers', 'references'],
  // Of these the command alone makes use.
  render: ['chain-text', 'empty-table', 'empty-workbook', 'explain-config', 'explain-input'],
};

interface Import {
  file: string;
  specifier: string;
  typeOnly: boolean;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|json)$/.test(file) && !/(^|\/)tsconfig\.json$/.test(file))
  .sort();

const imports = files.flatMap((file) =>
  importsOf(file, readFileSync(join(root, 'src', file), 'utf8')),
);

/** Every import and re-export of a source text, comments left out. */
function importsOf(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  const statement =
    /^\s*(?:import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, clause, specifier] of code.matchAll(statement))
    found.push({ file, specifier, typeOnly: type !== undefined || onlyTypes(clause) });
  for (const [, specifier] of code.matchAll(
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)(?!\s*[.[]\s*['"]?[A-Z])/g,
  ))
    found.push({ file, specifier, typeOnly: false });
  return found;
}

/** `{ type A, type B }` brings no value either. */
function onlyTypes(clause: string | undefined): boolean {
  const names = /^\{([\s\S]*)\}$/.exec(clause?.trim() ?? '')?.[1];
  if (names === undefined) return false;
  const list = names.split(',').map((name) => name.trim());
  return list.filter(Boolean).every((name) => name.startsWith('type '));
}

const withoutEnding = (path: string) => path.replace(/\.(tsx?|json)$/, '');
const partOf = (path: string) => withoutEnding(path).split('/')[0];

/** Why an import breaks the table; nothing where it keeps it. */
function breach({ file, specifier, typeOnly }: Import): string | undefined {
  const part = partOf(file);
  const allowance = table[part];
  const line = `${file} imports ${typeOnly ? 'types of ' : ''}${specifier}`;
  if (!allowance) return `${file}: the table has no part "${part}"`;
  if (!specifier.startsWith('.')) {
    const allowed =
      allowance.packages?.test(specifier) || (typeOnly && allowance.typePackages?.test(specifier));
    return allowed ? undefined : `${line}: ${part} may not`;
  }
  const target = posix.join(dirname(file), specifier);
  if (target.startsWith('..')) return `${line}: this is outside of src`;
  if (!/\.(tsx?|json)$/.test(target)) return `${line}: the ending .ts is missing`;
  const path = withoutEnding(target);
  if (partOf(target) === part || everywhere.includes(path)) return undefined;
  const named = (list: string[] = []) =>
    list.some((name) => path === name || path.startsWith(`${name}/`));
  if (named(allowance.values) || (typeOnly && named(allowance.types))) return undefined;
  return `${line}: ${part} may ${named(allowance.types) ? 'import its types only' : 'not'}`;
}

describe('imports', () => {
  test('are found in every spelling', () => {
    const text = `import * as z from 'zod/mini';
import type { A } from './a.ts';
import {
  type B,
  type C,
} from './b.ts';
import { d, type E } from './d.ts';
export * from './e.ts';
export type { F } from './f.ts';
import './g.ts';
// import './comment.ts';
const h = await import('./h.ts');`;
    const found = importsOf('x.ts', text).map(({ specifier, typeOnly }) => [specifier, typeOnly]);
    expect(found).toEqual([
      ['zod/mini', false],
      ['./a.ts', true],
      ['./b.ts', true],
      ['./d.ts', false],
      ['./e.ts', false],
      ['./f.ts', true],
      ['./g.ts', false],
      ['./h.ts', false],
    ]);
  });

  test('that the table forbids are recognised', () => {
    const of = (file: string, specifier: string, typeOnly = false) =>
      breach({ file, specifier, typeOnly });
    expect(of('measures/a.ts', 'graphology')).toContain('may not');
    expect(of('measures/a.ts', 'graphology', true)).toContain('may not');
    expect(of('measures/a.ts', 'graphology-types')).toContain('may not');
    expect(of('measures/a.ts', 'graphology-types', true)).toBeUndefined();
    expect(of('measures/a.ts', '../render/text.ts')).toContain('may not');
    expect(of('findings/a.ts', '../measures/degree.ts')).toContain('types only');
    expect(of('findings/a.ts', '../measures/degree.ts', true)).toBeUndefined();
    expect(of('cli/main.ts', '../index.ts')).toContain('may not');
    expect(of('cli/main.ts', '../analyze.ts')).toBeUndefined();
    expect(of('render/text.ts', '../input/decode.ts')).toContain('types only');
    expect(of('render/text.ts', '../input/problems.ts')).toBeUndefined();
    expect(of('input/a.ts', './b')).toContain('.ts is missing');
    expect(of('helpers/a.ts', './b.ts')).toContain('no part');
  });

  test('keep to the table', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.map(breach).filter(Boolean)).toEqual([]);
  });
});

/** Letters and marks that English does without. */
const german = /[äöüÄÖÜß„“]/;

/** Rooms whose sentences do not stand in the words yet, and the script of the report, which is made of words. */
const speaking = ['render/html/script'];

/** The texts of a source file with German in it, as they are written in code and not in comments: strings, templates, regular expressions. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, raw, value } = node as { type?: string; raw?: string; value?: { raw: string } };
    if (type === 'Literal' || type === 'JSXText') texts.push(raw ?? '');
    if (type === 'TemplateElement') texts.push(value?.raw ?? '');
    for (const child of Object.values(node)) visit(child);
  };
  const text = readFileSync(join(root, 'src', file), 'utf8');
  if (!german.test(text)) return [];
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return texts;
}

describe('languages', () => {
  test('stand in the words, and what tables say in data: no German is in code', () => {
    expect(textsOf('words/de/inspect.ts').some((text) => german.test(text))).toBe(true);
    const found = files
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && partOf(file) !== 'words')
      .filter((file) => !speaking.some((room) => withoutEnding(file).startsWith(room)))
      .flatMap((file) => textsOf(file).map((text) => `${file}: ${text}`))
      .filter((line) => german.test(line));
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  test('have kebab-case names', () => {
    const odd = files.filter(
      (file) =>
        !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(tsx?|json)$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  for (const [folder, helpers] of Object.entries(registries)) {
    test(`of ${folder} are all exported from its index.ts`, () => {
      const entries = files
        .filter((file) => dirname(file) === folder && file !== `${folder}/index.ts`)
        .map((file) => posix.basename(file));
      const exported = imports
        .filter(({ file, typeOnly }) => file === `${folder}/index.ts` && !typeOnly)
        .map(({ specifier }) => specifier.replace('./', ''));
      const missing = entries.filter(
        (entry) => !exported.includes(entry) && !helpers.includes(withoutEnding(entry)),
      );
      expect(missing).toEqual([]);
    });
  }
});
