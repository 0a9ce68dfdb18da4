import type { en } from './en/index.ts';

/** All sentences of one language, by room; a language that lacks one does not compile. */
export type Book = typeof en;
