/** The source text of src/render/html/script.ts. */
export function reportScript(): Promise<string>;
