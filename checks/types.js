// Makes types of the shipped schemas with the tools that others use, and compiles what care-chain wrote against them:
// `npm run check:types` after `npm run build`. Reads the declarations of the package with TypeScript 5.4, too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const schemas = join(root, 'dist/schemas');
const out = join(here, 'out');
const compiler = createRequire(join(root, 'package.json')).resolve('typescript/package.json');

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const file of readdirSync(schemas)) {
  const name = file.replace('.schema.json', '');
  const text = readFileSync(join(schemas, file), 'utf8');
  const { title } = JSON.parse(text);
  writeFileSync(join(out, `${name}.ts`), await compile(JSON.parse(text), title));
  for (const lang of ['typescript', 'python']) {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: title, schema: text });
    const inputData = new InputData();
    inputData.addInput(input);
    const rendererOptions = lang === 'typescript' ? { 'just-types': true } : {};
    const { lines } = await quicktype({ inputData, lang, rendererOptions });
    const ending = lang === 'typescript' ? 'quick.ts' : 'py';
    writeFileSync(join(out, `${name}.${ending}`), lines.join('\n'));
  }
}

// What was written before, held to both.
const saved = readFileSync(join(root, 'fixtures/minimal/expected.json'), 'utf8');
for (const from of ['analysis', 'analysis.quick'])
  writeFileSync(
    join(out, `use-${from}.ts`),
    `import type { Analysis } from './${from}.ts';
const analysis: Analysis = ${saved};
const [first] = analysis.actors;
const sector: string | null | undefined = first?.sector;
const density: number | null | undefined = analysis.network.density;
// @ts-expect-error A type that takes everything would prove nothing.
const wrong: number = analysis.actors[0]!.id;
export { density, sector, wrong };
`,
  );
const files = readdirSync(out).filter((file) => file.endsWith('.ts'));
const compilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
};
writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
const { bin } = JSON.parse(readFileSync(compiler, 'utf8'));
execFileSync(process.execPath, [join(dirname(compiler), bin.tsc), '-p', out], { stdio: 'inherit' });
console.log(`${files.length} files of types compile.`);

// The declarations of every entry point, read by the oldest compiler that is promised.
const entries = Object.values(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports);
const oldest = join(here, 'node_modules/typescript-5.4/bin/tsc');
const use = join(out, 'entries.mts');
const paths = entries.flatMap(({ default: path }) => path ?? []);
writeFileSync(
  use,
  [
    ...paths.map((path, k) => `import * as e${k} from '../../${path.slice(2)}';`),
    `export const all = [${paths.map((_, k) => `e${k}`)}];`,
  ].join('\n'),
);
const project = join(out, 'tsconfig.oldest.json');
writeFileSync(
  project,
  JSON.stringify({
    compilerOptions: {
      ...compilerOptions,
      allowImportingTsExtensions: false,
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
    },
    files: [use],
  }),
);
execFileSync(process.execPath, [oldest, '-p', project], { stdio: 'inherit' });
console.log(`${paths.length} entry points compile with TypeScript 5.4.`);
