import type { ViewId } from '../views/list.ts';

/** What every view says in one language, besides the words of its sentences and tables. */
export interface ViewText {
  title: string;
  /** How to read it, and what it does not say. */
  reading: string;
  /** Which column of the table brings it. */
  column: string;
}

/** The texts of all views by id: a view without words does not compile. */
export type ViewTexts = { [Id in ViewId]: ViewText };
