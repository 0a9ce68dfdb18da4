// Writes src/render/html/script.ts: the script of the HTML report as text, made of src/app/report by every build and before the tests.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const file = join(root, 'src/render/html/script.ts');

/** Makes src/render/html/script.ts where it is missing or not that of src/app/report. */
export async function writeReportScript() {
  const text = await reportScript();
  if (text !== (await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, text);
}

/** The source text of src/render/html/script.ts. */
async function reportScript() {
  const bundle = await rolldown({
    input: join(root, 'src/app/report/main.ts'),
    platform: 'browser',
    tsconfig: false,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  // Inside a page the script must not end early.
  const code = output[0].code
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  return `// Made by scripts/report-script.js of src/app/report, and not checked in.\nexport const script =\n  ${JSON.stringify(code)};\n`;
}
