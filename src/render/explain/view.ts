import type { ViewId } from '../../views/list.ts';
import type { View } from '../../views/view.ts';
import type { Line } from '../text/line.ts';
import { type ExplainOptions, section } from './section.ts';

/** One of the planners' views: how to read it, which column brings it, and where it comes from. */
export function viewLines(view: View<ViewId>, options: ExplainOptions): Line[] {
  const words = options.language.explain.topics;
  const { title, reading, column } = options.language.views[view.id];
  const part = (name: string, text: string) => section(name, [text], options);
  return [
    [[`${title} (${view.id})`, 'heading']],
    [[words.kinds.view, 'faint']],
    ...part(words.viewReading, reading),
    ...part(words.column, column),
    ...part(words.source, view.reference),
  ];
}
