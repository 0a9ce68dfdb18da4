import type { en } from './en/index.ts';
import type { en as reports } from './en/reports.ts';
import type { speech } from './en/speech.ts';
import type { en as text } from './en/text.ts';

type Text = typeof text;
type Reports = typeof reports;
type Whole = typeof en;

/** The sentences of one language that the short text on an analysis takes, by room; every larger book holds them too. */
export interface TextBook extends Text {}

/** The sentences of one language that reports on an analysis take, by room; a language that lacks one does not compile. */
export interface Book extends Reports {}

/** All sentences of one language. */
export interface WholeBook extends Whole {}

/** What a language needs to say names and numbers. */
export type Speech = typeof speech;
