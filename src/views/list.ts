import * as registry from './index.ts';
import type { View } from './view.ts';

type Each = (typeof registry)[keyof typeof registry];

export type ViewId = Each['id'];

/** What each view computes, by its id. */
export type ViewValues = {
  [One in Each as One['id']]: One extends View<string, infer Value> ? Value : never;
};

/** Every view, by its id. */
export const viewList: readonly View<ViewId>[] = Object.values<View<ViewId>>(registry);
