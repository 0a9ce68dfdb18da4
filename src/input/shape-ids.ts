/** The kinds of tables. */
export const shapeIds = [
  'tie-list',
  'matrix',
  'actor-list',
  'roster',
  'membership-list',
  'membership-table',
  'stacked',
] as const;

export type ShapeId = (typeof shapeIds)[number];
