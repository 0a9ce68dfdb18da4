import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { root } from './paths.ts';

/** What the declarations of a module hold: what it exports and imports, each as [file, name], and what it declares. */
interface Module {
  exports: Map<string, [string, string]>;
  stars: string[];
  imports: Map<string, [string, string]>;
  declared: Map<string, { node: any; type: boolean }>;
  own: Set<string>;
}

const modules = new Map<string, Module>();
const ALL = '*';

/** The file of a relative import; null for a package. */
function fileOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const file = join(dirname(from), specifier.replace(/\.[jt]s$/, '.d.ts'));
  return existsSync(file) ? file : null;
}

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const made: Module = {
    exports: new Map(),
    stars: [],
    imports: new Map(),
    declared: new Map(),
    own: new Set(),
  };
  modules.set(file, made);
  const nameOf = (node: any): string => node.name ?? node.value;
  const declare = (node: any, exported: boolean) => {
    const ids = node.declarations?.map(({ id }: any) => id) ?? [node.id];
    for (const [k, id] of ids.entries()) {
      const type = /^(TSInterface|TSTypeAlias|Class)/.test(node.type);
      made.declared.set(id.name, { node: node.declarations?.[k] ?? node, type });
      if (exported) {
        made.own.add(id.name);
        made.exports.set(id.name, [file, id.name]);
      }
    }
  };
  for (const node of parseAst(readFileSync(file, 'utf8'), { lang: 'dts' }).body as any[]) {
    const source = node.source ? fileOf(file, node.source.value) : file;
    if (node.type === 'ImportDeclaration') {
      for (const each of node.specifiers)
        if (source !== null)
          made.imports.set(each.local.name, [source, each.imported ? nameOf(each.imported) : ALL]);
    } else if (node.type === 'ExportAllDeclaration') {
      if (source === null) continue;
      if (node.exported) made.exports.set(nameOf(node.exported), [source, ALL]);
      else made.stars.push(source);
    } else if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration) declare(node.declaration, true);
      for (const { local, exported } of node.specifiers)
        if (source !== null) made.exports.set(nameOf(exported), [source, nameOf(local)]);
    } else if (node.id || node.declarations) declare(node, false);
  }
  return made;
}

/** Where what a module exports is declared, as "file name"; null where it comes of a package. */
function exported(file: string, name: string): string | null {
  const { exports, stars } = moduleOf(file);
  const found = exports.get(name);
  if (found) return found[1] === ALL ? null : declaredIn(...found);
  for (const star of stars) {
    const place = exported(star, name);
    if (place !== null) return place;
  }
  return null;
}

function declaredIn(file: string, name: string): string | null {
  const { declared, imports } = moduleOf(file);
  if (declared.has(name)) return `${file} ${name}`;
  const found = imports.get(name);
  if (found) return found[1] === ALL ? null : exported(...found);
  return exported(file, name);
}

function namesOf(file: string): string[] {
  const { exports, stars } = moduleOf(file);
  return [...new Set([...exports.keys(), ...stars.flatMap(namesOf)])];
}

/** The types of the package that a declaration names, each as "file name". */
function typesIn(file: string, declaration: any): string[] {
  const found: string[] = [];
  const note = (place: string | null) => {
    if (place !== null) found.push(place);
  };
  const named = (node: any) => {
    if (node?.type === 'Identifier') note(declaredIn(file, node.name));
    else if (node?.type === 'TSQualifiedName' || node?.type === 'MemberExpression') {
      const space = moduleOf(file).imports.get((node.left ?? node.object).name);
      if (space?.[1] === ALL) note(exported(space[0], (node.right ?? node.property).name));
    }
  };
  const visit = (node: any) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'TSTypeReference') named(node.typeName);
    if (node.type === 'TSInterfaceHeritage') named(node.expression);
    if (node.type === 'ClassDeclaration') named(node.superClass);
    if (node.type === 'TSImportType' && node.qualifier?.type === 'Identifier') {
      const source = fileOf(file, node.source.value);
      if (source !== null) note(exported(source, node.qualifier.name));
    }
    Object.values(node).forEach(visit);
  };
  visit(declaration);
  return found;
}

const index = join(root, 'dist/index.d.ts');

test('every type that a signature of the root names is exported from the root', () => {
  const given = new Set(namesOf(index).map((name) => exported(index, name)));
  given.delete(null);
  expect(given.size).toBeGreaterThan(250);
  const missing: string[] = [];
  const places = [...(given as Set<string>)];
  const seen = new Set(places);
  for (const place of places) {
    const [file, name] = place.split(' ');
    for (const one of typesIn(file, moduleOf(file).declared.get(name)?.node)) {
      if (seen.has(one)) continue;
      seen.add(one);
      const [where, what] = one.split(' ');
      const { declared, own } = moduleOf(where);
      // What its own module keeps to itself only computes a type, and is walked through.
      if (declared.get(what)?.type && own.has(what))
        missing.push(`${what} of ${where.slice(root.length)}, named by ${name}`);
      else places.push(one);
    }
  }
  expect(missing).toEqual([]);
});
