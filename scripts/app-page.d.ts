/** The text of the offline page, and the modules whose code is in it. */
export function appPage(): Promise<{ html: string; modules: string[] }>;
