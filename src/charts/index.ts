import type { Analysis } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import { bodies } from './bodies.ts';
import { brokers } from './brokers.ts';
import { chain } from './chain.ts';
import { circles } from './circles.ts';
import { groups } from './groups.ts';
import { holes } from './holes.ts';
import { levels } from './levels.ts';
import { matrix } from './matrix.ts';
import { network } from './network.ts';
import { type Drawing, drawing, type Picture } from './picture.ts';
import { quadrangle } from './quadrangle.ts';
import { radius } from './radius.ts';
import { ranks } from './ranks.ts';

/** Every picture by its name, in the order of the report. */
export const charts = {
  quadrangle,
  chain,
  groups,
  network,
  circles,
  holes,
  brokers,
  ranks,
  matrix,
  levels,
  bodies,
  radius,
} satisfies Record<string, (drawing: Drawing) => Picture | null>;

/** The pictures that an analysis has something for. */
export function picturesOf(
  analysis: Analysis,
  language: Book,
  medium: Partial<Pick<Drawing, 'narrow' | 'slide'>> = {},
): Map<string, Picture> {
  const context = drawing(analysis, language, medium);
  const drawn = Object.entries(charts).map(([name, draw]) => [name, draw(context)] as const);
  return new Map(drawn.filter((entry): entry is [string, Picture] => entry[1] !== null));
}
