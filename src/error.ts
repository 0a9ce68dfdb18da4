import { nearest } from './near.ts';

/**
 * What a function of care-chain throws for what it cannot use. The message is a sentence for people and begins with
 * `care-chain/<function>:`; `code` is for programs and stays the same from version to version.
 *
 * @example
 * try { analyze(graph, { chain: 'demens' }); } catch (error) {
 *   if (error instanceof CareChainError && error.code === 'unknown-chain') …
 * }
 */
export class CareChainError<Code extends string = string> extends Error {
  readonly code: Code;
  constructor(code: Code, message: string) {
    super(message);
    this.name = 'CareChainError';
    this.code = code;
  }
}

/** Refuses a name that is none of those there are, and names the one that may be meant. */
export function refuseName(
  id: string,
  { code, what, name }: { code: string; what: string; name: unknown },
  names: readonly string[],
): never {
  const word = typeof name === 'object' && name !== null ? 'an object' : String(name);
  const [near] = nearest(word, names);
  const meant = near === undefined ? '' : ` Do you mean "${near}"?`;
  throw new CareChainError(
    code,
    `care-chain/${id}: ${what} "${word}".${meant} Take one of ${names.join(', ')}.`,
  );
}

/** Refuses what are no options at all. */
export function assertOptions(id: string, options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw new CareChainError(
      'bad-options',
      `care-chain/${id}: the options are ${options === null ? 'null' : `a ${typeof options}`}. Give an object, or leave them out.`,
    );
}

/** Refuses options that a function does not have. */
export function checkOptionNames(id: string, options: object, names: readonly string[]): void {
  assertOptions(id, options);
  const stranger = Object.keys(options).find((option) => !names.includes(option));
  if (stranger === undefined) return;
  const [near] = nearest(stranger, names);
  throw new CareChainError(
    'unknown-option',
    `care-chain/${id}: unknown option "${stranger}".${near === undefined ? '' : ` Do you mean "${near}"?`} Options are ${names.join(', ')}.`,
  );
}
