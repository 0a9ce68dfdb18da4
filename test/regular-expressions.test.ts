import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { root } from './paths.ts';

interface Expression {
  pattern: string;
  flags: string;
}

/** The regular expressions of a source file, and whether it makes others of texts. */
function expressionsIn(file: string): { written: Expression[]; made: boolean } {
  const written: Expression[] = [];
  let made = false;
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, regex, callee } = node as {
      type?: string;
      regex?: Expression;
      callee?: { name?: string };
    };
    if (type === 'Literal' && regex) written.push(regex);
    if (/^(?:New|Call)Expression$/.test(type ?? '') && callee?.name === 'RegExp') made = true;
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return { written, made };
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .map((file) => join('src', file));

/**
 * Expressions that were checked before, and found safe by this version of the checker: a verdict depends on nothing else. To check all of
 * them again, delete the file; with `--update` it is written anew.
 */
const ledger = join(root, 'test/safe-expressions.json');
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function knownSafe(): Set<string> {
  if (!existsSync(ledger)) return new Set();
  const { checker, safe } = JSON.parse(readFileSync(ledger, 'utf8'));
  return new Set(checker === version ? safe : []);
}

const expressions = new Map(files.map((file) => [file, expressionsIn(join(root, file))]));

test('every regular expression takes time in proportion to its text', () => {
  const found = new Map<string, Expression & { file: string }>();
  for (const [file, { written }] of expressions)
    for (const one of written) found.set(`/${one.pattern}/${one.flags}`, { ...one, file });
  expect(found.size).toBeGreaterThan(100);
  const known = knownSafe();
  const safe: string[] = [];
  const slow: string[] = [];
  for (const [text, { pattern, flags, file }] of found) {
    // Without an unbounded repetition there is nothing to go back over.
    if (!/[*+]|\{\d+,\}/.test(pattern)) continue;
    const key = keyOf(text);
    const verdict = known.has(key) ? null : checkSync(pattern, flags, { timeout: null });
    if (verdict === null || verdict.status === 'safe') safe.push(key);
    else {
      const kind = verdict.status === 'vulnerable' ? verdict.complexity.type : verdict.status;
      slow.push(`${file}: ${text} (${kind})`);
    }
  }
  expect(slow).toEqual([]);
  if (expect.getState().snapshotState.snapshotUpdateState === 'all')
    writeFileSync(ledger, `${JSON.stringify({ checker: version, safe: safe.sort() }, null, 2)}\n`);
}, 600_000);

test('no regular expression is made of a text, which might be a user’s', () => {
  const made = files.filter((file) => expressions.get(file)?.made);
  // The number of a process is no user's text, nor are the forms of words in the glossary.
  const own = ['src/app/page/help-dialog.ts', 'src/cli/interrupt.ts'];
  expect(made.filter((file) => !own.includes(file))).toEqual([]);
});
