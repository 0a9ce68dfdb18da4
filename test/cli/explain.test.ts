import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/check/config.ts';
import { type Chain, chains, explain } from '../../src/index.ts';
import { explainList } from '../../src/render/explain.ts';
import { books } from '../../src/words/index.ts';
import { run } from '../run.ts';

const shipped = Object.values<Chain>(chains);

describe('care-chain explain', () => {
  test('lists everything, and prints one topic in the language asked for', async () => {
    const list = await run(['explain', '--lang', 'de']);
    expect(list).toEqual({
      code: 0,
      stdout: explainList(shipped, { language: books.de }),
      stderr: '',
    });
    const one = await run(['explain', 'local-constraint', '--lang', 'en']);
    expect(one).toEqual({
      code: 0,
      stdout: explain('localConstraint', shipped, { language: books.en }),
      stderr: '',
    });
  });

  test('refuses what there is not with the nearest ids, exit 2', async () => {
    const { code, stdout, stderr } = await run(['explain', 'constrain']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^There is nothing to explain for "constrain"\. Did you mean "constraint"/,
    );
  });

  test('asks for quotation marks where a name has several words', async () => {
    const { code, stderr } = await run(['explain', 'effective', 'size']);
    expect(code).toBe(2);
    expect(stderr).toContain('quotation marks');
  });
});

test.each(['en', 'de'])('explain config names every key in %s', async (language) => {
  const { code, stdout } = await run(['explain', 'config', '--lang', language]);
  expect(code).toBe(0);
  for (const key of Object.keys(configSchema.shape)) expect(stdout).toContain(key);
});
