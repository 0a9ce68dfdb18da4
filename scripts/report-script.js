// Writes src/render/html/script.ts: the script of the HTML report as text, made of src/app/report. A test holds the two together.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The source text of src/render/html/script.ts. */
export async function reportScript() {
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
  return `// Made by scripts/report-script.js from src/app/report: do not edit.\nexport const script =\n  ${JSON.stringify(code)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(join(root, 'src/render/html/script.ts'), await reportScript());
