// Makes the JSON Schemas of what care-chain writes and reads. The comment before a property, where its schema is defined, is its
// description: it stands in one place, and no bundle carries it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** By name the file and the export of its schema, and what it is called and says. */
const sources = {
  analysis: ['analysis/schema', 'Analysis', 'What care-chain analyze says of a network.'],
  chain: ['chains/chain', 'Chain', 'A care chain: its four sectors, roles and expected handovers.'],
  config: ['check/config', 'Config', 'By what care-chain check judges.'],
  baseline: ['check/baseline', 'Baseline', 'Findings that care-chain check knows and lets pass.'],
  plan: ['contracts/plan', 'Plan', 'What care-chain plan proposes, and what breaks without whom.'],
  trust: [
    'contracts/trust',
    'Trust',
    'How far ranks, figures and findings hold: care-chain trust.',
  ],
  comparison: ['contracts/comparison', 'Comparison', 'What care-chain compare says has changed.'],
  project: ['project/schema', 'Project', 'Tables with all that was decided about them.'],
  check: ['contracts/check', 'CheckResult', 'The verdict of care-chain check on many networks.'],
};

/** The schemas by name. @param {string} root @param {string} aside an empty place inside of `root` for a moment */
export async function schemas(root, aside) {
  const file = join(aside, 'all-schemas.mjs');
  const bundle = await rolldown({
    input: 'all-schemas',
    external: [/^zod/],
    tsconfig: false,
    logLevel: 'warn',
    plugins: [entry(root), describing],
  });
  try {
    await bundle.write({ file, format: 'esm' });
  } finally {
    await bundle.close();
  }
  const { z, ...made } = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  await rm(file);
  return Object.fromEntries(
    Object.entries(sources).map(([name, [, title, description]]) => {
      const { $schema, $defs = {}, ...rest } = z.toJSONSchema(made[name], { io: 'input' });
      const about = { $schema, $id: `urn:care-chain:${name}:2`, title, description };
      return [name, { ...about, ...titled(plain(rest, $defs), new Set([title])) }];
    }),
  );
}

const helper = 'describe-schema';

/** The modules that are made here: one that exports every schema, one that describes a schema without touching where else it stands. */
const entry = (root) => ({
  name: 'entry',
  resolveId: (id) => (id === 'all-schemas' || id === helper ? id : undefined),
  load: (id) => {
    if (id === 'all-schemas')
      return [
        "export * as z from 'zod/mini';",
        ...Object.entries(sources).map(
          ([name, [file]]) =>
            `export { ${name}Schema as ${name} } from ${JSON.stringify(join(root, 'src', `${file}.ts`))};`,
        ),
      ].join('\n');
    if (id === helper)
      return `import * as z from 'zod/mini';
export const describe = (value, description) => {
  if (!value?._zod) return value;
  const copy = z.clone(value, value._zod.def);
  z.globalRegistry.add(copy, { ...z.globalRegistry.get(value), description });
  return copy;
};`;
    return undefined;
  },
});

const described =
  /src[\\/](analysis|contracts|chains[\\/]chain\.|check[\\/](config|baseline)\.|project[\\/]schema\.)/;

/** The table of an actor's fields knows no schema and is given some. */
const fields = /src[\\/]analysis[\\/]actor-fields\./;

/** Writes the comment before each property into its schema. */
const describing = {
  name: 'describing',
  transform(code, id) {
    if (!described.test(id) || !(code.includes("from 'zod/mini'") || fields.test(id))) return null;
    const marks = commented(code).flatMap(({ start, end, name, text }) => [
      { at: start, text: `${name}describe$(` },
      { at: end, text: `, ${JSON.stringify(text)})` },
    ]);
    // What begins last ends first.
    const closing = marks.filter((_, k) => k % 2 === 1).reverse();
    const opening = marks.filter((_, k) => k % 2 === 0);
    const parts = [...closing, ...opening].sort((a, b) => a.at - b.at);
    let [written, from] = ['', 0];
    for (const { at, text } of parts) {
      written += code.slice(from, at) + text;
      from = at;
    }
    written += code.slice(from);
    return { code: `import { describe as describe$ } from '${helper}';\n${written}` };
  },
};

/** The values of all properties that have a comment right before them, in the order in which they begin. */
function commented(code) {
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (node.type === 'Property') {
      const text = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(code.slice(0, node.start))?.[1];
      if (text)
        found.push({
          start: node.value.start,
          end: node.value.end,
          name: node.shorthand ? `${node.key.name}: ` : '',
          text: text
            .replace(/\n\s*\*/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code, { lang: 'ts' }));
  return found.sort((a, b) => a.start - b.start);
}

/** Any JSON, which zod writes as a definition that holds itself, is a schema that allows all: makers of types run in circles otherwise. */
function plain(schema, definitions) {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map((each) => plain(each, definitions));
  const { $ref, ...rest } = schema;
  if ($ref !== undefined && !isAnyJson(definitions[$ref.replace('#/$defs/', '')]))
    throw new Error(`The schema refers to ${$ref}, which is more than any JSON.`);
  return Object.fromEntries(
    Object.entries(alike(rest)).map(([key, value]) => [key, plain(value, definitions)]),
  );
}

/** A tuple of alike parts is a list of so many: the same values fit, and makers of types that know no tuples understand it. */
function alike({ prefixItems, ...schema }) {
  if (prefixItems === undefined) return schema;
  const [first, ...others] = prefixItems.map((part) => JSON.stringify(part));
  const same = schema.items === false && others.every((other) => other === first);
  return same ? { ...schema, items: prefixItems[0] } : { ...schema, prefixItems };
}

const isAnyJson = (definition) =>
  ['array', 'boolean', 'null', 'number', 'object', 'string'].every((type) =>
    definition?.anyOf?.some((part) => part.type === type),
  );

/** Gives every object inside a title that no other has, so that types made of a schema have names. */
function titled(schema, taken, name = '', above = '') {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map((each) => titled(each, taken, name, above));
  const rest = { ...schema };
  if (rest.properties && name !== '') {
    let title = name;
    for (let k = 2; taken.has(title); k++)
      title = k === 2 ? `${above}${name}` : `${above}${name}${k}`;
    taken.add(title);
    rest.title = title;
  }
  const here = rest.title ?? (name === '' ? '' : name);
  const inside = (value, key) => titled(value, taken, key, here);
  if (rest.properties)
    rest.properties = Object.fromEntries(
      Object.entries(rest.properties).map(([key, value]) => [key, inside(value, pascal(key))]),
    );
  if (rest.additionalProperties)
    rest.additionalProperties = titled(rest.additionalProperties, taken, single(name), above);
  for (const key of ['items', 'prefixItems'])
    if (rest[key]) rest[key] = titled(rest[key], taken, single(name), above);
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    if (rest[key]) rest[key] = titled(rest[key], taken, name, above);
  return rest;
}

const pascal = (key) =>
  key.replace(/[^A-Za-z0-9]/g, '').replace(/^./, (first) => first.toUpperCase());

/** What one of several is called: Actors, Actor. */
const single = (name) => (/ss$/.test(name) ? name : name.replace(/s$/, ''));
