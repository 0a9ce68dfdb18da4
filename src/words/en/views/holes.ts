import type { Formatter } from '../../formatter.ts';

export const holes = {
  title: 'Structural holes',
  reading:
    'Every pair of sectors without a tie is listed, and every pair whose ties all touch one actor. A hole is an opportunity for those who bridge it and a risk when they drop out. The reading follows the model chain alone: “close it” where it expects a handover between roles of the two sectors that no tie carries, “secure it” where ties carry all that it expects, “keep it” where it expects none or only ones limited by law. A hole to be kept may be sensible specialisation; only those concerned can say whether it is. Weak bridges are listed only where the table states strengths.',
  column: 'a column “sector”; “strength” for weak bridges',
  none: 'No pair of sectors is without a tie, and none hangs on a single actor.',
  holes: 'Where groups meet only through a few',
  groups: 'groups',
  meet: 'they meet',
  expected: 'model chain expects',
  interpretation: 'reading',
  apart: 'not at all',
  through: (names: string) => `only through ${names}`,
  single: (pair: string) => `in one tie only: ${pair}`,
  carried: (n: number, name: string, say: Formatter) =>
    `${n === 2 ? 'both' : `all ${say.number(n)}`} ties through ${name}`,
  also: (names: string) => `; dealing with both: ${names}`,
  nothing: 'no handover',
  limited: (n: number, say: Formatter) =>
    say.count(n, 'handover limited by law', 'handovers limited by law'),
  noTemplate: 'no model chain',
  hole: {
    close: 'close it: a handover is expected here',
    secure: 'secure it: expected handovers hang on a few here',
    keep: 'keep it: specialisation',
  },
  bridge: {
    close: 'strengthen it: a handover is expected here',
    secure: 'strengthen it: an expected handover runs here',
    keep: 'keep it: access to another circle',
  },
  bridges: (median: number, shown: number, all: number, say: Formatter) =>
    `Weak bridges: strength below the median (${say.number(median)}), no contact in common${shown < all ? `; ${say.number(shown)} of ${say.number(all)} shown` : ''}`,
  noBridges: (median: number, say: Formatter) =>
    `No tie whose ends have no contact in common is weaker than the median (${say.number(median)}).`,
  tie: 'tie',
  strength: 'strength',
  carries: 'carries',
};
