import type { ViewId } from '../../views/list.ts';
import type { View } from '../../views/view.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Document } from '../document.ts';
import { viewSource } from '../sources.ts';
import { explained, part, untitled } from './explained.ts';

/** One of the planners' views: how to read it, which column brings it, and where it comes from. */
export function viewDocument(view: View<ViewId>, { language }: { language: WholeBook }): Document {
  const words = language.explain.topics;
  const { title, reading, column } = language.views[view.id];
  return explained(language, `${title} (${view.id})`, words.kinds.view, [
    untitled([
      ...part(words.viewReading, reading),
      ...part(words.column, column),
      ...part(words.source, viewSource(view)),
    ]),
  ]);
}
