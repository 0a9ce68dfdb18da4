import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

export interface RunOptions {
  /** What the command reads from standard input; nothing by default. */
  stdin?: string | Uint8Array;
  env?: Record<string, string | undefined>;
  cwd?: string;
}

export interface RunResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command as it lies in the project. */
export const command = join(root, 'bin/care-chain.js');

/** Runs the command as a shell would, in English and without colour unless `env` says otherwise. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runProgram(process.execPath, [command, ...args], options);
}

export function runProgram(
  program: string,
  args: readonly string[],
  { stdin = '', env = {}, cwd }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(program, args, {
      env: { ...inherited, NO_COLOR: '1', LC_ALL: 'en_GB.UTF-8', ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A command that stops before it read everything closes its end: that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
