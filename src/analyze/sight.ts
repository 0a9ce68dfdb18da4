import type { Analysis } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { viewList } from '../views/list.ts';
import type { View } from '../views/view.ts';

/** The views that are looked at, and the ids of those that a caller leaves out. */
export function sightOf(leaveOut: readonly string[]): {
  seen: readonly View[];
  unseen: readonly string[];
} {
  const isLeftOut = ({ id }: View) => leaveOut.includes(id);
  return {
    seen: viewList.filter((view) => !isLeftOut(view)),
    unseen: viewList.filter(isLeftOut).map(({ id }) => id),
  };
}

/** Says in the settings which views were left out, beside the measures that were. */
export function tellUnseen(settings: Analysis['settings'], unseen: readonly string[]): void {
  if (unseen.length === 0) return;
  settings['leftOut'] = {
    ...(settings['leftOut'] as object | undefined),
    ...Object.fromEntries(unseen.map((id) => [id, 'asked for'])),
  };
}

/** Every one of the views that the table has the columns for. */
export function viewed(context: Context, views: readonly View[]): Analysis['views'] {
  const computed = views.map(({ id, compute }) => [id, compute(context)]);
  return Object.fromEntries(computed.filter(([, value]) => value !== null));
}
