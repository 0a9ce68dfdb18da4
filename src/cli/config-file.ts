import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Config } from '../check/config.ts';
import { ConfigError, configProblemText, readConfig } from '../check/read-config.ts';
import { parseJson } from './json-file.ts';
import { fileError, UserError } from './user-error.ts';

const ownFile = 'care-chain.config.json';
const key = 'care-chain';

/**
 * The config of a folder: the file that `--config` names, else `care-chain.config.json`, else the key "care-chain" in
 * package.json, else nothing.
 */
export async function loadConfig({
  folder,
  path,
}: {
  folder: string;
  path?: string | undefined;
}): Promise<{ config: Config; source: string | undefined }> {
  const named = path ?? join(folder, ownFile);
  const text = await read(named, path !== undefined);
  if (text !== null) return { config: parse(text, named), source: named };
  const packageFile = join(folder, 'package.json');
  const value = packageKey(await read(packageFile, false));
  if (value === undefined) return { config: {}, source: undefined };
  return {
    config: check(value, `${packageFile} ("${key}")`),
    source: packageFile,
  };
}

async function read(path: string, needed: boolean): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    if (!needed && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileError(path, error);
  }
}

function parse(text: string, path: string): Config {
  const value = parseJson(text, path);
  if (basename(path) !== 'package.json') return check(value, path);
  return check((value as Record<string, unknown> | null)?.[key] ?? {}, `${path} ("${key}")`);
}

function check(value: unknown, path: string): Config {
  try {
    return readConfig(value);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problems } = error;
    throw new UserError((language) =>
      problems
        .map((problem) => `${shown(path)}: ${configProblemText(problem, { language })}`)
        .join('\n'),
    );
  }
}

/** A package.json that is broken is not ours to mend. */
function packageKey(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)?.[key];
  } catch {
    return undefined;
  }
}

const shown = (path: string) => relative(process.cwd(), path) || path;
