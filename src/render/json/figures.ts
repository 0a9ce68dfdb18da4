import type { PartKernel } from '../../network/parts.ts';
import { NUMBER, putNumber } from './put-number.ts';

/** Actors of one part: a longer text of them would outlive the next collection of garbage, and many would pile up. */
export const ACTORS = 100;

/** Figures that stand one after the other in the text of an actor, what comes before each, in bytes, and its column. */
export type Figures = { before: Uint8Array; values: Int32Array | Float64Array }[];

/** The text of the figures of some actors, run by run and actor by actor, and where each of these texts ends. */
export interface FigureRoom {
  bytes: Uint8Array;
  ends: Int32Array;
}

/** Bytes that the figures of one actor take at most. */
export const mostBytes = (runs: readonly Figures[]): number =>
  runs.flat().reduce((sum, { before }) => sum + before.length + NUMBER, 0);

/** The figures of actors as in JSON, straight from the columns: no object and no text is made of them. */
export const figureKernel: PartKernel<{ actors: number; runs: Figures[] }, FigureRoom> = {
  name: 'figures',
  make:
    ({ actors, runs }) =>
    ({ bytes, ends }, part) => {
      let at = 0;
      let end = 0;
      for (let i = part * ACTORS; i < Math.min(actors, (part + 1) * ACTORS); i++)
        for (const run of runs) {
          for (const { before, values } of run) {
            for (let b = 0; b < before.length; b++) bytes[at++] = before[b];
            at = putNumber(values[i], bytes, at);
          }
          ends[end++] = at;
        }
    },
};
