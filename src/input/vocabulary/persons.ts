// biome-ignore-all format: lists of words read better as lines of text than as one word a line.
import type { Term } from './vocabulary.ts';

/** Whether an actor is a person. */
export const personTerms: readonly Term[] = [
  {
    id: 'person',
    label: { en: 'Person', de: 'Person' },
    aliases: ['Personen', 'Einzelperson', 'Schlüsselperson', 'Schlüsselpersonen', 'Privatperson', 'Individual', 'Key person', 'People'],
  },
];
