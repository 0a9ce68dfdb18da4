// Makes the offline page: one HTML file with its script and its worker (both compressed), its style and an example.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The invented networks of the page by care chain; where the folder is called otherwise, it says so. */
const folders = { entlassmanagement: 'discharge' };

/** The parts of the spreadsheet reader that only read; the page writes no workbooks. */
const readers = { 'hucre/xlsx': 'readXls, readXlsx', 'hucre/ods': 'readOds' };

/** The text of care-chain.html, and the modules whose code is in it. */
export async function appPage() {
  const [loader, script, worker, reportStyle, sheetRules, pageStyle, words, speeches, chains] =
    await Promise.all([
      bundle('src/app/page/load.ts'),
      bundle('src/app/page/main.ts'),
      bundle('src/app/page/worker.ts'),
      exported('src/render/html/style.ts', 'style'),
      exported('src/render/html/style-sheet.ts', 'sheetRules'),
      exported('src/app/page/style.ts', 'pageStyle'),
      exported('src/app/page/words.ts', 'pageWords'),
      exported('src/app/page/words.ts', 'speeches'),
      exported('src/chains/shipped-ids.ts', 'shippedIds'),
    ]);
  const style = `${reportStyle}${sheetRules}\n${pageStyle}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(loader.code)} ${hash(script.code)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const tables = await Promise.all(
    chains.map(async (id) => [
      id,
      (await readFile(join(root, 'fixtures', folders[id] ?? id, 'stakeholders.csv'))).toString(
        'base64',
      ),
    ]),
  );
  const examples = JSON.stringify(Object.fromEntries(tables));
  const choice = (id, label) =>
    `<label for="language-${id}" lang="${id}"><input type="radio" name="language" class="language" id="language-${id}" value="${id}"><span>${label}</span></label>`;
  const names = Object.values(speeches).map(({ name }) => name);
  const choices = Object.values(speeches).map(({ code, name }) => choice(code, name));
  const html = `<!doctype html>
<html lang="de"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>care-chain</title>
<link rel="icon" href="data:,">
<style>${style}</style></head>
<body><header class="bar-top"><div><span class="name">care-chain</span><div id="tools"></div><fieldset class="switch"><legend>${names.join(' / ')}</legend>${choices.join('')}</fieldset></div></header>
<p id="status" class="sr" role="status"></p>
<noscript><p class="page">${Object.values(words)
    .map(({ noScript }) => noScript)
    .join(' ')}</p></noscript>
<p id="too-old" class="page" hidden>${Object.values(words)
    .map(({ tooOld }) => tooOld)
    .join(' ')}</p>
<div id="app"></div>
<script type="text/plain" id="example-tables">${packed(examples)}</script>
<script type="text/plain" id="worker">${packed(worker.code)}</script>
<script type="text/plain" id="page">${packed(script.code)}</script>
<script>${loader.code}</script>
</body></html>
`;
  return { html, modules: [...loader.modules, ...script.modules, ...worker.modules] };
}

async function bundle(entry) {
  const build = await rolldown({
    input: join(root, entry),
    platform: 'browser',
    tsconfig: false,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: false },
    plugins: [readersOnly()],
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: false,
    codeSplitting: false,
  });
  await build.close();
  return { code: output[0].code.trim(), modules: output[0].moduleIds };
}

/** A module that is imported when it is needed keeps all its exports in a bundle, unless it exports less. */
function readersOnly() {
  const mark = '\0readers:';
  return {
    name: 'readers-only',
    resolveId(id, importer) {
      if (readers[id] && !importer?.startsWith(mark)) return `${mark}${id}`;
      if (importer?.startsWith(mark))
        return this.resolve(id, join(root, 'src/input/formats/workbook.ts'), { skipSelf: true });
      return null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const name = id.slice(mark.length);
      return `export { ${readers[name]} } from '${name}';`;
    },
  };
}

/** A text that a module of the sources exports. */
async function exported(path, name) {
  const build = await rolldown({
    input: join(root, path),
    platform: 'neutral',
    tsconfig: false,
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  const module = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return module[name];
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A text compressed, in signs that may stand in a page: 16 of them for 13 bytes, where base64 takes more. */
const packed = (text) => base91(gzipSync(text, { level: 9 }));

function base91(bytes) {
  const signs = [];
  for (let code = 33; code < 127; code++)
    if (!'-<\\'.includes(String.fromCharCode(code))) signs.push(String.fromCharCode(code));
  let [text, held, bits] = ['', 0, 0];
  const pair = (value) => signs[value % 91] + signs[Math.floor(value / 91)];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const short = held & 8191;
    const [value, taken] = short > 88 ? [short, 13] : [held & 16383, 14];
    held >>>= taken;
    bits -= taken;
    text += pair(value);
  }
  if (bits > 0) text += bits > 7 || held > 90 ? pair(held) : signs[held];
  return text;
}
