import type { en } from './en/index.ts';
import type { speech } from './en/speech.ts';

/** All sentences of one language, by room; a language that lacks one does not compile. */
export type Book = typeof en;

/** What a language needs to say names and numbers. */
export type Speech = typeof speech;
