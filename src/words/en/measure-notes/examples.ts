import type { ExampleWords } from '../../measure-text.ts';

/** The networks of the worked examples. */
export const examples: ExampleWords = {
  five: 'A–B, A–C, B–C, A–D, D–E; A, D and E belong to health, B and C to elder care',
  weighted: 'A–B (weight 3), A–C (1), B–C (2), A–D (2), D–E (1)',
  arrows: 'directed, A → B, B → C, C → A, A → D, D → E',
  square:
    'a ring with a tail, A–B, A–C, B–D, C–D, D–E; A, D and E belong to health, B and C to elder care',
  apart: 'A–B, A–C, B–C, A–D; E has no tie',
  seats: 'the round table seats A, B and C, the planning group A, B, D and E',
};
