import { CareChainError } from '../../error.ts';

/** An option of a measure with a value that the measure cannot use. */
export function refuseOption(id: string, name: string, value: unknown, want: string): never {
  const shown =
    typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  throw new CareChainError(
    'bad-option',
    `care-chain/${id}: the option ${name} is ${shown}. Give ${want}.`,
  );
}

/** Refuses what is neither true nor false. */
export function assertFlag(id: string, name: string, value: unknown): void {
  if (typeof value !== 'boolean') refuseOption(id, name, value, 'true or false');
}
