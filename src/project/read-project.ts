import { readChain } from '../chains/read-chain.ts';
import type { InputFile } from '../input/dataset.ts';
import { FORMAT_VERSION } from '../version.ts';
import { fromBase64 } from './base64.ts';
import type { Project } from './project.ts';
import { ProjectError } from './project-error.ts';
import { projectSchema } from './schema.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Whether a value of a JSON file says of itself that it is a project. */
export const isProject = (value: unknown): boolean =>
  (value as { kind?: unknown } | null)?.kind === 'care-chain-project';

/**
 * Reads a project from plain JSON, and refuses what no care-chain wrote: what it does not know would be left out, and another network
 * be measured.
 *
 * O(size).
 *
 * @throws ProjectError, whose message names the first key that does not fit, or says that another version wrote the file; ChainError for
 * a chain of one's own that does not fit
 */
export function readProject(value: unknown): Project {
  if (!isProject(value)) throw new ProjectError('no-project', 'kind');
  const version = (value as { formatVersion?: unknown }).formatVersion;
  if (Number.isInteger(version) && (version as number) > FORMAT_VERSION)
    throw new ProjectError('newer', 'formatVersion', String(version));
  const own = (value as { settings?: { chain?: unknown } | null }).settings?.chain;
  const chain = typeof own === 'object' && own !== null ? readChain(own, 'settings.chain') : null;
  const result = projectSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      throw new ProjectError('unknown-key', key, issue.keys.join(', '));
    throw new ProjectError(
      'type',
      key,
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.code === 'invalid_value'
          ? issue.values.map(String).join(', ')
          : '',
    );
  }
  const { kind: _, formatVersion: __, tool: ___, tables, settings, ...rest } = result.data;
  return {
    ...rest,
    settings: { ...settings, chain: chain ?? (settings.chain as string) },
    tables: tables.map(fileOf),
  } as Project;
}

function fileOf(
  { name, text, base64 }: { name: string; text?: string | undefined; base64?: string | undefined },
  i: number,
): InputFile {
  if (text !== undefined) return { name, bytes: new TextEncoder().encode(text) };
  const bytes = base64 === undefined ? null : fromBase64(base64);
  if (bytes) return { name, bytes };
  throw new ProjectError('type', `tables.${i}.base64`, 'base64');
}
