/** Collects the values of an option that may stand several times. */
export const repeated = (value: string, before: string[] = []): string[] => [...before, value];
