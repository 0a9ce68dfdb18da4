import type { Book } from '../../book.ts';

/** The corners of the shipped chains in German. */
export const sectors: Book['sectors'] = {
  'civil-society': 'Zivilgesellschaft',
  'elder-care': 'Altenpflege',
  health: 'Gesundheit',
  'housing-assistance': 'Wohnungsnotfallhilfe',
  municipality: 'Kommune',
  participation: 'Teilhabe und Eingliederungshilfe',
  'youth-services': 'Kinder- und Jugendhilfe',
};
