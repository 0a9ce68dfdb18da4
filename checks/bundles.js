// Bundles what others build on with esbuild, Rollup and webpack, runs each bundle, and holds the sizes of esbuild's to their limits; asks
// are-the-types-wrong how the types resolve: `npm run check:bundles` after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const project = mkdtempSync(join(tmpdir(), 'care-chain-bundles-'));

/** What a page imports, and how many kB of it a reader loads, minified and gzipped by esbuild. */
const limits = {
  "export { constraint } from 'care-chain';": 6.8,
  "export { analyze } from 'care-chain';": 85,
  "export { analyze, readDataset } from 'care-chain';": 164,
  "export { analyze, text } from 'care-chain'; export { en } from 'care-chain/words/en/text';": 103.5,
  "export { analyze, text } from 'care-chain'; export { de } from 'care-chain/words/de/text';": 104.3,
  "export { analyze, fullText } from 'care-chain'; export { de } from 'care-chain/words/de/reports';": 164.5,
};

const use = `
import { analyze, readRows, text } from 'care-chain';
import { demenz } from 'care-chain/chains';
import { constraint } from 'care-chain/measures';
import { de } from 'care-chain/words/de/text';
const table = readRows([{ from: 'A', to: 'B' }, { from: 'B', to: 'C' }]);
const analysis = analyze(table, { chain: demenz, draws: 5 });
console.log(analysis.network.cutpoints.join(), constraint.id, text(analysis, { language: de }).length > 500);
`;
const printed = 'B constraint true\n';

try {
  const options = ['--ignore-scripts', '--json', '--pack-destination', project];
  const report = JSON.parse(npm(['pack', ...options], root));
  const [{ filename }] = Array.isArray(report) ? report : Object.values(report);
  writeFileSync(join(project, 'package.json'), '{"name":"consumer","type":"module"}');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], project);
  await checkTypes(join(project, filename));
  const input = join(project, 'use.js');
  writeFileSync(input, use);
  run('esbuild', await byEsbuild(input));
  run('rollup', await byRollup(input));
  run('webpack', await byWebpack(input));
  for (const [text, most] of Object.entries(limits)) await checkSize(text, most);
} finally {
  rmSync(project, { recursive: true, force: true });
}

function npm(args, cwd) {
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return execFileSync(name, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The package is of ES modules only, and old resolution knows no exports: all else would be a mistake. */
async function checkTypes(tarball) {
  const { problems = [] } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
  );
  const meant = ({ kind, resolutionKind }) =>
    kind === 'CJSResolvesToESM' || (kind === 'NoResolution' && resolutionKind === 'node10');
  const wrong = problems.filter((problem) => !meant(problem));
  if (wrong.length > 0) fail(`are-the-types-wrong finds ${JSON.stringify(wrong, null, 2)}`);
  console.log(`are-the-types-wrong: nothing beside ES modules only (${problems.length} such).`);
}

function run(tool, code) {
  const file = join(project, `${tool}.mjs`);
  writeFileSync(file, code);
  const said = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  if (said !== printed) fail(`The bundle of ${tool} prints ${JSON.stringify(said)}.`);
  console.log(`${tool}: ${kB(code)} kB gzipped, runs.`);
}

async function byEsbuild(file, contents) {
  const { outputFiles } = await esbuild.build({
    ...(contents ? { stdin: { contents, resolveDir: project } } : { entryPoints: [file] }),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // What is loaded when it is asked for is no part of what a reader loads first.
    splitting: false,
    write: false,
  });
  return outputFiles[0].text;
}

async function byRollup(input) {
  const bundle = await rollup({
    input,
    // Words are data in JSON, which Rollup reads by its own plugin only.
    plugins: [resolve({ browser: true }), commonjs(), json()],
    onwarn: ({ code, message }) => code === 'UNRESOLVED_IMPORT' && fail(message),
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

function byWebpack(entry) {
  const folder = join(project, 'webpack');
  mkdirSync(folder);
  return new Promise((done, refuse) =>
    webpack(
      {
        mode: 'production',
        entry,
        target: 'web',
        experiments: { outputModule: true },
        output: { path: folder, filename: 'bundle.mjs', module: true },
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
        performance: { hints: false },
      },
      (error, stats) => {
        if (error || stats.hasErrors()) refuse(error ?? new Error(stats.toString('errors-only')));
        else done(readFileSync(join(folder, 'bundle.mjs'), 'utf8'));
      },
    ),
  );
}

async function checkSize(text, most) {
  const size = kB(await byEsbuild('', text));
  console.log(`${size} kB of ${most}: ${text}`);
  if (size > most) fail(`That is more than ${most} kB.`);
}

function kB(code) {
  return Math.round(gzipSync(code, { level: 9 }).length / 100) / 10;
}

function fail(message) {
  throw new Error(message);
}
