import { assertResult } from '../arguments.ts';
import { FORMAT_VERSION, VERSION } from '../version.ts';
import { toBase64 } from './base64.ts';
import type { Project } from './project.ts';

declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * A project as the text of its file: JSON, indented by two blanks, with a newline at the end. The same project gives the same bytes.
 *
 * O(size). What the tables hold stands in it as it is, so the file is as confidential as they are.
 */
export function writeProject(project: Project): string {
  assertResult('writeProject', project, 'project');
  const { tables, settings, shapes, columns, words, names, apart, changes, actors, trial } =
    project;
  const value = {
    kind: 'care-chain-project',
    formatVersion: FORMAT_VERSION,
    tool: { name: 'care-chain', version: VERSION },
    settings,
    shapes,
    columns,
    words,
    names,
    apart,
    changes,
    actors,
    trial,
    tables: tables.map(({ name, bytes }) => {
      const text = textOf(bytes);
      return text === null ? { name, base64: toBase64(bytes) } : { name, text };
    }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The text of bytes that are nothing but UTF-8, with its byte order mark; else null. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
