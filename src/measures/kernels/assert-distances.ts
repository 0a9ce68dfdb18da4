import { refuseOption } from './refuse-option.ts';

/** Refuses what is no direction of distances. */
export function assertDistances(id: string, distances: unknown): void {
  if (distances !== 'out' && distances !== 'in' && distances !== 'union')
    refuseOption(id, 'distances', distances, '"out", "in" or "union"');
}
