// Builds dist: the library as plain modules with types, the command as one bundle, the offline page, the JSON Schemas;
// before that the script of the HTML report, which the three of them hold.
// Everything is made in a folder aside and put in place at the end, so a failed build leaves the last good one.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { appPage } from './app-page.js';
import { lateBuiltins } from './late-builtins.js';
import { inOneFile } from './one-file.js';
import { writeReportScript } from './report-script.js';
import { schemas } from './schemas.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const aside = join(root, `dist.${process.pid}`);
/** What the report on a table takes: each file takes a while to be found and read, and there would be fifty. */
const reportParts = ['cli/commands/analyze.ts', 'cli/tables.ts'].map((file) =>
  join(root, 'src', file),
);

try {
  await writeReportScript();
  const [, command, app] = await Promise.all([buildLibrary(), buildCommand(), buildApp()]);
  await Promise.all([writeLicenses('cli', command), writeLicenses('app', app)]);
  await writeSchemas();
  await rm(dist, { recursive: true, force: true });
  await rename(aside, dist);
} catch (error) {
  console.error(`The build failed. ${error.stdout || error.message}`);
  process.exitCode = 1;
} finally {
  await rm(aside, { recursive: true, force: true });
}

async function buildLibrary() {
  const packageFile = createRequire(import.meta.url).resolve('typescript/package.json');
  const { bin } = JSON.parse(await readFile(packageFile, 'utf8'));
  const compiler = join(dirname(packageFile), bin.tsc);
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', aside];
  await promisify(execFile)(process.execPath, [compiler, ...options]);
}

/**
 * One bundle with its packages inside starts twice as fast as the modules; dynamic imports stay files of their own. Node loads CommonJS
 * faster than modules, and nobody imports the command. A thread needs little, and gets it in one file.
 */
async function buildCommand() {
  const command = await buildCommonJs({ main: 'main.ts', worker: 'worker.ts' });
  const thread = await buildCommonJs({ thread: 'thread.ts' });
  const start = await buildCommonJs({ start: 'start.ts' });
  const all = [command, thread, start].flat();
  await writeFile(join(aside, 'cli', 'package.json'), '{ "type": "commonjs" }\n');
  // The name of all that is in it: code that was compiled of another build is not to be run.
  const hash = createHash('sha256');
  for (const { fileName, code } of all) {
    const ascii = inAscii(code);
    await writeFile(join(aside, 'cli', fileName), ascii);
    hash.update(`${fileName}\0${ascii}\0`);
  }
  await writeFile(join(aside, 'cli', 'build'), hash.digest('hex'));
  return all.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** Text of one byte a character is read and held in half of the time and room. */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function buildCommonJs(entries) {
  const bundle = await rolldown({
    input: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, join(root, 'src/cli', file)]),
    ),
    platform: 'node',
    tsconfig: false,
    logLevel: 'warn',
    // What the report needs in any case is in its file, also where another part would import it when it is wanted.
    checks: { ineffectiveDynamicImport: false },
    plugins: [lateBuiltins()],
    // Loading graphology changes nothing outside of it, which its package does not say: tables need none of it.
    treeshake: {
      moduleSideEffects: [{ test: /node_modules[\\/]graphology[\\/]/, sideEffects: false }],
    },
  });
  const { output } = await bundle.write({
    dir: join(aside, 'cli'),
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    ...(entries.main && { codeSplitting: inOneFile(join(root, 'src/cli/main.ts'), reportParts) }),
  });
  await bundle.close();
  return output;
}

/** The offline page; it gives back the modules whose code is in it. */
async function buildApp() {
  const { html, modules } = await appPage();
  await mkdir(join(aside, 'app'), { recursive: true });
  await writeFile(join(aside, 'app', 'care-chain.html'), html);
  return modules;
}

/** A bundle carries other people's code, so it carries their licences too. */
async function writeLicenses(part, modules) {
  const folders = new Set();
  for (const module of modules) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];
    if (folder) folders.add(folder);
  }
  const notices = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    );
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : '';
    notices.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  const line = `\n${'-'.repeat(80)}\n\n`;
  await writeFile(join(aside, part, 'LICENSES.txt'), notices.join(line));
}

/** Results may gain fields, so their schemas let pass what they do not know; what a person writes is held to its keys. */
async function writeSchemas() {
  await mkdir(join(aside, 'schemas'));
  for (const [name, schema] of Object.entries(await schemas(root, aside)))
    await writeFile(
      join(aside, 'schemas', `${name}.schema.json`),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
}
