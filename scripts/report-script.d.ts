/** The source text of src/reports/html/script.ts. */
export function reportScript(): Promise<string>;
