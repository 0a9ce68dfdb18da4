/** An option of a measure with a value that the measure cannot use. */
export function refuseOption(id: string, name: string, value: unknown, want: string): never {
  const shown =
    typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  throw new Error(`care-chain/${id}: the option ${name} is ${shown}. Give ${want}.`);
}
