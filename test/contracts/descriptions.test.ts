import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemas } from '../../scripts/schemas.js';
import { root } from '../paths.ts';
import { schemaNames } from '../schemas/names.ts';

let aside: string;
let made: Awaited<ReturnType<typeof schemas>>;

beforeAll(async () => {
  aside = await mkdtemp(join(root, 'node_modules/.schemas-'));
  made = await schemas(root, aside);
});
afterAll(() => rm(aside, { recursive: true, force: true }));

/** Every property of a schema with its path, and every object in it. */
function parts(schema: any, path = ''): { path: string; property: any; object: boolean }[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((each) => parts(each, path));
  return [
    ...(schema.properties ? [{ path, property: schema, object: true }] : []),
    ...Object.entries<any>(schema.properties ?? {}).flatMap(([key, property]) => [
      { path: `${path}.${key}`, property, object: false },
      ...parts(property, `${path}.${key}`),
    ]),
    ...['items', 'prefixItems', 'additionalProperties', 'anyOf', 'oneOf', 'allOf'].flatMap((key) =>
      parts(schema[key], `${path}[]`),
    ),
  ];
}

test('each property of each schema says what it holds, and each object has a name of its own', () => {
  expect(Object.keys(made).sort()).toEqual(schemaNames);
  for (const [name, schema] of Object.entries(made)) {
    expect(schema['$id']).toBe(`urn:care-chain:${name}:2`);
    const all = parts(schema);
    const silent = all.filter(({ property }) => !property.description && !property.title);
    const mute = all.filter(
      ({ object, property }) => !object && !/^.+[.)]$/.test(property.description ?? ''),
    );
    expect({ name, silent: silent.map(({ path }) => path) }).toEqual({ name, silent: [] });
    expect({ name, mute: mute.map(({ path }) => path) }).toEqual({ name, mute: [] });
    const titles = all.filter(({ object }) => object).map(({ property }) => property.title);
    expect(titles.every((title) => /^[A-Z]\w*$/.test(title))).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
