import type { WholeBook } from '../book.ts';

export const change: WholeBook['compare']['whatIf']['change'] = {
  'add-tie': (a, b) => `Zwischen ${a} und ${b} besteht eine Beziehung`,
  'remove-tie': (a, b) => `Zwischen ${a} und ${b} besteht keine Beziehung mehr`,
  'add-actor': (name) => `${name} kommt dazu`,
  'remove-actor': (name) => `${name} fällt weg`,
  'rename-actor': (id, label) => `„${id}“ heißt jetzt „${label}“`,
  silent: (name) => `${name} hat nicht geantwortet`,
};
