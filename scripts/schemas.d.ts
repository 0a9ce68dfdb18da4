/** The JSON Schemas of what care-chain writes and reads, by name; `aside` is a folder inside of `root` that holds a file for a moment. */
export function schemas(
  root: string,
  aside: string,
): Promise<Record<string, { [key: string]: unknown; title: string; description: string }>>;
